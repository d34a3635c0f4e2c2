package org.demarche.extract;

import org.demarche.model.Period;
import org.demarche.model.Span;

/**
 * Words that say when.
 *
 * @param span where they stand, the preposition included
 * @param period what they mean
 */
record TimeExpression(Span span, Period period) {}
