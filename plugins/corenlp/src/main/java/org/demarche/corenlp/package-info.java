/**
 * Language analysis by Stanford CoreNLP, behind {@link org.demarche.extract.Annotator}.
 *
 * <p>The only module that links CoreNLP, and so the only one under GPL-3.0-or-later. Nobody names its types: a program finds
 * {@link org.demarche.corenlp.CoreNlpAnnotator} through {@link java.util.ServiceLoader}:
 *
 * <pre>{@code
 * Annotator annotator = ServiceLoader.load(Annotator.class).findFirst().orElseThrow();
 * annotator.load(System.err::println);
 * Annotation annotation = annotator.annotate("The embassy in Bern closed.");
 * }</pre>
 *
 * <p>May depend on extract and model.
 */
@NullMarked
package org.demarche.corenlp;

import org.jspecify.annotations.NullMarked;
