package org.demarche.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;
import org.demarche.model.Period;

/** The header lines of a message (RFC 5322), and what they say of it. */
final class MessageHeaders {
    private static final int FEWEST = 2;
    private static final int MOST_SNIFFED = 60;
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final Pattern DAY = Pattern.compile("(?i)\\b(\\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\\d{4})\\b");
    private static final Pattern DISPLAY_NAME = Pattern.compile("(?s)\\s*\"?([^\"<]*[^\"<\\s])\"?\\s*<[^>]*>.*");
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):(?:[ \\t].*)?");
    private static final Pattern OF_A_MESSAGE = Pattern.compile(
            "(?i)(?:from|date|subject|to|received|message-id|mime-version|return-path|delivered-to|sender)");
    private static final Pattern OF_A_SENT_ONE = Pattern.compile(
            "(?i)(?:received|message-id|mime-version|return-path|delivered-to|dkim-signature|x-[a-z0-9-]+)");

    private MessageHeaders() {}

    /** Whether bytes start with the header of a message: only header lines up to an empty one, some of which only mail programs write. */
    static boolean start(String head, String name) {
        boolean named = name.toLowerCase(Locale.ROOT).endsWith(".eml");
        int known = 0;
        boolean sent = false;
        int lines = 0;
        for (String line : head.lines().limit(MOST_SNIFFED).toList()) {
            if (line.isBlank()) {
                break;
            }
            boolean folded = lines > 0 && (line.startsWith(" ") || line.startsWith("\t"));
            Matcher matcher = LINE.matcher(line);
            boolean mailbox =
                    lines == 0 && line.startsWith("From "); // the first line that mailboxes put before a message
            if (!folded && !mailbox && !matcher.matches()) {
                return false;
            }
            if (!folded && !mailbox) {
                known += OF_A_MESSAGE.matcher(matcher.group(1)).matches() ? 1 : 0;
                sent |= OF_A_SENT_ONE.matcher(matcher.group(1)).matches();
            }
            lines++;
        }
        return known >= FEWEST && (sent || named);
    }

    /** The header lines that a mail program shows. */
    static String block(Message message, List<String> shown) {
        StringBuilder block = new StringBuilder();
        for (String name : shown) {
            value(message, name)
                    .ifPresent(value ->
                            block.append(name).append(": ").append(value).append('\n'));
        }
        return block.toString().strip();
    }

    static About about(Message message) {
        Optional<String> from = value(message, "From").map(MessageHeaders::displayName);
        return new About(
                value(message, "Subject"),
                from,
                Optional.empty(),
                value(message, "Date").flatMap(MessageHeaders::day).orElse(Period.UNKNOWN),
                Optional.empty());
    }

    /** The day as the sender's clock had it. */
    private static Optional<Period> day(String date) {
        Matcher matcher = DAY.matcher(date);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) / 4 + 1;
        Period day = Dates.published("%s-%d-%s".formatted(matcher.group(3), month, matcher.group(1)));
        return day.isUnknown() || !MONTHS.contains(matcher.group(2).toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(day);
    }

    private static String displayName(String from) {
        Matcher matcher = DISPLAY_NAME.matcher(from);
        return matcher.matches() ? matcher.group(1) : from;
    }

    private static Optional<String> value(Message message, String name) {
        Field field = message.getHeader().getField(name);
        return Optional.ofNullable(field)
                .map(Field::getBody)
                .map(body -> DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT))
                .flatMap(About::label);
    }
}
