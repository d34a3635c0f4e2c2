package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small phrases that several layouts share. */
final class Words {
    private Words() {}

    /** From where an answer was given: {@code on 2024-02-01, as known on 2024-03-01, grade C3 or better}. */
    static String view(View view) {
        return "on " + view.on()
                + view.known().map(day -> ", as known on " + day).orElse("")
                + view.minGrade()
                        .map(grade -> ", grade " + grade + " or better")
                        .orElse("");
    }

    /** How sure something is: {@code confirmed, B2, 2 origins}. */
    static String weight(String certainty, Optional<String> grade, int origins) {
        List<String> parts = new ArrayList<>(List.of(certainty(certainty)));
        grade.ifPresent(parts::add);
        if (origins > 0) {
            parts.add(count(origins, "origin"));
        }
        return String.join(", ", parts);
    }

    /** How many claims say the same, if more than one does, and whether they are held back. */
    static List<String> counted(Corroboration corroboration) {
        List<String> notes = new ArrayList<>();
        if (corroboration.claims() > 1) {
            notes.add(count(corroboration.claims(), "claim"));
        }
        if (corroboration.heldBack()) {
            notes.add("not confirmed as long as it is contradicted");
        }
        return notes;
    }

    /** What the line of a link means. */
    static String certainty(String line) {
        return switch (line) {
            case "solid" -> "confirmed";
            case "dashed" -> "unconfirmed";
            case "dotted" -> "inferred";
            case "struck" -> "denied";
            default -> line; // a word of a later contract
        };
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A source as a footnote: {@code Panel of Experts, S/2018/171, para. 122 (2018-03-05)}. */
    static String source(Source source) {
        List<String> parts = new ArrayList<>();
        source.publisher()
                .filter(publisher -> !publisher.equals(source.title()))
                .ifPresent(parts::add);
        parts.add(source.title());
        source.locator().ifPresent(parts::add);
        return String.join(", ", parts)
                + source.date().map(date -> " (" + date + ")").orElse("")
                + source.url().map(url -> " " + url).orElse("");
    }

    /** Quotation and footnote of a source, indented; the quotation is left out where the sentence above consists of it. */
    static void quote(Lines lines, String indent, String sentence, Source source) {
        source.quote()
                .map(String::strip)
                .filter(quote -> !sentence.contains(quote))
                .ifPresent(quote -> lines.add(indent, "“" + quote + "”"));
        lines.add(indent + "— ", source(source));
    }
}
