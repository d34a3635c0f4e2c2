package org.demarche.names;

/**
 * A sound, or a word up to some letter, in the two ways that Thais write it.
 *
 * @param spoken as the Royal Thai General System has it
 * @param indic as the Pali or Sanskrit letters that Thai spelling keeps
 */
record ThaiSound(String spoken, String indic) {
    static final ThaiSound NONE = new ThaiSound("", "");

    static ThaiSound of(String both) {
        return new ThaiSound(both, both);
    }

    ThaiSound then(ThaiSound next) {
        return new ThaiSound(spoken + next.spoken, indic + next.indic);
    }

    boolean isEmpty() {
        return spoken.isEmpty();
    }
}
