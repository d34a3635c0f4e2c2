/**
 * Chance and hostile input for what reads foreign text. In the normal run each target is fed its seeds; one is fuzzed for real by
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn -pl check/fuzz test -Dtest=NameFuzzTest#readingANameNeverThrows
 * }</pre>
 */
@NullMarked
package org.demarche.fuzz;

import org.jspecify.annotations.NullMarked;
