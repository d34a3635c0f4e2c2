package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.screen.BatchReader;

/**
 * Up to where a batch is done for sure. Kept as one line that ends with its own hash; anything else is no checkpoint.
 *
 * @param key tells table, question and state of the ledger from any other
 * @param place the row to go on with
 * @param outBytes of the hits
 * @param rejectedBytes of the rows set aside
 * @param tally so far
 * @param logged entries of the screening log when the run began; 0 if it is not recorded
 */
record Checkpoint(
        String key, BatchReader.Place place, long outBytes, long rejectedBytes, BatchTally tally, long logged) {
    private static final Pattern LINE =
            Pattern.compile("demarche-batch-3 ([0-9a-f]{64})((?: \\d{1,18}){10}) ([0-9a-f]{64})\n");
    private static final int LONGEST_BYTES = 1_000;

    /** The one in a file, if there is a whole one. */
    static Optional<Checkpoint> read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_BYTES) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        if (!line.matches()) {
            return Optional.empty();
        }
        List<Long> numbers = new ArrayList<>();
        for (String number : line.group(2).strip().split(" ", -1)) {
            numbers.add(Long.parseLong(number));
        }
        Checkpoint found = new Checkpoint(
                line.group(1),
                new BatchReader.Place(numbers.get(0), numbers.get(1)),
                numbers.get(2),
                numbers.get(3),
                new BatchTally(numbers.get(4), numbers.get(5), numbers.get(6), numbers.get(7), numbers.get(8)),
                numbers.get(9));
        return found.line().equals(line.group()) ? Optional.of(found) : Optional.empty();
    }

    /** Puts it in the place of the one before, at once. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, line(), StandardCharsets.ISO_8859_1);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String line() {
        String content = String.join(
                " ",
                "demarche-batch-3",
                key,
                Long.toString(place.offset()),
                Long.toString(place.line()),
                Long.toString(outBytes),
                Long.toString(rejectedBytes),
                Long.toString(tally.rows()),
                Long.toString(tally.touched()),
                Long.toString(tally.hits()),
                Long.toString(tally.refused()),
                Long.toString(tally.leftOut()),
                Long.toString(logged));
        return content + " " + hash(content) + "\n";
    }

    /** SHA-256 of words, in hexadecimal. */
    static String hash(String words) {
        return HexFormat.of().formatHex(BatchFiles.sha256().digest(words.getBytes(StandardCharsets.UTF_8)));
    }
}
