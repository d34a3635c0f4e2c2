package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.model.Citation;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;

/**
 * Reads the remarks of an entry of an OFAC list: parts between semicolons, most of which start with a phrase of {@link RemarkPhrase}. Each part becomes the
 * claim that its phrase means, or a position, or a remark: no part is lost, and a passport number does not hide in a remark.
 */
final class OfacRemarks {
    private static final String REMARKS = "Remarks";
    private static final String LINK = "(Linked To";
    private static final String POSSIBLY = "possibly ";
    /** A name that ends in single letters with stops, such as {@code S.A.}, keeps its last stop. */
    private static final Pattern INITIALS = Pattern.compile("(?s).*\\b\\p{L}\\.\\p{L}");

    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern EMAIL = Pattern.compile("\\w@\\w[\\w-]*\\.\\w");
    private static final Pattern WEBSITE = Pattern.compile("(?i)(\\bhttps?://|\\bwww\\.)\\w");
    private static final Pattern PAPER =
            Pattern.compile("(?i)\\b(passport|identification|ID|number|no\\.|tax|code|document|registration|C\\.R\\.)");
    private static final int LEAST_DIGITS = 5;
    private static final Pattern QUOTES = Pattern.compile("^['\"]|['\"][.]?$");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Function<String, Optional<RecordId>> named;

    /** @param named the entry that alone has a name */
    OfacRemarks(Function<String, Optional<RecordId>> named) {
        this.named = named;
    }

    /** Reads the remarks of a row, and what a row of comments says beyond its end. */
    void read(OfacRow row, Optional<OfacRow> comment, EntryWriter writer) {
        for (Part part : parts(row, comment)) {
            part(part.text(), part.place(), writer);
        }
    }

    /** The parts, each with the words of the file in which most of it stands: a part may begin in one file and end in the other. */
    static List<Part> parts(OfacRow row, Optional<OfacRow> comment) {
        String start = row.value(REMARKS).orElse("");
        String rest = comment.flatMap(more -> more.value(REMARKS)).orElse("");
        String all = start + rest;
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int number = 0;
        while (from < all.length()) {
            int semicolon = all.indexOf(';', from);
            int to = semicolon < 0 ? all.length() : semicolon;
            String text = all.substring(from, to).strip();
            number++;
            if (!text.isEmpty()) {
                int inStart = Math.max(0, Math.min(to, start.length()) - from);
                String locator = REMARKS + "[" + number + "]";
                String head = all.substring(from, from + inStart).strip();
                String tail = all.substring(from + inStart, to).strip();
                boolean inRow = head.length() >= tail.length();
                Place place = inRow || comment.isEmpty()
                        ? row.place(locator, head)
                        : comment.get().place(locator, tail);
                parts.add(new Part(semicolon < 0 ? withoutStop(text) : text, place));
            }
            from = to + 1;
        }
        return parts;
    }

    private static String withoutStop(String text) {
        if (!text.endsWith(".")) {
            return text;
        }
        String bare = text.substring(0, text.length() - 1);
        return bare.isEmpty()
                        || (mayEndInInitials(bare) && INITIALS.matcher(bare).matches())
                ? text
                : bare;
    }

    private static boolean mayEndInInitials(String bare) {
        int last = bare.length() - 1;
        return last > 1 && (bare.charAt(last - 1) == '.' || Character.isSurrogate(bare.charAt(last)));
    }

    /** Reads a title, which may hold several, and kinship in the phrases of remarks. */
    void title(Place place, EntryWriter writer) {
        int number = 0;
        for (String part : SEMICOLON.split(place.quote(), -1)) {
            number++;
            String title = part.strip();
            if (!title.isEmpty()) {
                Place within = place.within("[" + number + "]", title);
                if (!phrase(title, within, writer)) {
                    plain(Predicate.TITLE, title, within, writer);
                }
            }
        }
    }

    /** Links stand in brackets, several of them in one pair. */
    static String unwrapped(String words) {
        String inner = words.startsWith(LINK) ? words.substring(1) : words;
        boolean unmatched = inner.endsWith(")") && count(inner, ')') > count(inner, '(');
        return unmatched ? inner.substring(0, inner.length() - 1).strip() : inner;
    }

