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
import java.util.stream.Stream;
import org.demarche.model.Standpoint;
import org.demarche.network.SteadyDays;

/**
 * Screenings kept in a folder between runs, so that the second is ready at once. A kept one is used only if it is whole, was made from the very state of
 * ledger, knowledge, policies and code, and nothing begins or ends between the day it was made for and the day asked about; otherwise it is made anew.
 * Nothing depends on the folder: it may be deleted at any time.
 */
public final class KeptScreenings {
    private static final int MOST_FILES = 4;
    private static final String NAME = "screening-";
    private static final String ENDING = ".bin";
    private static final int NAME_BYTES = 8;

    private final LedgerAnswers answers;
    private final Path folder;
    private final Cache<Held, Screening> held = new Cache<>(1);

    /**
     * What is held in memory.
     *
     * @param key of what it is made from
     * @param standpoint from which it is seen
     */
    private record Held(String key, Standpoint standpoint) {}

    /**
     * What a check of the folder found.
     *
     * @param sound files that are what the ledger gives
     * @param outdated whole files of another state of the ledger or another program, which are never used
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
        return held.get(
                new Held(answers.screeningKey(question), answers.standpoint(question)),
                wanted -> read(wanted).orElseGet(() -> made(question)));
    }

    private Optional<Screening> read(Held wanted) {
        try {
            String start = start(wanted.key());
            for (Path file : files()) {
                boolean mayBe = file.getFileName().toString().startsWith(start);
                Optional<Screening> found =
                        mayBe ? ScreeningFile.read(file, wanted.key(), wanted.standpoint()) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // as if nothing were kept
        }
    }

    private Screening made(Question question) {
        Screening made = answers.freshScreening(question);
        try {
            SteadyDays days = answers.steadyDays(question);
            ScreeningFile.write(file(made.key(), days), ScreeningFile.bytes(made, days));
            deleteOldest();
        } catch (IOException e) {
            return made; // a workspace on a disk that is full or read-only is still asked
        }
        return made;
    }

    /** Named by what it is made from, and by its first day, which tells it from those of other days. */
    private Path file(String key, SteadyDays days) {
        return folder.resolve(start(key) + days.first().toEpochDay() + ENDING);
    }

    private static String start(String key) {
        byte[] hash = ScreeningFile.sha256().digest(key.getBytes(StandardCharsets.UTF_8));
        return NAME + HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES)) + "-";
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
                Optional<ScreeningFile.Label> label = ScreeningFile.label(file);
                Optional<Question> question = label.flatMap(KeptScreenings::question);
                if (label.isEmpty() || question.isEmpty()) {
                    defects.add(file + " is damaged: delete it, it is made again when it is needed");
                } else if (!answers.screeningKey(question.get())
                        .equals(label.get().key())) {
                    outdated++;
                } else if (isSame(file, question.get())) {
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

    private boolean isSame(Path file, Question question) throws IOException {
        byte[] made = ScreeningFile.bytes(answers.freshScreening(question), answers.steadyDays(question));
        return Arrays.equals(Files.readAllBytes(file), made);
    }

    /** A question that a file answers: its day of knowledge stands last in the key. */
    private static Optional<Question> question(ScreeningFile.Label label) {
        String known = label.key().substring(label.key().lastIndexOf('|') + 1);
        try {
            return Optional.of(new Question(
                    Optional.of(label.days().first()),
                    known.equals(Screening.NOW) ? Optional.empty() : Optional.of(LocalDate.parse(known)),
                    Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
