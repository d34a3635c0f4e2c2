package org.demarche.screen;

/** Log-odds, the logarithm of p / (1 - p), and what they are as a share. */
final class LogOdds {
    private LogOdds() {}

    /** A share in (0, 1) of log-odds; 0 or 1 only where a double cannot tell it from them. */
    static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The log-odds of a share in [0, 1]; infinite at the ends. */
    static double of(double share) {
        return Math.log(share / (1 - share));
    }
}
