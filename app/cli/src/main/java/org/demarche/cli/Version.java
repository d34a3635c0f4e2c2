package org.demarche.cli;

import picocli.CommandLine.IVersionProvider;

/** What runs: the program's version and the Java that runs it. */
final class Version implements IVersionProvider {
    static final String PROGRAM = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {
            "demarche " + PROGRAM, "Java " + Runtime.version(), "GPL-3.0-or-later as packaged; see LICENSES"
        };
    }
}
