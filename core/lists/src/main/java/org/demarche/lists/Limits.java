package org.demarche.lists;

/** How much a list may hold. The largest official list of today has 40 MB and 20,000 entries; what is beyond these limits is no list. */
final class Limits {
    /** Most bytes of one file, unpacked. */
    static final int MOST_BYTES = 512 << 20;
    /** Files up to this many bytes are held in memory, longer ones unpacked again at each reading. */
    static final int HELD_BYTES = 16 << 20;
    /** Most times that an archive may grow when it is unpacked; lists in XML grow 10 to 20 times. */
    static final int LARGEST_RATIO = 200;
    /** An archive may always grow to this many bytes: a ratio says nothing about a small file. */
    static final int RATIO_FREE_BYTES = 1 << 20;
    /** Most files of a folder or archive. */
    static final int MOST_FILES = 64;
    /** Most entries or rows of one file. */
    static final int MOST_ROWS = 2_000_000;
    /** Most characters of one entry or row. */
    static final int LONGEST_ROW = 200_000;
    /** Deepest element of an XML list, the root being 1. */
    static final int DEEPEST = 16;

    private Limits() {}
}
