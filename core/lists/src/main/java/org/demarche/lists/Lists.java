package org.demarche.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;

/** Opens official lists. */
public final class Lists {
    private static final int START = 256;
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(19|20)\\d{2}-(0[1-9]|1[0-2])(-\\d{2})?(?!\\d)");

    private Lists() {}

    /**
     * The list at a place: a file, a {@code .gz}, a {@code .zip}, or a folder that holds one version of one list. The layout is recognised by the
     * content. Where the files do not say when they came out, a date in their names or their folder's does. O(bytes).
     *
     * @throws DemarcheException if there is nothing, it is no list in a layout that is read, it is damaged, or a limit is reached; nothing of it is then read
     */
    public static ListSource open(Path path) {
        return open(path, Period.UNKNOWN);
    }

    /** As {@link #open(Path)}, with the day on which the list came out, for lists that do not say it themselves. */
    public static ListSource open(Path path, Period published) {
        List<RawFile> files = Unpacker.files(path);
        Period day = published.isUnknown() ? dateOf(path) : published;
        List<RawFile> markup = files.stream().filter(Lists::isMarkup).toList();
        if (markup.size() < files.size()) {
            return OfacList.open(files, path.toString(), day);
        }
        if (files.size() > 1) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected one version of a list, found " + files.size() + " files of markup in " + path
                            + ": name one of them");
        }
        return UnList.open(markup.get(0), day);
    }

    /** Whether a file starts as XML or HTML does. */
    private static boolean isMarkup(RawFile file) {
        byte[] start;
        try (InputStream stream = file.content().stream()) {
            start = stream.readNBytes(START);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
        return new String(start, StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF?\\s*", "")
                .startsWith("<");
    }

    /** The date in the name of a file, or else of the folder that holds it. */
    private static Period dateOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return Stream.of(absolute, Files.isDirectory(absolute) ? absolute : absolute.resolveSibling("."))
                .map(each -> String.valueOf(each.normalize().getFileName()))
                .map(DATE::matcher)
                .filter(Matcher::find)
                .flatMap(found -> Period.tryParse(found.group()).stream())
                .findFirst()
                .orElse(Period.UNKNOWN);
    }
}
