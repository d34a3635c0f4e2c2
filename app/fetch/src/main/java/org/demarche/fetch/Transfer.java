package org.demarche.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings files to the disk, through what goes wrong on the way: asks only for what is newer (RFC 9110, section 13), goes on where the line broke if
 * the publisher says that the file is still the same (section 14), tries again what may succeed, and gives up at its limits. For one thread.
 */
final class Transfer {
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    private final Web web;
    private final FetchLimits limits;
    private final Surroundings surroundings;
    private final Retries retries;
    private long bytes;

    Transfer(Web web, FetchLimits limits, Surroundings surroundings) {
        this.web = web;
        this.limits = limits;
        this.surroundings = surroundings;
        this.retries = new Retries(limits, surroundings);
    }

    /** What may succeed when it is tried again. */
    private static final class Again extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Optional<Duration> asked;

        Again(String why, Optional<Duration> asked) {
            super(why);
            this.asked = asked;
        }
    }

    /** Bytes received by this transfer so far. */
    long bytes() {
        return bytes;
    }

    /**
     * The file at an address, whole, as the part of that name in the folder.
     *
     * @param known of the state that is here already
     * @return marks of what came; empty if the publisher has nothing else than what is known
     * @throws NotFetched if it does not come, or is not what was asked for
     */
    Optional<Marks> get(URI address, PartFile part, Optional<Marks> known) {
        long begin = surroundings.nanos().getAsLong();
        for (int tries = 1; ; tries++) {
            try {
                return once(address, part, known, begin);
            } catch (Again again) {
                rest(address, tries, begin, again);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw NotFetched.failed("expected to fetch " + Addresses.safe(address) + ", but it was stopped");
            }
        }
    }

    /** Waits for another try, if there is to be one. */
    private void rest(URI address, int tries, long begin, Again again) {
        if (tries >= limits.tries()) {
            throw gaveUp(address, "found after " + tries + " tries: " + again.getMessage());
        }
        Duration wait = retries.after(tries, again.asked)
                .orElseThrow(() -> gaveUp(
                        address,
                        again.getMessage() + ", and it asks to wait longer than "
                                + limits.longestWait().toSeconds() + " s"));
        if (elapsed(begin).plus(wait).compareTo(limits.transfer()) > 0) {
            throw late(address);
        }
        try {
            surroundings.pause().during(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NotFetched.failed("expected to fetch " + Addresses.safe(address) + ", but it was stopped");
        }
    }

    private static NotFetched gaveUp(URI address, String why) {
        return NotFetched.failed("expected " + Addresses.safe(address) + ", " + why.replaceFirst("^(?!found)", "found ")
                + ": try again later");
    }

    private Optional<Marks> once(URI address, PartFile part, Optional<Marks> known, long begin)
            throws Again, InterruptedException {
        Optional<Marks> begun = part.marks().filter(marks -> marks.ifRange().isPresent() && part.size() > 0);
        boolean complete = begun.isPresent() && part.isComplete();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept-Encoding", "gzip, identity");
        headers.put("Accept", "*/*");
        if (begun.isPresent() && !complete) {
            headers.put("Range", "bytes=" + part.size() + "-");
            headers.put("If-Range", begun.get().ifRange().orElseThrow());
        } else {
            (complete ? begun : known).ifPresent(marks -> ifNewer(marks, headers));
        }
        try (Answer answer = web.ask(address, headers)) {
            switch (answer.status()) {
                case 304 -> {
                    return complete ? begun : Optional.empty();
                }
                case 200 -> part.restart(fresh(answer, address));
                case 206 -> requireRest(answer, part, begun);
                default -> throw refused(answer, part, address);
            }
            receive(answer, address, part, begin);
            return part.marks();
        } catch (IOException e) {
            throw new Again(words(e), Optional.empty());
        }
    }

    private static void ifNewer(Marks marks, Map<String, String> headers) {
        marks.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
        marks.lastModified().ifPresent(moment -> headers.put("If-Modified-Since", moment));
    }

    /** The marks of an answer that gives the file from its first byte. */
    private Marks fresh(Answer answer, URI address) {
        String type = answer.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            throw page(address);
        }
        Marks marks = Marks.of(Disk.sha256(address.toString()), answer.headers());
        if (marks.total().orElse(0) > limits.mostBytes()) {
            throw tooLarge(address);
        }
        return marks;
    }

    static NotFetched page(URI address) {
        return NotFetched.refused("expected a list, found a page for people at " + Addresses.safe(address)
                + ": look at the publisher's page whether the address is another one now");
    }

    private NotFetched tooLarge(URI address) {
        return NotFetched.refused("expected at most " + limits.mostBytes() + " bytes, found more at "
                + Addresses.safe(address) + ": it is no list, or most-bytes is too small");
    }

    /** Checks that the answer goes on where the part ends, and is of the same state of the file. */
    private static void requireRest(Answer answer, PartFile part, Optional<Marks> begun) throws Again {
        Matcher range = RANGE.matcher(answer.header("Content-Range").orElse(""));
        boolean fits = begun.isPresent()
                && range.matches()
                && Long.parseLong(range.group(1)) == part.size()
                && (begun.get().total().isEmpty()
                        || range.group(3).equals("*")
                        || Long.parseLong(range.group(3)) == begun.get().total().getAsLong())
                && answer.header("ETag")
                        .map(etag -> begun.get().etag().equals(Optional.of(etag)))
                        .orElse(true);
        if (!fits) {
            part.discard();
            throw new Again("another part of the file than was asked for", Optional.empty());
        }
    }

    private NotFetched refused(Answer answer, PartFile part, URI address) throws Again {
        if (answer.status() == 416) {
            part.discard();
            throw new Again("that the rest of the file is no longer there", Optional.empty());
        }
        if (PASSING.contains(answer.status())) {
            throw new Again("the answer " + answer.status(), retries.asked(answer.header("Retry-After")));
        }
        return NotFetched.failed("expected " + Addresses.safe(address) + ", found the answer " + answer.status()
                + ": look at the publisher's page whether the address is another one now");
    }

    private void receive(Answer answer, URI address, PartFile part, long begin)
            throws IOException, InterruptedException, Again {
        long size = part.size();
        for (Optional<List<ByteBuffer>> next = answer.body().next(limits.idle());
                next.isPresent();
                next = answer.body().next(limits.idle())) {
            int came = next.get().stream().mapToInt(ByteBuffer::remaining).sum();
            size += came;
            bytes += came;
            if (size > limits.mostBytes()) {
                part.discard();
                throw tooLarge(address);
            }
            part.append(next.get());
            if (elapsed(begin).compareTo(limits.transfer()) > 0) {
                throw late(address);
            }
        }
        long expected = part.marks()
                .map(Marks::total)
                .orElse(java.util.OptionalLong.empty())
                .orElse(size);
        if (size != expected) {
            throw new Again(size + " of " + expected + " bytes", Optional.empty());
        }
    }

    private NotFetched late(URI address) {
        return NotFetched.failed("expected " + Addresses.safe(address) + " within "
                + limits.transfer().toSeconds()
                + " s, found it slower: the next run goes on where this one stops, or allow more time (transfer)");
    }

    private Duration elapsed(long begin) {
        return Duration.ofNanos(surroundings.nanos().getAsLong() - begin);
    }

    /** Why a line broke, without addresses. */
    private static String words(IOException broken) {
        if (broken instanceof java.net.http.HttpConnectTimeoutException
                || broken instanceof java.net.ConnectException) {
            return "no connection";
        }
        if (broken instanceof java.net.http.HttpTimeoutException) {
            return "no answer in time";
        }
        String message = String.valueOf(broken.getMessage());
        return message.startsWith("nothing came for ") ? message : "the line broke";
    }
}
