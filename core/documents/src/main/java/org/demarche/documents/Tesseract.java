package org.demarche.documents;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * The program Tesseract, where it is installed: reads the words of pages that are pictures. It runs as a process of its own, one page at
 * a time, for at most a minute. Immutable; safe for use by several threads.
 */
public final class Tesseract implements Recognizer {
    private static final String PROGRAM = "tesseract";
    private static final String DEFAULT_LANGUAGE = "eng";
    private static final Duration A_PAGE = Duration.ofMinutes(1);
    private static final Duration A_QUESTION = Duration.ofSeconds(20);
    private static final int MOST_OUTPUT = 16 << 20;

    private final String program;
    private final String version;
    private final List<String> installed;
    private final String languages;

    private Tesseract(String program, String version, List<String> installed, String languages) {
        this.program = program;
        this.version = version;
        this.installed = List.copyOf(installed);
        this.languages = languages;
    }

    /** Tesseract as the machine has it on its path, reading English or, where that is not installed, the first language that is. */
    public static Optional<Tesseract> installed() {
        return at(PROGRAM);
    }

    static Optional<Tesseract> at(String program) {
        try {
            String version = answer(program, "--version");
            List<String> languages = answer(program, "--list-langs")
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches("[A-Za-z_/]{2,40}") && !line.equals("osd"))
                    .toList();
            if (languages.isEmpty()) {
                return Optional.empty();
            }
            String language = languages.contains(DEFAULT_LANGUAGE) ? DEFAULT_LANGUAGE : languages.get(0);
            return Optional.of(new Tesseract(program, number(version), languages, language));
        } catch (IOException e) {
            return Optional.empty(); // not installed, or not so that it runs
        }
    }

    /**
     * The same, reading these languages.
     *
     * @param joined names of Tesseract's language data, joined by a plus sign: {@code eng+kor}
     * @throws DemarcheException with {@link ErrorCode#WRONG_USAGE} if one is not installed
     */
    public Tesseract reading(String joined) {
        for (String language : joined.split("\\+", -1)) {
            if (!installed.contains(language)) {
                throw Refusal.of(
                        ErrorCode.WRONG_USAGE,
                        "languages of Tesseract that are installed (" + String.join(", ", installed) + ")",
                        "\"" + language + "\"",
                        "install its data");
            }
        }
        return new Tesseract(program, version, installed, joined);
    }

    @Override
    public String name() {
        return "Tesseract " + version + ", " + languages;
    }

    @Override
    public Duration maxTime() {
        return A_PAGE;
    }

    @Override
    public Recognized read(BufferedImage picture, float pointsPerPixel) throws IOException {
        List<String> command = List.of(
                program,
                "stdin",
                "stdout",
                "--dpi",
                String.valueOf(Math.round(72 / pointsPerPixel)),
                "-l",
                languages,
                "tsv");
        byte[] table = Subprocess.run(command, greyMap(picture), A_PAGE, MOST_OUTPUT);
        return TesseractTable.read(new String(table, StandardCharsets.UTF_8), pointsPerPixel);
    }

    private static String answer(String program, String question) throws IOException {
        byte[] bytes = Subprocess.run(List.of(program, question), new byte[0], A_QUESTION, MOST_OUTPUT);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String number(String version) {
        String first = version.lines().findFirst().orElse("");
        return Arrays.stream(first.split("\\s+"))
                .filter(word -> word.matches("v?\\d[\\w.-]{0,30}"))
                .findFirst()
                .orElse("of unknown version");
    }

    /** The picture as a portable grey map (PGM), which needs no encoder. */
    private static byte[] greyMap(BufferedImage picture) {
        byte[] head = ("P5\n" + picture.getWidth() + " " + picture.getHeight() + "\n255\n")
                .getBytes(StandardCharsets.US_ASCII);
        if (picture.getType() != BufferedImage.TYPE_BYTE_GRAY
                || !(picture.getRaster().getDataBuffer() instanceof DataBufferByte buffer)) {
            throw new IllegalArgumentException("the picture must be grey");
        }
        byte[] pixels = buffer.getData();
        byte[] map = Arrays.copyOf(head, head.length + pixels.length);
        System.arraycopy(pixels, 0, map, head.length, pixels.length);
        return map;
    }
}