    private static long count(String words, char wanted) {
        return words.chars().filter(letter -> letter == wanted).count();
    }

    /** Reads remarks that stand in one value. */
    void all(String words, Place place, EntryWriter writer) {
        int number = 0;
        for (String part : SEMICOLON.split(words, -1)) {
            number++;
            if (!part.isBlank()) {
                part(unwrapped(withoutStop(part.strip())), place.within("/" + number, part.strip()), writer);
            }
        }
    }

    /** Reads one part, wherever it stands. */
    void part(String text, Place place, EntryWriter writer) {
        if (place.quote().length() > Citation.LONGEST_QUOTE) {
            writer.text(Predicate.REMARK, place, text);
        } else if (!phrase(text, place, writer)) {
            plain(Predicate.REMARK, text, place, writer);
        }
    }

    /** Reads a value that stands apart from its phrase, and, if it is the number of a paper, from its country and its dates. */
    void value(String phrase, PaperNumber paper, Place place, EntryWriter writer) {
        String text = phrase + " " + paper.number();
        boolean number = Digits.in(paper.number()) && place.quote().length() <= Citation.LONGEST_QUOTE;
        Optional<RemarkPhrase.Found> found = RemarkPhrase.of(text)
                .filter(each -> number && each.phrase().form() == RemarkPhrase.Form.NUMBER)
                .filter(each -> predicate(each.phrase(), writer) != Predicate.REMARK);
        if (found.isPresent()) {
            numbered(predicate(found.get().phrase(), writer), found.get(), paper, place, writer);
        } else {
            part(text, place, writer);
        }
    }

    private boolean phrase(String text, Place place, EntryWriter writer) {
        return RemarkPhrase.of(text).map(found -> claim(found, place, writer)).orElse(false);
    }

    /** Words without a known phrase: a position, an address on the net, a number of a paper, or what is given. */
    private static void plain(Predicate otherwise, String text, Place place, EntryWriter writer) {
        Predicate predicate;
        if (text.indexOf('@') > 0
                && writer.fits(Predicate.EMAIL)
                && EMAIL.matcher(text).find()) {
            predicate = Predicate.EMAIL;
        } else if (mayBeSite(text)
                && writer.fits(Predicate.WEBSITE)
                && WEBSITE.matcher(text).find()) {
            predicate = Predicate.WEBSITE;
        } else if (Digits.in(text, LEAST_DIGITS)
                && writer.fits(Predicate.ID_NUMBER)
                && PAPER.matcher(text).find()) {
            predicate = Predicate.ID_NUMBER; // not a remark: remarks are shown, and numbers of papers are not
        } else if (writer.type() == EntityType.PERSON && PositionWords.names(text)) {
            predicate = Predicate.POSITION;
        } else {
            predicate = writer.fits(otherwise) ? otherwise : Predicate.REMARK;
        }
        writer.text(predicate, place, text);
    }

    private static boolean mayBeSite(String text) {
        return text.indexOf("://") > 0
                || text.indexOf("ww.") >= 0
                || text.indexOf("WW.") >= 0
                || text.indexOf("wW.") >= 0
                || text.indexOf("Ww.") >= 0;
    }

    /** Makes the claim that a phrase means. @return whether the words behind the phrase are of the form that it has */
    private boolean claim(RemarkPhrase.Found found, Place place, EntryWriter writer) {
        Predicate predicate = predicate(found.phrase(), writer);
        if (predicate == Predicate.REMARK) {
            return false;
        }
        return switch (found.phrase().form()) {
            case TEXT -> text(predicate, found, place, writer);
            case NOTICE -> notice(predicate, found, place, writer);
            case QUOTED -> quoted(predicate, found, place, writer);
            case DATE -> date(predicate, found, place, writer);
            case NUMBER -> number(predicate, found, place, writer);
            case WALLET -> wallet(predicate, found, place, writer);
            case LINK -> link(predicate, found, place, writer);
        };
    }

