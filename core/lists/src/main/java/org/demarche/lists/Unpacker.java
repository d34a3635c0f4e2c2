package org.demarche.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** Finds the files of a place: a file, an archive or a folder, within {@link Limits}. Small ones are held in memory. Archives are recognised by their first bytes. */
final class Unpacker {
    private Unpacker() {}

    /** The files at a place, in the order of their names.
     * @throws DemarcheException if there are none, one cannot be read, or a limit is reached */
    static List<RawFile> files(Path path) {
        if (!Files.exists(path)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a list file or folder, found nothing at " + path + ": name one that exists");
        }
        List<RawFile> files = new ArrayList<>();
        for (Path file : Files.isDirectory(path) ? listFiles(path) : List.of(path)) {
            files.addAll(unpack(file));
        }
        if (files.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.NO_DOCUMENTS,
                    "expected list files (.xml, .csv, .gz or .zip), found none in " + path
                            + ": name a folder that holds them");
        }
        return List.copyOf(files);
    }

    private static List<Path> listFiles(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(Unpacker::mayBeList)
                    .limit(Limits.MOST_FILES + 1L)
                    .sorted()
                    .toList();
            refuseTooMany(files.size(), folder.toString());
            return files;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean mayBeList(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && name.matches(".*\\.(xml|csv|json|ijson|jsonl|xlsx|ods|gz|zip)");
    }

    private static List<RawFile> unpack(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            byte[] start = start(file);
            if (startsWith(start, 0x1f, 0x8b)) {
                long most = unpackedLimit(Files.size(file));
                String inner = name.replaceFirst("(?i)\\.gz$", "");
                return List.of(
                        file(inner, file.toString(), most, () -> new GZIPInputStream(Files.newInputStream(file))));
            }
            if (startsWith(start, 'P', 'K') && !isWorkbook(file)) {
                return unzip(file);
            }
            return List.of(file(name, file.toString(), Limits.MOST_BYTES, () -> Files.newInputStream(file)));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(2);
        }
    }

    /** Whether a zip is itself one document: an office file says so by an entry of its own. */
    private static boolean isWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("META-INF/manifest.xml") != null;
        }
    }

    private static List<RawFile> unzip(Path packed) throws IOException {
        List<RawFile> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            long left = unpackedLimit(Files.size(packed));
            refuseTooMany(zip.size(), packed.toString());
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.isDirectory()) {
                    String name = entry.getName().replaceFirst("^.*[/\\\\]", "");
                    RawFile file = file(name, packed + "!" + name, left, () -> entry(packed, entry.getName()));
                    left -= file.content().size();
                    files.add(file);
                }
            }
        }
        if (files.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "expected a zip archive with list files, found none in " + packed + ": fetch it again");
        }
        return files;
    }

    /** One entry of an archive; closing it closes the archive. */
    private static InputStream entry(Path packed, String name) throws IOException {
        ZipFile zip = new ZipFile(packed.toFile());
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            zip.close();
            throw new IOException("no entry " + name);
        }
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                try (zip) {
                    super.close();
                }
            }
        };
    }

    /** A file: held in memory if it is small, else unpacked again at each reading. */
    private static RawFile file(String name, String place, long most, Content.Opener opener) throws IOException {
        Content content;
        try (InputStream stream = opener.open()) {
            byte[] start = stream.readNBytes((int) Math.min(most, Limits.HELD_BYTES) + 1);
            if (start.length > most) {
                throw tooLarge(most, place);
            }
            if (start.length <= Limits.HELD_BYTES) {
                return new RawFile(name, place, Content.copyOf(start));
            }
        }
        content = Content.reopened(() -> new Bounded(opener.open(), most, place));
        return new RawFile(name, place, content);
    }

    /** A stream that refuses to give more than so many bytes. */
    static InputStream bounded(InputStream stream, long most, String place) {
        return new Bounded(stream, most, place);
    }

    /** How many bytes so many packed ones may become. */
    static long unpackedLimit(long packed) {
        return Math.min(Limits.MOST_BYTES, Math.max(Limits.RATIO_FREE_BYTES, packed * Limits.LARGEST_RATIO));
    }

    private static DemarcheException tooLarge(long most, String place) {
        return new DemarcheException(
                ErrorCode.TOO_LARGE,
                "expected at most " + most + " bytes after unpacking, found more in " + place
                        + ": check where the file comes from");
    }

    /** Refuses to give more than so many bytes. */
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private final String place;
        private long read;

        Bounded(InputStream stream, long most, String place) {
            super(stream);
            this.most = most;
            this.place = place;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int got = super.read(target, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) {
                throw tooLarge(most, place);
            }
        }
    }

    private static void refuseTooMany(int files, String place) {
        if (files > Limits.MOST_FILES) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + Limits.MOST_FILES + " files of one list, found more in " + place
                            + ": name the file itself");
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static DemarcheException unreadable(Path path, IOException cause) {
        return new DemarcheException(
                ErrorCode.UNREADABLE_DOCUMENT,
                "expected a readable list file, found a damaged or unreadable one at " + path + ": fetch it again",
                cause);
    }
}
