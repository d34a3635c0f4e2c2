package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Citation;
import org.demarche.model.ClaimObject;
import org.demarche.model.Modality;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.Span;

/**
 * Reads the comments of an entry of the United Nations list: kept whole as a remark, and read for what stands in them in a set form. Each claim quotes
 * the sentence that says it.
 */
final class UnComments {
    /** The page of all notices of Interpol: the same address on most entries, so it says nothing of one. It stays in the remark. */
    private static final String NOTICE_INDEX = "/View-UN-Notices-";

    private static final Pattern GENDER = Pattern.compile("(?i)\\bgender:\\s*(?<value>male|female)\\b");
    private static final Pattern OLD_REFERENCE =
            Pattern.compile("\\[\\s*Old\\s+Reference\\s*#\\s*(?<value>[^\\]]{1,60})]");
    private static final Pattern IMO =
            Pattern.compile("(?i)\\bIMO(?:\\s+(?:number|no\\.?))?\\s*:?\\s*(?<value>\\d{7})\\b");
    private static final Pattern BIC =
            Pattern.compile("\\bSWIFT(?:/BIC)?\\s*:?\\s*(?<value>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\\b");
    private static final Pattern EMAIL =
            Pattern.compile("(?<value>[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})");
    private static final Pattern URL = Pattern.compile("(?<value>https?://[^\\s)\\]]{1,300}[^\\s)\\].,;])");
    private static final Pattern PHONE = Pattern.compile(
            "(?i)\\b(?:telephone|phone|tel|fax|facsimile)\\.?(?:\\s+numbers?)?\\s*:?\\s*(?<value>\\+?\\d[\\d ()/-]{5,24}\\d)");
    private static final Pattern PARENT = Pattern.compile(
            "(?i)\\b(?<role>father|mother)[’'`]?s\\s+name(?:\\s+is|\\s*:)\\s*(?<value>[^.;,\\n]{2,80})");
    private static final Pattern REFERENCE = Pattern.compile("\\b(?<value>\\p{L}{2,4}\\.\\d{1,4})\\b");
    private static final List<Hedge> HEDGES = List.of(
            new Hedge("(?i)\\breported(ly)?\\b", Modality.REPORTED, "reported"),
            new Hedge(
                    "(?i)\\b(believed|likely|probabl[ey]|suspected|appears?|apparently)\\b",
                    Modality.ASSESSED,
                    "believed",
                    "likely",
                    "probabl",
                    "suspected",
                    "appear",
                    "apparently"),
            new Hedge(
                    "(?i)\\b(alleged(ly)?|accused|charged|indicted)\\b",
                    Modality.ALLEGED,
                    "alleged",
                    "accused",
                    "charged",
                    "indicted"),
            new Hedge(
                    "\\b([Pp]ossibl[ey]|may|might|could)\\b",
                    Modality.HYPOTHETICAL,
                    "possibl",
                    "may",
                    "might",
                    "could"));
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+(?=[\\p{Lu}\\[])|\\s*\\n\\s*\\n\\s*");

    private static final String SPACES = " \t\n\u000B\f\r";

    private final EntryWriter writer;
    private final UnContext context;

    private UnComments(EntryWriter writer, UnContext context) {
        this.writer = writer;
        this.context = context;
    }

    static void read(UnField field, EntryWriter writer, UnContext context) {
        Place place = field.place();
        UnComments comments = new UnComments(writer, context);
        List<Span> sentences = sentences(place.quote());
        comments.remarks(place, sentences);
        int number = 0;
        for (Span span : sentences) {
            number++;
            String sentence = span.in(place.quote());
            if (sentence.length() <= Citation.LONGEST_QUOTE) {
                comments.sentence(place.within("/sentence[" + number + "]", sentence));
            }
        }
    }

    /** Where the sentences stand, without the space between them. */
    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(text).useTransparentBounds(true);
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            // what parts sentences starts with a space
            if (SPACES.indexOf(text.charAt(at)) < 0
                    || !end.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            if (at > start) {
                sentences.add(new Span(start, at));
            }
            start = end.end();
            at = start;
        }
        if (start < text.length()) {
            sentences.add(new Span(start, text.length()));
        }
        return sentences;
    }

    /** The whole of the comments; where sentences give passports, all but these, in as many pieces as that takes. */
    private void remarks(Place place, List<Span> sentences) {
        int from = -1;
        int to = -1;
        for (Span span : sentences) {
            boolean passports = writer.fits(Predicate.PASSPORT_NUMBER) && PassportNumbers.areIn(span.in(place.quote()));
            if (passports && from >= 0) {
                remark(place, new Span(from, to));
                from = -1;
            } else if (!passports) {
                from = from < 0 ? span.start() : from;
                to = span.end();
            }
        }
        if (from >= 0) {
            remark(place, new Span(from, to));
        }
    }

    private void remark(Place place, Span span) {
        boolean whole = span.length() == place.quote().length();
        String words = span.in(place.quote());
        writer.text(Predicate.REMARK, place.within(whole ? "" : "/from[" + (span.start() + 1) + "]", words), words);
    }

