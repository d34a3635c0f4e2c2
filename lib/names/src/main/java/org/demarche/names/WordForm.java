package org.demarche.names;

/**
 * One spelling of a word in folded letters, with what makes comparing it cheap; immutable.
 *
 * <p>Two skeletons are taken for equal when their 64-bit hashes are: among a million words the odds of a wrong answer are below one in
 * ten million, and it is the same answer each time.
 */
final class WordForm {
    /** A skeleton of fewer consonants says too little; its hash is 0. */
    private static final int MIN_SKELETON = 2;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final String text;
    private final char[] letters;
    private final long mask;
    private final long skeleton;

    WordForm(String text) {
        this.text = text;
        this.letters = text.toCharArray();
        this.mask = mask(text);
        String bones = Skeleton.of(text);
        this.skeleton = bones.length() < MIN_SKELETON ? 0 : hash(bones);
    }

    String text() {
        return text;
    }

    /** The text's characters; not to be changed. */
    char[] letters() {
        return letters;
    }

    /** One bit for each letter and digit that occurs: an edit changes at most two. */
    long mask() {
        return mask;
    }

    /** Hash of the consonants, see {@link Skeleton}; 0 when they say too little. */
    long skeleton() {
        return skeleton;
    }

    private static long mask(String text) {
        long bits = 0;
        for (int at = 0; at < text.length(); at++) {
            bits |= 1L << (text.charAt(at) & 63);
        }
        return bits;
    }

    /** FNV-1a of 64 bits over the characters. */
    static long hash(CharSequence text) {
        return hash(text, 0, text.length());
    }

    /** The hash of a part of a text, equal to that of the part as a text of its own. */
    static long hash(CharSequence text, int from, int to) {
        long hash = FNV_OFFSET;
        for (int at = from; at < to; at++) {
            hash = (hash ^ text.charAt(at)) * FNV_PRIME;
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordForm form && form.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
