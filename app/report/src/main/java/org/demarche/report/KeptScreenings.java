package org.demarche.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Screenings kept in a folder between runs, so that the second is ready at once. A kept one is used only if it is whole and was made for the very state
 * of ledger, standpoint, policies and code; otherwise it is made anew. Nothing depends on the folder: it may be deleted at any time.
 */
public final class KeptScreenings {
    private static final int MOST_FILES = 4;
    private static final String NAME = "screening-";
    private static final String ENDING = ".bin";
    private static final int NAME_BYTES = 8;

    private final LedgerAnswers answers;
    private final Path folder;
    private final Cache<String, Screening> held = new Cache<>(1);

    /**
     * What a check of the folder found.
     *
     * @param sound files that are what the ledger gives
     * @param outdated whole files of another state of the ledger, another day or another program, which are never used
     * @param defects files that are damaged or are not what the ledger gives, each with what to do
     */
    public record Check(int sound, int outdated, List<String> defects) {
        /** Copies the list. */
        public Check {
            defects = List.copyOf(defects);
        }
    }

    /** @param folder where they are kept; made when the first is */
    public KeptScreenings(LedgerAnswers answers, Path folder) {
        this.answers = answers;
        this.folder = folder;
    }

    /** The screening at a question's standpoint: read, or made from the ledger and kept. A folder that cannot be written keeps nothing. */
    public Screening screening(Question question) {
        return held.get(answers.screeningState(question), expected -> read(expected, question));
    }

    private Screening read(String expected, Question question) {
        return ScreeningFile.read(file(expected), expected).orElseGet(() -> made(question));
    }

    private Screening made(Question question) {
        Screening made = answers.freshScreening(question);
        try {
            ScreeningFile.write(file(made.state()), ScreeningFile.bytes(made));
            deleteOldest();
        } catch (IOException e) {
            return made; // a workspace on a disk that is full or read-only is still asked
        }
        return made;
    }

    private Path file(String state) {
        byte[] hash = ScreeningFile.sha256().digest(state.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(NAME + HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES)) + ENDING);
    }

    private void deleteOldest() throws IOException {
        List<Path> newest = new ArrayList<>(files());
        newest.sort(Comparator.comparing(KeptScreenings::written).reversed());
        for (Path old : newest.subList(Math.min(MOST_FILES, newest.size()), newest.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // another process deleted it
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith(NAME) && name.endsWith(ENDING);
                    })
                    .sorted()
                    .toList();
        }
    }

    /** Makes each from the ledger again and compares every byte. O(claims) for each that is not outdated. */
    public Check check() {
        int sound = 0;
        int outdated = 0;
        List<String> defects = new ArrayList<>();
        try {
            for (Path file : files()) {
                Optional<Question> question = question(file);
                if (question.isEmpty()) {
                    defects.add(file + " is damaged: delete it, it is made again when it is needed");
                } else if (!file(answers.screeningState(question.get())).equals(file)) {
                    outdated++;
                } else if (isSame(file, answers.freshScreening(question.get()))) {
                    sound++;
                } else {
                    defects.add(file + " is not what the ledger gives: delete it and screen again");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Check(sound, outdated, defects);
    }

    private static boolean isSame(Path file, Screening made) throws IOException {
        return Arrays.equals(Files.readAllBytes(file), ScreeningFile.bytes(made));
    }

    /** The question that a file answers: its day and its day of knowledge stand last in its state. */
    private static Optional<Question> question(Path file) throws IOException {
        Optional<String> state = ScreeningFile.state(file);
        if (state.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = state.get().split(Pattern.quote("|"), -1);
        try {
            String known = parts[parts.length - 1];
            LocalDate day = LocalDate.parse(parts[Math.max(0, parts.length - 2)]);
            return Optional.of(new Question(
                    Optional.of(day),
                    known.equals(Screening.NOW) ? Optional.empty() : Optional.of(LocalDate.parse(known)),
                    Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
