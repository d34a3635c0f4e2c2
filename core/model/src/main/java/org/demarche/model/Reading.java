package org.demarche.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All that was read from one source, in order.
 *
 * @param records what the source describes
 * @param claims what it says
 * @param rejected what could not be read
 */
public record Reading(List<SourceRecord> records, List<Claim> claims, List<Rejected> rejected) {
    /** Copies the lists. */
    public Reading {
        records = List.copyOf(records);
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
    }

    /** A sink that keeps everything in memory: for documents and tests, not for lists. */
    public static Collector collector() {
        return new Collector();
    }

    /** Keeps all it is given, until {@link #reading}. Not safe for use by several threads. */
    public static final class Collector implements ClaimSink {
        private final List<SourceRecord> records = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();

        private Collector() {}

        @Override
        public void accept(SourceRecord read) {
            records.add(read);
        }

        @Override
        public void accept(Claim claim) {
            claims.add(claim);
        }

        @Override
        public void accept(Rejected row) {
            rejected.add(row);
        }

        /** What was given so far. */
        public Reading reading() {
            return new Reading(records, claims, rejected);
        }
    }
}
