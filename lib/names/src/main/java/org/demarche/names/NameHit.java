package org.demarche.names;

/**
 * One find of an index.
 *
 * @param key the key that was indexed
 * @param name the best of the key's names; among equals the first added
 * @param score as {@link NameComparer#score} gives it
 * @param <K> type of the keys
 */
public record NameHit<K extends Comparable<K>>(K key, Name name, double score) {}
