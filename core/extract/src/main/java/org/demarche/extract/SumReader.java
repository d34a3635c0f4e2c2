package org.demarche.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads the sums of money of a text: amount, range, currency, and whether it is about. A number without a currency is no sum. */
public final class SumReader {
    private static final Map<String, String> CURRENCIES = currencies();
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("half a", 0),
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));
    private static final String NUMBER = "\\d{1,3}(?:[, \\u00a0]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String WORD =
            "half a|one|two|three|four|five|six|seven|eight|nine|ten|a(?= (?:hundred|thousand|million|billion))";
    private static final String SCALE = "(?:\\s?(?:thousand|million|billion|trillion|mn|bn|[kmb])\\b)?";
    private static final String SIGN = "(?:US|A|NZ|C|HK|S)?\\$|€|£|₩|₽|₹|₺";
    private static final String NAMES = CURRENCIES.keySet().stream()
            .filter(name -> !name.matches(SIGN))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(name -> Pattern.quote(name).replace(" ", "\\E\\s\\Q"))
            .collect(Collectors.joining("|"));
    private static final String LEAD =
            "(?:(?<about>(?i:about|around|some|roughly|approximately|nearly|almost|an estimated|circa))\\s+"
                    + "|(?<more>(?i:more than|over|at least|in excess of|exceeding))\\s+|(?<less>(?i:up to|less than|at most|under))\\s+)?";
    private static final String BETWEEN = "(?:(?i:between|from)\\s+)?";
    private static final String TO = "\\s?(?:-|–|to|and)\\s?";
    private static final Pattern BEFORE = Pattern.compile(LEAD + BETWEEN + "(?<![\\p{L}\\p{N}])(?<cur>" + SIGN + "|"
            + NAMES + ")\\s?(?<low>" + NUMBER + ")(?<lows>" + SCALE + ")(?:" + TO + "(?:\\k<cur>\\s?)?(?<high>" + NUMBER
            + ")(?<highs>" + SCALE + "))?(?![\\p{N}])");
    private static final Pattern AFTER = Pattern.compile(
            LEAD + BETWEEN + "(?<![\\p{L}\\p{N}.,])(?<low>" + NUMBER + "|" + WORD + ")(?<lows>" + SCALE + ")(?:" + TO
                    + "(?<high>" + NUMBER + ")(?<highs>" + SCALE + "))?\\s(?<cur>" + NAMES + ")(?![\\p{L}\\p{N}])");

    private SumReader() {}

    /** The sums of a text, in its order. O(length). */
    public static List<SumOfMoney> read(String text) {
        List<SumOfMoney> found = new ArrayList<>();
        for (Pattern pattern : List.of(BEFORE, AFTER)) {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                Span span = new Span(match.start(), match.end());
                boolean free = found.stream()
                        .noneMatch(other -> other.span().start() < span.end()
                                && span.start() < other.span().end());
                if (free) {
                    sum(match, span).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(SumOfMoney::span));
        return List.copyOf(found);
    }

    private static Optional<SumOfMoney> sum(Matcher match, Span span) {
        String currency = CURRENCIES.get(match.group("cur").replaceAll("\\s", " "));
        String high = match.group("high");
        boolean range = high != null;
        String lowScale = range && match.group("lows").isBlank() ? match.group("highs") : match.group("lows");
        BigDecimal low = amount(match.group("low"), lowScale);
        BigDecimal top = range ? amount(high, match.group("highs")) : low;
        if (currency == null || low.compareTo(top) > 0) {
            return Optional.empty();
        }
        boolean more = match.group("more") != null;
        boolean less = match.group("less") != null;
        return Optional.of(new SumOfMoney(
                span,
                currency,
                less ? Optional.empty() : Optional.of(low),
                more ? Optional.empty() : Optional.of(top),
                match.group("about") != null));
    }

    private static BigDecimal amount(String number, @Nullable String scale) {
        Integer small = SMALL.get(number);
        BigDecimal value = number.equals("half a")
                ? new BigDecimal("0.5")
                : small == null ? new BigDecimal(number.replaceAll("[, \\u00a0]", "")) : BigDecimal.valueOf(small);
        BigDecimal scaled = value.multiply(BigDecimal.valueOf(scale(scale)));
        return scaled.signum() == 0 ? BigDecimal.ZERO : scaled.stripTrailingZeros();
    }

    private static long scale(@Nullable String words) {
        String word = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "thousand", "k" -> 1_000L;
            case "million", "m", "mn" -> 1_000_000L;
            case "billion", "b", "bn" -> 1_000_000_000L;
            case "trillion" -> 1_000_000_000_000L;
            default -> 1L; // the number itself
        };
    }

    private static Map<String, String> currencies() {
        try (InputStream stream = SumReader.class.getResourceAsStream("currencies.txt")) {
            Map<String, String> byName = new HashMap<>();
            new String(Objects.requireNonNull(stream, "currencies.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        String[] cells = line.split(" \\| ", -1);
                        byName.put(cells[0], cells[0]);
                        for (String name : cells[1].split("; ", -1)) {
                            byName.put(name, cells[0]);
                        }
                    });
            return Map.copyOf(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
