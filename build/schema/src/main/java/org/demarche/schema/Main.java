package org.demarche.schema;

/** Entry point of the build step. */
public final class Main {
    private Main() {}

    /** Runs. */
    public static void main(String[] args) {}
}
