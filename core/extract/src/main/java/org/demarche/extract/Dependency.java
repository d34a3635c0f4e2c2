package org.demarche.extract;

/**
 * One edge of a sentence's syntax (Universal Dependencies v1, enhanced++ where the analyser gives it).
 *
 * @param governor index of the governing token, or {@link #ROOT}
 * @param dependent index of the dependent token
 * @param relation such as {@code nsubj}, {@code nmod:in}
 */
public record Dependency(int governor, int dependent, String relation) {
    /** Governor of the sentence's root. */
    public static final int ROOT = -1;
}
