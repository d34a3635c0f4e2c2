package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final Map<Pattern, Modality> HEDGES = Map.of(
            Pattern.compile("(?i)\\breported(ly)?\\b"), Modality.REPORTED,
            Pattern.compile("(?i)\\b(believed|likely|probabl[ey]|suspected|appears?|apparently)\\b"), Modality.ASSESSED,
            Pattern.compile("(?i)\\b(alleged(ly)?|accused|charged|indicted)\\b"), Modality.ALLEGED,
            Pattern.compile("\\b([Pp]ossibl[ey]|may|might|could)\\b"), Modality.HYPOTHETICAL);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;])\\s+(?=[\\p{Lu}\\[])|\\s*\\n\\s*\\n\\s*");

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
        Matcher end = SENTENCE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            if (end.start() > start) {
                sentences.add(new Span(start, end.start()));
            }
            start = end.end();
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
        if (writer.fits(Predicate.PASSPORT_NUMBER)) {
            PassportNumbers.in(sentence.quote())
                    .forEach(number -> writer.text(Predicate.PASSPORT_NUMBER, sentence, number));
        }
        texts(Predicate.GENDER, GENDER, sentence);
        oldReferences(sentence);
        texts(Predicate.IMO_NUMBER, IMO, sentence);
        texts(Predicate.SWIFT_BIC, BIC, sentence);
        if (sentence.quote().indexOf('@') >= 0) { // else the search would try each word of each sentence
            texts(Predicate.EMAIL, EMAIL, sentence);
        }
        texts(Predicate.PHONE, PHONE, sentence);
        urls(sentence);
        parents(sentence);
        references(sentence);
    }

    private void texts(Predicate predicate, Pattern pattern, Place sentence) {
        Matcher found = pattern.matcher(sentence.quote());
        while (writer.fits(predicate) && found.find()) {
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
        for (Map.Entry<Pattern, Modality> hedge : HEDGES.entrySet()) {
            if (hedge.getKey().matcher(sentence).find()) {
                modality = modality.weaker(hedge.getValue());
            }
        }
        return modality;
    }
}
