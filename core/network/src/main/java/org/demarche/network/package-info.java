/**
 * The network at a standpoint: entities and links as a view over claims, and the paths between them with their evidence.
 *
 * <p>Start from {@link org.demarche.network.Material}, all claims sorted by the entities they are about, and {@link
 * org.demarche.network.Network}, what of it counts on a day, as known at a moment, at a least grade. Nothing here is stored.
 *
 * <pre>{@code
 * Material material = Material.of(records, claims, documents, resolution::of);
 * Network network = material.project(new Standpoint(day, Instant.MAX, Grade.ANY));
 * if (network.lookup("Green Pine") instanceof Lookup.Found found) {
 *     network.statements(found.entity().id()).forEach(statement -> print(statement.number(), statement.sentence()));
 *     Exposure exposure = network.exposure(found.entity().id());
 * }
 * }</pre>
 *
 * <p>Two claims that contradict each other both stay. What is denied is shown beside the link and never is one; what is alleged is a link, and
 * its certainty says so. Everything is immutable and safe to share between threads. Depends on graph, names and model; a ledger and a resolution come in as plain values.
 */
@NullMarked
package org.demarche.network;

import org.jspecify.annotations.NullMarked;
