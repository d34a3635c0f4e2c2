package org.demarche.server;

/** Texts of requests, for messages. */
final class Texts {
    private static final int LONGEST = 80;

    private Texts() {}

    /** On one line, without controls, at most {@value #LONGEST} characters. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
