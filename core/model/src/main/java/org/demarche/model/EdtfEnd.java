package org.demarche.model;

import java.time.LocalDate;

/** One end of a {@link Period}: a date, or the two ways of having none. */
sealed interface EdtfEnd permits EdtfDate, EdtfEnd.Undated {

    /** The end as EDTF writes it. */
    String text();

    /** The first day it can be when it is where a period starts; {@link LocalDate#MIN} when nothing bounds it. */
    LocalDate earliestStart();

    /** The last day it can be when it is where a period starts; {@link LocalDate#MAX} when nothing bounds it. */
    LocalDate latestStart();

    /** The first day it can be when it is where a period ends; {@link LocalDate#MIN} when nothing bounds it. */
    LocalDate earliestEnd();

    /** The last day it can be when it is where a period ends; {@link LocalDate#MAX} when nothing bounds it. */
    LocalDate latestEnd();

    /** How coarse it is. */
    Period.Precision precision();

    /** What the source says about how good its date is. */
    EdtfQualifier qualifier();

    /** An end that has no date. */
    enum Undated implements EdtfEnd {
        /** There is no such end: it held from ever, or holds for ever. */
        OPEN("..", LocalDate.MIN, LocalDate.MAX),
        /** There is such an end, and nobody said when. */
        UNKNOWN("", LocalDate.MAX, LocalDate.MIN);

        private final String text;
        private final LocalDate latestStart;
        private final LocalDate earliestEnd;

        Undated(String text, LocalDate latestStart, LocalDate earliestEnd) {
            this.text = text;
            this.latestStart = latestStart;
            this.earliestEnd = earliestEnd;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public LocalDate earliestStart() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate latestStart() {
            return latestStart;
        }

        @Override
        public LocalDate earliestEnd() {
            return earliestEnd;
        }

        @Override
        public LocalDate latestEnd() {
            return LocalDate.MAX;
        }

        @Override
        public Period.Precision precision() {
            return Period.Precision.UNDATED;
        }

        @Override
        public EdtfQualifier qualifier() {
            return EdtfQualifier.NONE;
        }
    }
}
