/**
 * A pack, the data of one regime, into documents, records and claims.
 *
 * <p>A pack is a folder of YAML files without code, listed in its {@code pack.yaml}: sources, things, missions, claims, places, legal basis, typologies,
 * and short reports. Each sentence of a pack ({@code says:}) is its own words for what a source states; the claim made from it quotes that sentence with its position
 * in the file, and names the source as its first speaker. docs/guides/packs.md gives every key.
 *
 * <pre>{@code
 * Pack pack = Pack.onClasspath("dprk");
 * for (PackDocument document : pack.documents()) {
 *     Reading reading = document.reading(); // records and claims of this file
 * }
 * }</pre>
 *
 * <p>May depend on model. Reads files of packs and nothing else.
 */
@NullMarked
package org.demarche.packs;

import org.jspecify.annotations.NullMarked;
