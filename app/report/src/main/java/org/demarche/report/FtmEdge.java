package org.demarche.report;

/**
 * A link of an entity, as an entity of FollowTheMoney of its own.
 *
 * @param property the way from the entity to it, such as {@code ownershipOwner}
 * @param back the property of the link that names the entity
 * @param far the property of the link that names the other end; empty if it has none
 * @param entity the link
 */
record FtmEdge(String property, String back, String far, FtmEntity entity) {}
