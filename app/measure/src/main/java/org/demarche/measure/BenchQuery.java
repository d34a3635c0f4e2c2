package org.demarche.measure;

import org.demarche.names.NameKind;

/**
 * A name that is looked for.
 *
 * @param sort where it comes from
 * @param text the name
 * @param kind what it names
 */
public record BenchQuery(Sort sort, String text, NameKind kind) {
    /** Where a query comes from. */
    public enum Sort {
        /** A listed name as it is listed. */
        EXACT("listed name"),
        /** A listed name with one letter wrong. */
        TYPO("listed name, one letter wrong"),
        /** The name of somebody who is on no list. */
        ORDINARY("ordinary name");

        private final String text;

        Sort(String text) {
            this.text = text;
        }

        /** In words. */
        public String text() {
            return text;
        }
    }
}
