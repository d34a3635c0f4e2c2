package org.demarche.fetch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of one version of a source, gathered in one folder: those that are new from the publisher, the others from what is kept. Of a set, the publisher
 * is asked once more after the last file came whether the first are still the same, so that never files of two versions stand together.
 */
final class Incoming {
    private static final int ROUNDS = 2;
    private static final Pattern HASH = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private final FetchSource source;
    private final Transfer transfer;
    private final Path folder;
    private final Path set;
    private final Map<String, String> environment;
    private final FetchLimits limits;
    private final Map<String, Marks> marks = new LinkedHashMap<>();
    private boolean anyNew;

    /** @param folder for what is on its way; parts in it are gone on with */
    Incoming(FetchSource source, FetchConfig config, Transfer transfer, Path folder) {
        this.source = source;
        this.transfer = transfer;
        this.folder = Disk.run(() -> Files.createDirectories(folder));
        this.set = folder.resolve("set");
        this.environment = config.environment();
        this.limits = config.limits();
    }

    /** Where the files are. */
    Path set() {
        return set;
    }

    /** What the publisher says of each file. */
    Map<String, Marks> marks() {
        return Map.copyOf(marks);
    }

    /**
     * Gathers the files.
     *
     * @return whether any of them is new; if not, the folder is not filled
     * @throws NotFetched if one does not come, is not what it should be, or the set changes all the time
     */
    boolean gather(Kept kept) {
        for (int round = 1; round <= ROUNDS; round++) {
            marks.clear();
            anyNew = false;
            Disk.emptied(set);
            source.files().forEach(file -> gather(file, kept));
            if (!anyNew) {
                return false;
            }
            if (isSettled()) {
                return true;
            }
        }
        throw NotFetched.failed(
                "expected files of one version, found them changed while they were fetched: try again later");
    }

    private void gather(RemoteFile file, Kept kept) {
        URI address = address(file.address());
        String key = Disk.sha256(address.toString());
        PartFile part = new PartFile(folder, file.name(), key);
        Path target = set.resolve(file.name());
        Optional<Marks> known = kept.marks(file.name(), key);
        Optional<Marks> came = transfer.get(address, part, known);
        if (came.isPresent()) {
            anyNew = true;
            marks.put(file.name(), came.get());
            unpack(file, address, part, came.get());
        } else {
            marks.put(file.name(), known.orElseThrow(() -> unasked(address)));
            Disk.run(() -> Files.copy(kept.folder().resolve(file.name()), target, StandardCopyOption.REPLACE_EXISTING));
        }
    }

    private static NotFetched unasked(URI address) {
        return NotFetched.failed("expected " + Addresses.safe(address)
                + ", found the answer that it has not changed, which was not asked: tell the publisher");
    }

    private void unpack(RemoteFile file, URI address, PartFile part, Marks came) {
        Path target = set.resolve(file.name());
        try {
            came.sha256().ifPresent(hash -> requireHash(hash, part.path(), "the publisher says with it", address));
            Unpacked.into(target, part.path(), came.encoding(), limits.mostBytes());
            if (Unpacked.isPage(target)) {
                throw Transfer.page(address);
            }
            hash(file).ifPresent(hash -> requireHash(hash, target, "is known for it", address));
        } finally {
            part.discard();
        }
    }

    private Optional<String> hash(RemoteFile file) {
        if (file.checksum() instanceof Checksum.Known known) {
            return Optional.of(known.sha256());
        }
        String published = file.checksum().address();
        return published.isEmpty() ? Optional.empty() : Optional.of(publishedHash(file, address(published)));
    }

    private String publishedHash(RemoteFile file, URI address) {
        PartFile part = new PartFile(folder, file.name() + ".sha256", Disk.sha256(address.toString()));
        part.discard();
        transfer.get(address, part, Optional.empty());
        String text = Disk.run(() -> Files.size(part.path()) > (1 << 16) ? "" : Files.readString(part.path()));
        part.discard();
        Matcher hash = HASH.matcher(text.toLowerCase(Locale.ROOT));
        if (!hash.find()) {
            throw NotFetched.refused(
                    "expected a SHA-256 in " + Addresses.safe(address) + ", found none: look at the publisher's page");
        }
        return hash.group();
    }

    private static void requireHash(String expected, Path file, String whose, URI address) {
        String found = Disk.sha256(file);
        if (!found.equals(expected)) {
            throw NotFetched.refused("expected the SHA-256 that " + whose + ", " + expected + ", found " + found
                    + " at " + Addresses.safe(address) + ": try again later");
        }
    }

    /** Whether what came first is still what the publisher has. Only what can be told apart is asked for again. */
    private boolean isSettled() {
        if (source.files().size() == 1) {
            return true;
        }
        for (RemoteFile file : source.files().subList(0, source.files().size() - 1)) {
            Optional<Marks> mine = Optional.ofNullable(marks.get(file.name())).filter(Marks::tell);
            if (mine.isPresent() && !isSame(file, mine.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(RemoteFile file, Marks mine) {
        URI address = address(file.address());
        PartFile part = new PartFile(folder, file.name(), Disk.sha256(address.toString()));
        Optional<Marks> now = transfer.get(address, part, Optional.of(mine));
        part.discard();
        return now.isEmpty() || now.get().sameAs(mine);
    }

    private URI address(String template) {
        return Addresses.uri(Addresses.filled(template, environment));
    }
}
