package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredDocument;
import org.demarche.lists.ListFile;
import org.demarche.lists.ListSource;
import org.demarche.lists.Lists;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.SourceDocument;

/**
 * Finds the version of a list that someone means: a place on disk, {@code LIST} for the version in force, {@code LIST@DATE} for that published on a day, or
 * {@code LIST@SHA} for that with a file whose hash begins so. Loaded versions are read from the bytes that the ledger keeps, superseded or not.
 */
final class ListVersions {
    private static final Pattern LOADED = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]*)(?:@(.+))?");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{6,64}");

    private final Path workspace;
    private final Optional<Path> mapping;

    /** @param mapping explains the lists if they are tables */
    ListVersions(Path workspace, Optional<Path> mapping) {
        this.workspace = workspace;
        this.mapping = mapping;
    }

    /** @throws DemarcheException if there is no such version, or it cannot be read */
    ListSource meant(String asked) {
        Path path = Path.of(asked);
        if (Files.exists(path)) {
            return mapping.map(file -> Lists.openMapped(path, file)).orElseGet(() -> Lists.open(path));
        }
        Matcher loaded = LOADED.matcher(asked);
        if (!loaded.matches() || !Files.isDirectory(workspace)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a list on disk or a loaded one as LIST, LIST@DATE or LIST@SHA, found nothing at " + asked
                            + " and no such list in " + workspace + ": name one that exists");
        }
        try (Ledger ledger = Ledger.openReadOnly(workspace)) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            List<ListFile> files = files(snapshot, loaded.group(1), Optional.ofNullable(loaded.group(2)));
            return mapping.map(file -> Lists.keptMapped(files, file)).orElseGet(() -> Lists.kept(files));
        }
    }

    private List<ListFile> files(Snapshot snapshot, String list, Optional<String> version) {
        List<StoredDocument> all = snapshot.documents().stream()
                .filter(stored -> stored.document().kind() == SourceDocument.Kind.LIST)
                .filter(stored ->
                        stored.document().dataset().filter(list::equals).isPresent())
                .toList();
        List<StoredDocument> chosen = version.map(text -> version(all, text))
                .orElseGet(() -> all.stream().filter(StoredDocument::inForce).toList());
        if (chosen.isEmpty()) {
            String known = all.stream()
                    .map(stored -> stored.document().published().toString())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new DemarcheException(
                    ErrorCode.NOT_FOUND,
                    "expected a loaded version of a list, found "
                            + (known.isEmpty() ? "no version of " + list : "only those of " + known)
                            + " in " + workspace + ": see demarche lists status");
        }
        return chosen.stream()
                .map(stored -> new ListFile(stored.document(), snapshot.content(stored.id())))
                .toList();
    }

    private static List<StoredDocument> version(List<StoredDocument> all, String version) {
        List<StoredDocument> published = lastOfEachName(
                all, stored -> stored.document().published().toString().equals(version));
        if (!published.isEmpty() || !HASH.matcher(version).matches()) {
            return published;
        }
        List<StoredDocument> hashed = all.stream()
                .filter(stored -> stored.id().sha256().startsWith(version))
                .toList();
        if (hashed.size() > 1) {
            throw new DemarcheException(
                    ErrorCode.AMBIGUOUS,
                    "expected the start of one file's hash, found " + hashed.size() + " files whose hash begins with "
                            + version + ": give more of it");
        }
        return hashed.stream().flatMap(named -> with(all, named).stream()).toList();
    }

    /** A file with the others of its version, of each name the last. */
    private static List<StoredDocument> with(List<StoredDocument> all, StoredDocument named) {
        return lastOfEachName(
                all,
                stored -> stored.equals(named)
                        || (stored.document()
                                        .published()
                                        .equals(named.document().published())
                                && !stored.document()
                                        .fileName()
                                        .equals(named.document().fileName())));
    }

    private static List<StoredDocument> lastOfEachName(List<StoredDocument> all, Predicate<StoredDocument> wanted) {
        Map<String, StoredDocument> last = new LinkedHashMap<>();
        all.stream()
                .filter(wanted)
                .sorted(Comparator.comparingLong(StoredDocument::sequence))
                .forEach(stored -> last.put(stored.document().fileName(), stored));
        return List.copyOf(last.values());
    }
}
