package org.demarche.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long to wait before another try: twice as long each time, spread by chance between half of that and all of it so that many clients do not come back
 * at once, and never less than the publisher asks for (Retry-After, RFC 9110, section 10.2.3).
 */
final class Retries {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final int MOST_DOUBLINGS = 20;

    private final FetchLimits limits;
    private final Surroundings surroundings;

    Retries(FetchLimits limits, Surroundings surroundings) {
        this.limits = limits;
        this.surroundings = surroundings;
    }

    /**
     * The wait after a try that failed.
     *
     * @param tries how many there were, at least 1
     * @param asked what the publisher asks for
     * @return empty if the publisher asks for more than the longest wait
     */
    Optional<Duration> after(int tries, Optional<Duration> asked) {
        long doubled = FIRST.toMillis() << Math.min(tries - 1, MOST_DOUBLINGS);
        long longest = Math.min(doubled, limits.longestWait().toMillis());
        long spread = longest / 2 + surroundings.random().nextLong(longest / 2 + 1);
        Duration wait = Duration.ofMillis(spread);
        if (asked.isPresent() && asked.get().compareTo(limits.longestWait()) > 0) {
            return Optional.empty();
        }
        return Optional.of(asked.filter(least -> least.compareTo(wait) > 0).orElse(wait));
    }

    /** What a Retry-After says: seconds, or a moment; empty if it says neither. */
    Optional<Duration> asked(Optional<String> header) {
        return header.flatMap(
                text -> text.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : until(text));
    }

    private Optional<Duration> until(String text) {
        return HttpDates.parse(text).map(then -> {
            Duration wait = Duration.between(surroundings.clock().instant(), then);
            return wait.isNegative() ? Duration.ZERO : wait;
        });
    }

    /** Moments as HTTP writes them. */
    static final class HttpDates {
        private HttpDates() {}

        static Optional<Instant> parse(String text) {
            try {
                return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