    /** The predicate of a phrase, if the entry may have it; a number of another kind of party is an identity number. */
    private static Predicate predicate(RemarkPhrase phrase, EntryWriter writer) {
        if (writer.fits(phrase.predicate())) {
            return phrase.predicate();
        }
        boolean number = phrase.form() == RemarkPhrase.Form.NUMBER && writer.fits(Predicate.ID_NUMBER);
        return number ? Predicate.ID_NUMBER : Predicate.REMARK;
    }

    private static boolean text(Predicate predicate, RemarkPhrase.Found found, Place place, EntryWriter writer) {
        boolean possibly = found.rest().startsWith(POSSIBLY);
        String value = possibly ? found.rest().substring(POSSIBLY.length()) : found.rest();
        if (predicate == Predicate.IMO_NUMBER
                && ImoNumber.of(value, writer.type()).isEmpty()) {
            return false;
        }
        ClaimBuilder claim = writer.about(predicate, ClaimObject.text(value));
        if (possibly) {
            claim.modality(Modality.HYPOTHETICAL);
        }
        found.phrase().role().ifPresent(role -> claim.with(QualifierKey.ROLE, ClaimObject.text(role)));
        writer.add(claim, place);
        return true;
    }

    /** A notice is kept with the phrase that opens it. */
    private static boolean notice(Predicate predicate, RemarkPhrase.Found found, Place place, EntryWriter writer) {
        writer.text(predicate, place, found.whole());
        return true;
    }

    private static boolean quoted(Predicate predicate, RemarkPhrase.Found found, Place place, EntryWriter writer) {
        String name = QUOTES.matcher(found.rest()).replaceAll("").strip();
        if (name.isEmpty()) {
            return false;
        }
        Grade grade = predicate == Predicate.WEAK_ALIAS ? EntryWriter.WEAK : EntryWriter.OFFICIAL;
        writer.text(predicate, place, name, grade, Optional.empty());
        return true;
    }

    private static boolean date(Predicate predicate, RemarkPhrase.Found found, Place place, EntryWriter writer) {
        Optional<Period> date = EnglishDate.parse(found.rest()).or(() -> UnList.day(found.rest()));
        date.ifPresent(day -> writer.add(writer.about(predicate, ClaimObject.time(day)), place));
        return date.isPresent();
    }

    private static boolean number(Predicate predicate, RemarkPhrase.Found found, Place place, EntryWriter writer) {
        PaperNumber paper = PaperNumber.parse(found.rest());
        if (paper.number().isEmpty()) {
            return false;
        }
        numbered(predicate, found, paper, place, writer);
        return true;
    }

    private static void numbered(
            Predicate predicate, RemarkPhrase.Found found, PaperNumber paper, Place place, EntryWriter writer) {
        ClaimBuilder claim =
                writer.about(predicate, ClaimObject.text(paper.number())).during(paper.valid());
        String role = found.phrase().role().orElse(found.written());
        claim.with(QualifierKey.ROLE, ClaimObject.text(role));
        paper.country().ifPresent(country -> claim.with(QualifierKey.PLACE, ClaimObject.text(country)));
        writer.add(claim, place);
    }

    /** {@code XBT 12Qt...}: the code of the currency, then the address. */
    private static boolean wallet(Predicate predicate, RemarkPhrase.Found found, Place place, EntryWriter writer) {
        List<String> words = List.of(SPACES.split(found.rest(), -1));
        if (words.size() != 2) {
            return false;
        }
        writer.text(predicate, place, words.get(1), words.get(0));
        return true;
    }

    private boolean link(Predicate predicate, RemarkPhrase.Found found, Place place, EntryWriter writer) {
        Optional<RecordId> linked = named.apply(found.rest()).filter(id -> !id.equals(writer.subject()));
        ClaimBuilder claim = writer.about(
                predicate, linked.map(ClaimObject::record).orElseGet(() -> ClaimObject.text(found.rest())));
        found.phrase().role().ifPresent(role -> claim.with(QualifierKey.ROLE, ClaimObject.text(role)));
        writer.add(claim, place);
        return true;
    }

    /**
     * What stands between two semicolons.
     *
     * @param text the words, without the stop at the end of all remarks
     * @param place where they stand
     */
    record Part(String text, Place place) {}
}
