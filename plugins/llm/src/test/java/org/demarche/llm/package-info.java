/** Tests of claims proposed by a language model. */
@org.jspecify.annotations.NullMarked
package org.demarche.llm;