    private void sentence(Place sentence) {
        // Each search would try every letter of every sentence: what it cannot do without is looked for first.
        String lower = sentence.quote().toLowerCase(Locale.ROOT);
        boolean digits = Digits.in(lower);
        if (digits && writer.fits(Predicate.PASSPORT_NUMBER)) {
            PassportNumbers.in(sentence.quote())
                    .forEach(number -> writer.text(Predicate.PASSPORT_NUMBER, sentence, number));
        }
        texts(lower.contains("gender:"), Predicate.GENDER, GENDER, sentence);
        if (sentence.quote().indexOf('[') >= 0) {
            oldReferences(sentence);
        }
        texts(digits && lower.contains("imo"), Predicate.IMO_NUMBER, IMO, sentence);
        texts(lower.contains("swift"), Predicate.SWIFT_BIC, BIC, sentence);
        texts(lower.indexOf('@') >= 0, Predicate.EMAIL, EMAIL, sentence);
        texts(digits && namesALine(lower), Predicate.PHONE, PHONE, sentence);
        if (lower.contains("http")) {
            urls(sentence);
        }
        if (lower.contains("father") || lower.contains("mother")) {
            parents(sentence);
        }
        if (digits && mayRefer(lower)) {
            references(sentence);
        }
    }

    /** Whether digits stand behind a full stop and a letter. */
    private static boolean mayRefer(String lower) {
        for (int stop = lower.indexOf('.'); stop >= 0; stop = lower.indexOf('.', stop + 1)) {
            if (stop > 1
                    && stop + 1 < lower.length()
                    && Digits.isOne(lower.charAt(stop + 1))
                    && (Character.isLetter(lower.charAt(stop - 1)) || Character.isSurrogate(lower.charAt(stop - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesALine(String lower) {
        return lower.contains("tel") || lower.contains("phone") || lower.contains("fax") || lower.contains("facsimile");
    }

    private void texts(boolean mayBe, Predicate predicate, Pattern pattern, Place sentence) {
        Matcher found = pattern.matcher(sentence.quote());
        while (mayBe && writer.fits(predicate) && found.find()) {
            String value = found.group("value").strip();
            if (predicate != Predicate.IMO_NUMBER
                    || ImoNumber.of(value, writer.type()).isPresent()) {
                writer.text(predicate, sentence, value);
            }
        }
    }

    private void oldReferences(Place sentence) {
        Matcher found = OLD_REFERENCE.matcher(sentence.quote());
        while (found.find()) {
            writer.text(Predicate.LIST_REFERENCE, sentence, found.group("value").strip(), "old reference");
        }
    }

    private void urls(Place sentence) {
        Matcher found = URL.matcher(sentence.quote());
        while (found.find()) {
            if (!found.group("value").contains(NOTICE_INDEX)) {
                writer.text(Predicate.SOURCE_URL, sentence, found.group("value"));
            }
        }
    }

    private void parents(Place sentence) {
        Matcher found = PARENT.matcher(sentence.quote());
        while (writer.fits(Predicate.FAMILY_OF) && found.find()) {
            ClaimObject parent = ClaimObject.text(found.group("value").strip());
            writer.link(
                    Predicate.FAMILY_OF, sentence, parent, found.group("role").toLowerCase(Locale.ROOT));
        }
    }

    /** Other entries that a sentence names by their number. How they are linked, the sentence says. */
    private void references(Place sentence) {
        Set<String> named = new HashSet<>();
        Matcher found = REFERENCE.matcher(sentence.quote());
        while (found.find()) {
            String reference = found.group("value");
            boolean other = !reference.equals(writer.subject().local());
            if (other && context.references().contains(reference) && named.add(reference)) {
                RecordId linked = new RecordId(UnList.ID + ":" + reference);
                writer.add(
                        writer.about(Predicate.LINKED_TO, ClaimObject.record(linked))
                                .modality(modality(sentence.quote())),
                        sentence);
            }
        }
    }

    /** How far the sentence commits itself, by its adverbs and verbs of doubt; where two stand in it, the one that commits less. */
    private static Modality modality(String sentence) {
        Modality modality = Modality.ASSERTED;
        String lower = sentence.toLowerCase(Locale.ROOT);
        for (Hedge hedge : HEDGES) {
            if (hedge.isIn(sentence, lower)) {
                modality = modality.weaker(hedge.modality());
            }
        }
        return modality;
    }

    /**
     * Words of doubt.
     *
     * @param words what they look like
     * @param modality how far a sentence commits itself that has one of them
     * @param parts letters in small case of which each of them has some: looked for first, as it takes less time
     */
    private record Hedge(Pattern words, Modality modality, List<String> parts) {
        Hedge(String words, Modality modality, String... parts) {
            this(Pattern.compile(words), modality, List.of(parts));
        }

        boolean isIn(String sentence, String lower) {
            return parts.stream().anyMatch(lower::contains)
                    && words.matcher(sentence).find();
        }
    }
}
