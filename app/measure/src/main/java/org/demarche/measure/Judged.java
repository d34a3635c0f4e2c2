package org.demarche.measure;

/**
 * A score of two names of which somebody said whether they are one.
 *
 * @param score from 0 to 1
 * @param truth 1 if they are one, 0 if not
 */
record Judged(double score, int truth) {}
