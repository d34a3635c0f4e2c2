package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.EntityType;
import org.demarche.model.Span;

/**
 * Finds what is named by a number: wallets and accounts, if their check digits fit; goods by the Harmonized System or by an item of a control list; a
 * ship by its IMO number alone.
 */
final class NumberFinder implements Finder {
    private static final Pattern WALLET = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Za-z0-9]{26,90}(?![\\p{L}\\p{N}])");
    private static final Pattern IBAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\\p{L}\\p{N}])");
    private static final Pattern ACCOUNT =
            Pattern.compile("(?i)\\baccounts? (?:number|numbers|no\\.?|nos\\.?|#)\\s*:?\\s*(\\d(?:[\\d-]{4,28})\\d)");
    private static final String HS = "\\d{4}(?:\\.?\\d{2}){0,2}";
    private static final Pattern HS_CODES = Pattern.compile("\\b(?:HS|(?:Harmoni[sz]ed System|[Tt]ariff|[Cc]ustoms))"
            + "(?:\\s+(?:codes?|headings?|subheadings?|numbers?))?\\s+(" + HS + "(?:(?:, | and | or |, and )(?:HS )?"
            + HS + ")*)\\b");
    private static final Pattern HS_CHAPTER =
            Pattern.compile("\\b(?:[Cc]hapter (\\d{2}) of the (?:HS|Harmoni[sz]ed System)|HS [Cc]hapter (\\d{2}))\\b");
    private static final Pattern HS_CODE = Pattern.compile(HS);
    private static final Pattern ECCN = Pattern.compile("\\b(?:ECCN\\s+(\\d[A-E]\\d{3})|(EAR99))\\b");
    private static final Pattern ITEM = Pattern.compile("\\b(\\d[A-E]\\d{3})\\b");
    private static final Pattern EU_LIST = Pattern.compile(
            "dual-use list|dual-use regulation|Annex I\\b|\\(E[UC]\\) (?:No )?(?:2021/821|428/2009)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MTCR = Pattern.compile("\\bMTCR Category (I{1,2})\\b");
    private static final Pattern WASSENAAR = Pattern.compile("\\b(\\d\\.[A-E]\\.\\d{1,2})(?=\\D|$)");
    private static final Pattern SHIP = Pattern.compile("\\bIMO(?: [Nn]umber| [Nn]o\\.?)?:?\\s+(\\d{7})\\b");

    private final String text;

    NumberFinder(String text) {
        this.text = text;
    }

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        Span sentence = words.sentence().span();
        String line = sentence.in(text);
        each(WALLET, line, match -> {
            if (CheckedNumbers.isWallet(match.group())) {
                add(words, sentence, match.start(), match.end(), EntityType.CRYPTO_WALLET, match.group(), found);
            }
        });
        each(IBAN, line, match -> iban(words, sentence, match, found));
        each(
                ACCOUNT,
                line,
                match -> add(
                        words, sentence, match.start(1), match.end(1), EntityType.BANK_ACCOUNT, match.group(1), found));
        harmonized(words, sentence, line, found);
        controlled(words, sentence, line, found);
        each(SHIP, line, match -> {
            boolean alone = line.substring(0, match.start()).isBlank()
                    || line.substring(0, match.start()).matches("(?s).*\\b(?:[Vv]essel|[Ss]hip|[Tt]anker|with|of) ");
            if (alone && CheckedNumbers.isImo(match.group(1))) {
                add(words, sentence, match.start(), match.end(), EntityType.VESSEL, "IMO " + match.group(1), found);
            }
        });
        return found;
    }

    /** What a pattern meets. */
    private interface Meeting {
        void at(Matcher match);
    }

    private static void each(Pattern pattern, String line, Meeting meeting) {
        Matcher match = pattern.matcher(line);
        while (match.find()) {
            meeting.at(match);
        }
    }

    /** The longest stretch of groups that checks: the word behind an IBAN may look like a group of it. */
    private static void iban(Words words, Span sentence, Matcher match, List<Finding> found) {
        String whole = match.group();
        int end = whole.length();
        while (end > 0) {
            String plain = whole.substring(0, end).replace(" ", "");
            if (CheckedNumbers.isIban(plain)) {
                add(words, sentence, match.start(), match.start() + end, EntityType.BANK_ACCOUNT, plain, found);
                return;
            }
            end = whole.lastIndexOf(' ', end - 1);
        }
    }

    private static void harmonized(Words words, Span sentence, String line, List<Finding> found) {
        each(HS_CODES, line, match -> {
            Matcher code = HS_CODE.matcher(match.group(1));
            while (code.find()) {
                String digits = code.group().replace(".", "");
                int at = match.start(1) + code.start();
                if (HsChapters.title(digits).isPresent()) {
                    add(words, sentence, at, at + code.group().length(), EntityType.GOODS, "HS " + digits, found);
                }
            }
        });
        each(HS_CHAPTER, line, match -> {
            String chapter = match.group(1) == null ? match.group(2) : match.group(1);
            if (HsChapters.title(chapter).isPresent()) {
                add(words, sentence, match.start(), match.end(), EntityType.GOODS, "HS " + chapter, found);
            }
        });
    }

    /** Items of the lists that control exports: those of the United States, of the European Union, of the missile regime and of Wassenaar. */
    private static void controlled(Words words, Span sentence, String line, List<Finding> found) {
        each(
                ECCN,
                line,
                match -> add(
                        words,
                        sentence,
                        match.start(),
                        match.end(),
                        EntityType.GOODS,
                        "ECCN " + (match.group(1) == null ? match.group(2) : match.group(1)),
                        found));
        if (EU_LIST.matcher(line).find()) {
            each(
                    ITEM,
                    line,
                    match -> add(
                            words,
                            sentence,
                            match.start(1),
                            match.end(1),
                            EntityType.GOODS,
                            "EU dual-use " + match.group(1),
                            found));
        }
        each(
                MTCR,
                line,
                match -> add(
                        words,
                        sentence,
                        match.start(),
                        match.end(),
                        EntityType.GOODS,
                        "MTCR Category " + match.group(1),
                        found));
        if (line.contains("Wassenaar")) {
            each(
                    WASSENAAR,
                    line,
                    match -> add(
                            words,
                            sentence,
                            match.start(1),
                            match.end(1),
                            EntityType.GOODS,
                            "Wassenaar " + match.group(1),
                            found));
        }
    }

    private static void add(
            Words words, Span sentence, int start, int end, EntityType type, String name, List<Finding> found) {
        int from = words.at(sentence.start() + start);
        int to = words.at(sentence.start() + end - 1) + 1;
        if (to > from) {
            found.add(words.name(from, to, type, name));
        }
    }
}
