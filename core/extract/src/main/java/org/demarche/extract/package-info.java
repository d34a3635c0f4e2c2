/**
 * Text into entities and claims that quote it.
 *
 * <p>Start from {@link org.demarche.extract.Extractor}. An {@link org.demarche.extract.Annotator} (a plug-in) gives sentences and syntax;
 * gazetteers and name rules find {@link org.demarche.extract.TextEntity things} and their {@link org.demarche.extract.Mention mentions};
 * patterns, kept as data, find claims; modality, negation and attribution are read from the same syntax. No claim leaves without passing
 * {@code QuoteGate}: its words stand in the text at its offsets, whoever read it; a {@link org.demarche.extract.Refusal} says why one did not. A {@link org.demarche.extract.Proposer}
 * (a plug-in) may propose claims beside the patterns, which are judged first.
 *
 * <p>May depend on model, names and documents.
 */
@NullMarked
package org.demarche.extract;

import org.jspecify.annotations.NullMarked;
