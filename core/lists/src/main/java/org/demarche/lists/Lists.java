package org.demarche.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.model.SourceDocument;

/** Opens official lists. */
public final class Lists {
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(19|20)\\d{2}-(0[1-9]|1[0-2])(-\\d{2})?(?!\\d)");

    private Lists() {}

    /**
     * The name of a programme of sanctions in the one vocabulary of programmes, such as {@code US-NK}; empty for a code that it does not know.
     *
     * @param list short name of the list that has the code
     * @param code the programme as the list has it; case, signs and spaces do not count
     */
    public static Optional<String> programme(String list, String code) {
        return Programmes.standard().name(list, code);
    }

    /**
     * The list at a place: a file, a {@code .gz}, a {@code .zip}, or a folder that holds one version of one list. The layout is recognised by the
     * content; a table that is in none but has exactly the columns of a mapping that comes with the program is read by it. Where the files do not say when they
     * came out, a date in their names or their folder's does. O(bytes).
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
        FoundFiles found = new FoundFiles(files, path.toString(), day);
        return Formats.ALL.stream()
                .flatMap(format -> format.open(found).stream())
                .findFirst()
                .or(() -> ReadyMappings.open(found))
                .orElseThrow(() -> unknown(found));
    }

    /**
     * The list in tables (CSV, TSV, XLSX or ODS) that a mapping file explains (docs/reference/lists/mapping.md). O(bytes).
     *
     * @param mapping the mapping file, or the name of one that comes with the program
     * @throws DemarcheException as {@link #open(Path)}, and if the mapping is wrong or says nothing about a column of a file
     */
    public static ListSource openMapped(Path path, Path mapping) {
        return openMapped(path, mapping, Period.UNKNOWN);
    }

    /** As {@link #openMapped(Path, Path)}, with the day on which the list came out, for lists whose mapping does not say it. */
    public static ListSource openMapped(Path path, Path mapping, Period published) {
        Mapping read = MappingFiles.read(mapping);
        Period day = published.isUnknown() ? dateOf(path) : published;
        return MappedList.open(read, new FoundFiles(Unpacker.files(path), path.toString(), day));
    }

    /**
     * A version of a list whose files were kept, recognised again by their content; one in tables by the mapping of its name that comes with the program.
     * O(bytes).
     *
     * @param files those of one version, at least one
     * @throws DemarcheException as {@link #open(Path)}
     */
    public static ListSource kept(List<ListFile> files) {
        FoundFiles found = keptFiles(files);
        return Formats.ALL.stream()
                .flatMap(format -> format.open(found).stream())
                .findFirst()
                .or(() -> files.get(0)
                        .document()
                        .dataset()
                        .flatMap(MappingFiles::named)
                        .map(mapping -> MappedList.open(mapping, found)))
                .orElseThrow(() -> unknown(found));
    }

    /** As {@link #kept(List)}, for a list in tables that a mapping file explains. */
    public static ListSource keptMapped(List<ListFile> files, Path mapping) {
        return MappedList.open(MappingFiles.read(mapping), keptFiles(files));
    }

    private static FoundFiles keptFiles(List<ListFile> files) {
        SourceDocument first = files.get(0).document();
        String place = "the kept files of " + first.dataset().orElse(first.title()) + " of " + first.published();
        List<RawFile> raw = files.stream()
                .map(file -> new RawFile(
                        file.document().fileName(),
                        place + ", " + file.document().fileName(),
                        file.content()))
                .sorted(Comparator.comparing(RawFile::name))
                .toList();
        return new FoundFiles(raw, place, first.published());
    }

    private static DemarcheException unknown(FoundFiles found) {
        List<RawFile> markup = found.files().stream()
                .filter(file -> FileStart.of(file).isMarkup())
                .toList();
        if (markup.size() > 1) {
            return new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected one version of a list, found " + markup.size() + " files of markup in " + found.place()
                            + ": name one of them");
        }
        if (markup.size() == 1 && found.single().isPresent()) {
            return unknownMarkup(markup.get(0));
        }
        return new DemarcheException(
                ErrorCode.WRONG_LAYOUT,
                "expected a list in a layout that is read (docs/reference/lists), found none in " + found.place()
                        + ": name a list as its publisher has it, or the folder with the whole set");
    }

    /** Reads up to the root first: a document type or damage before it is what matters then. */
    private static DemarcheException unknownMarkup(RawFile file) {
        try (XmlPull pull = XmlPull.open(file)) {
            return new DemarcheException(
                    ErrorCode.WRONG_TYPE,
                    "expected the root of a list in a layout that is read (docs/reference/lists), found "
                            + pull.root().name() + " in " + file.place() + ": name a list as its publisher has it");
        }
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
