/**
 * Reads, romanises and compares names of persons, organisations and ships, and finds the most alike among many.
 *
 * <p>Start from {@link org.demarche.names.Name}: it is a name read into typed parts. {@link
 * org.demarche.names.NameComparer} says how alike two names are and why; {@link org.demarche.names.NameIndex} finds the
 * exact best among many.
 *
 * <pre>{@code
 * Name asked = Name.read("Kim Yong Cheol", NameKind.PERSON);
 * Name listed = Name.read("KIM, Yong-ch'ŏl", NameKind.PERSON);
 * Comparison comparison = NameComparer.standard().compare(asked, listed);
 * comparison.score();   // above 0.9: two spellings of one name
 * comparison.reasons(); // part by part, both values quoted
 * }</pre>
 *
 * <p>Pure: no files, sockets, clock or randomness; tables are resources of this package. May depend on ICU4J only.
 */
@NullMarked
package org.demarche.names;

import org.jspecify.annotations.NullMarked;
