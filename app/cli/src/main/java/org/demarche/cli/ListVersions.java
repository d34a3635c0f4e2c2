package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredVersion;
import org.demarche.lists.ListFile;
import org.demarche.lists.ListSource;
import org.demarche.lists.Lists;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.model.SourceDocument;

/**
 * Finds the version of a list that someone means: a place on disk, {@code LIST} for the version in force, {@code LIST@DATE} for that published on a day, or
 * {@code LIST@SHA} for the one whose hash begins so, or the last that has a file whose hash does. Loaded versions are read from the bytes that the ledger keeps, superseded or not.
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
        List<StoredVersion> all = snapshot.versions().stream()
                .filter(stored -> stored.dataset().equals(list))
                .toList();
        List<StoredVersion> chosen = version.map(text -> version(all, text))
                .orElseGet(() -> all.stream().filter(StoredVersion::inForce).toList());
        if (chosen.isEmpty()) {
            String known = all.stream().map(StoredVersion::day).distinct().collect(Collectors.joining(", "));
            throw new DemarcheException(
                    ErrorCode.NOT_FOUND,
                    "expected a loaded version of a list, found "
                            + (known.isEmpty() ? "no version of " + list : "only those of " + known)
                            + " in " + workspace + ": see demarche lists status");
        }
        StoredVersion last = chosen.get(chosen.size() - 1);
        return last.files().stream()
                .map(file -> new ListFile(ofItsDay(file, last.published()), snapshot.content(file.id())))
                .toList();
    }

    /** A file as of the version it is meant as: one that two versions share has the day of the first of them. */
    private static SourceDocument ofItsDay(SourceDocument file, Period published) {
        return published.isUnknown()
                ? file
                : new SourceDocument(
                        file.id(),
                        file.kind(),
                        file.title(),
                        file.publisher(),
                        published,
                        file.reliability(),
                        file.mediaType(),
                        file.fileName(),
                        file.dataset(),
                        file.address());
    }

    /** The versions of a day, else the one whose own hash, or that of a file of it, begins so; of several with the file the last. */
    private static List<StoredVersion> version(List<StoredVersion> all, String version) {
        List<StoredVersion> published = all.stream()
                .filter(stored -> stored.published().toString().equals(version))
                .toList();
        if (!published.isEmpty() || !HASH.matcher(version).matches()) {
            return published;
        }
        Set<String> hashes = all.stream()
                .flatMap(ListVersions::hashes)
                .filter(hash -> hash.startsWith(version))
                .collect(Collectors.toCollection(TreeSet::new));
        if (hashes.size() > 1) {
            throw new DemarcheException(
                    ErrorCode.AMBIGUOUS,
                    "expected the start of one hash, found " + hashes.size()
                            + " files or versions whose hash begins with " + version + ": give more of it");
        }
        return all.stream()
                .filter(stored -> hashes(stored).anyMatch(hashes::contains))
                .toList();
    }

    private static Stream<String> hashes(StoredVersion version) {
        return Stream.concat(
                Stream.of(version.sha256()),
                version.files().stream().map(file -> file.id().sha256()));
    }
}
