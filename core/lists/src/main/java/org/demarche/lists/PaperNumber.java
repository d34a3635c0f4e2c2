package org.demarche.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Period;

/**
 * Number of a paper or registration as OFAC writes it: {@code AT000123 (Atlantis) issued 05 Mar 1999 expires 04 Mar 2006}.
 *
 * @param number the number, empty if the text has no digit before the bracket
 * @param country who issued it
 * @param valid from the day of issue to the day of expiry, either unknown where it is not said
 */
record PaperNumber(String number, Optional<String> country, Period valid) {
    private static final Pattern FORM = Pattern.compile(
            "(?<number>[^(]*?)\\s*(?:\\((?<country>[^()]{2,60})\\))?\\s*(?:issued (?<issued>.+?))?\\s*(?:expire[sd] (?<expires>.+?))?\\.?");

    static PaperNumber parse(String text) {
        if (text.indexOf('(') < 0 && !text.contains("issued") && !text.contains("expire")) {
            String plain = withoutStop(text).strip();
            return new PaperNumber(Digits.in(plain) ? plain : "", Optional.empty(), Period.UNKNOWN);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new PaperNumber(text, Optional.empty(), Period.UNKNOWN);
        }
        String number = form.group("number").strip();
        String digits = Digits.in(number) ? number : "";
        String issued = Optional.ofNullable(form.group("issued"))
                .flatMap(PaperNumber::date)
                .orElse("");
        String expires = Optional.ofNullable(form.group("expires"))
                .flatMap(PaperNumber::date)
                .orElse("");
        Period valid = Period.tryParse(issued + "/" + expires).orElse(Period.UNKNOWN);
        return new PaperNumber(digits, Optional.ofNullable(form.group("country")), valid);
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static Optional<String> date(String text) {
        return EnglishDate.parse(text).filter(date -> !date.isInterval()).map(Period::toString);
    }
}
