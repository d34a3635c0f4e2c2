package org.demarche.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Credibility;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Grade;
import org.demarche.model.Reliability;

/** What a reviewer types about a claim, one line. */
sealed interface ReviewLine {
    /** The keys, for a person to read. */
    String KEYS =
            "a accept, r REASON reject, e KEY=VALUE; ... correct (subject, predicate, object, modality, period, negated), 1-6 A-F or B2 grade,"
                    + " s skip, u undo, q quit";

    /** The first letter of the line, for messages. */
    char key();

    /** The source says so. */
    record Accept() implements ReviewLine {
        @Override
        public char key() {
            return 'a';
        }
    }

    /**
     * The source does not say so.
     *
     * @param reason why
     */
    record Reject(String reason) implements ReviewLine {
        @Override
        public char key() {
            return 'r';
        }
    }

    /**
     * The source says something else.
     *
     * @param changes what differs, by name
     */
    record Edit(Map<String, String> changes) implements ReviewLine {
        public Edit {
            changes = Map.copyOf(changes);
        }

        @Override
        public char key() {
            return 'e';
        }
    }

    /**
     * How reliable and how credible it is.
     *
     * @param reliability of the source, if it is judged
     * @param credibility of the claim, if it is judged
     */
    record Regrade(Optional<Reliability> reliability, Optional<Credibility> credibility) implements ReviewLine {
        @Override
        public char key() {
            return 'g';
        }

        Grade of(Grade before) {
            Grade letter = reliability.map(before::with).orElse(before);
            return credibility.map(letter::with).orElse(letter);
        }
    }

    /** Not now. */
    record Skip() implements ReviewLine {
        @Override
        public char key() {
            return 's';
        }
    }

    /** The last decision was wrong. */
    record Undo() implements ReviewLine {
        @Override
        public char key() {
            return 'u';
        }
    }

    /** Enough. */
    record Quit() implements ReviewLine {
        @Override
        public char key() {
            return 'q';
        }
    }

    /**
     * Reads a line.
     *
     * @throws DemarcheException with {@code WRONG_USAGE} if it is no decision
     */
    static ReviewLine parse(String line) {
        String text = line.strip();
        return switch (text) {
            case "a" -> new Accept();
            case "s", "n" -> new Skip();
            case "u" -> new Undo();
            case "q" -> new Quit();
            default -> longer(text);
        };
    }

    private static ReviewLine longer(String text) {
        if (text.startsWith("r ")) {
            return new Reject(text.substring(2).strip());
        }
        if (text.startsWith("e ")) {
            return edit(text);
        }
        String grade = text.startsWith("g ") ? text.substring(2).strip() : text;
        if (!grade.matches("[A-F]?[1-6]?") || grade.isEmpty()) {
            throw mistake(text);
        }
        char first = grade.charAt(0);
        char last = grade.charAt(grade.length() - 1);
        return new Regrade(
                Character.isLetter(first) ? Optional.of(Reliability.valueOf(String.valueOf(first))) : Optional.empty(),
                Character.isDigit(last) ? Credibility.byNumber(last - '0') : Optional.empty());
    }

    private static Edit edit(String text) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String part : text.substring(2).split(";", -1)) {
            int sign = part.indexOf('=');
            if (sign < 1) {
                throw mistake(text);
            }
            changes.put(
                    part.substring(0, sign).strip().toLowerCase(Locale.ROOT),
                    part.substring(sign + 1).strip());
        }
        return new Edit(changes);
    }

    private static DemarcheException mistake(String found) {
        return new DemarcheException(
                ErrorCode.WRONG_USAGE,
                "expected a decision (" + KEYS + "), found \"" + found + "\": what was decided before it is recorded");
    }
}
