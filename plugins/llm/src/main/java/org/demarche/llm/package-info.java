/**
 * Claims proposed by a language model, behind {@link org.demarche.extract.Proposer}.
 *
 * <p>Start from {@link org.demarche.llm.LanguageModel}. It sends the sentences of a text, a few at a time, to an address that speaks the chat protocol of OpenAI
 * ({@code /v1/chat/completions}) and reads its JSON; whatever the model says is judged by core/extract, word by word, before it is a claim. Nothing is sent
 * unless a program makes one and gives it to an extractor:
 *
 * <pre>{@code
 * ModelSettings settings = ModelSettings.at("http://localhost:11434", "small", Optional.empty());
 * Extractor extractor = Extractor.installed(gazetteer).with(LanguageModel.at(settings));
 * }</pre>
 *
 * <p>May depend on extract and model.
 */
@NullMarked
package org.demarche.llm;

import org.jspecify.annotations.NullMarked;
