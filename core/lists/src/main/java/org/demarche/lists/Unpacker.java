package org.demarche.lists;

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
import java.util.zip.ZipInputStream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** Reads a file, an archive or a folder into memory, within {@link Limits}. Archives are recognised by their first bytes. */
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
        return !name.startsWith(".") && name.matches(".*\\.(xml|csv|gz|zip)");
    }

    private static List<RawFile> unpack(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = bounded(stream, Limits.MOST_BYTES, file.toString());
            if (startsWith(bytes, 0x1f, 0x8b)) {
                return List.of(gunzip(bytes, name, file.toString()));
            }
            if (startsWith(bytes, 'P', 'K')) {
                return unzip(bytes, file.toString());
            }
            return List.of(new RawFile(name, file.toString(), Content.copyOf(bytes)));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static RawFile gunzip(byte[] packed, String name, String place) throws IOException {
        try (InputStream stream = new GZIPInputStream(Content.copyOf(packed).stream())) {
            byte[] bytes = bounded(stream, unpackedLimit(packed.length), place);
            return new RawFile(name.replaceFirst("(?i)\\.gz$", ""), place, Content.copyOf(bytes));
        }
    }

    private static List<RawFile> unzip(byte[] packed, String place) throws IOException {
        List<RawFile> files = new ArrayList<>();
        long left = unpackedLimit(packed.length);
        try (ZipInputStream stream = new ZipInputStream(Content.copyOf(packed).stream())) {
            int entries = 0;
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                entries++;
                refuseTooMany(entries, place);
                if (!entry.isDirectory()) {
                    String name = entry.getName().replaceFirst("^.*[/\\\\]", "");
                    byte[] bytes = bounded(stream, left, place + "!" + name);
                    left -= bytes.length;
                    files.add(new RawFile(name, place + "!" + name, Content.copyOf(bytes)));
                }
            }
        }
        if (files.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "expected a zip archive with list files, found none in " + place + ": fetch it again");
        }
        return files;
    }

    private static long unpackedLimit(int packed) {
        return Math.min(Limits.MOST_BYTES, Math.max(Limits.RATIO_FREE_BYTES, (long) packed * Limits.LARGEST_RATIO));
    }

    private static byte[] bounded(InputStream stream, long most, String place) throws IOException {
        byte[] bytes = stream.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + most + " bytes after unpacking, found more in " + place
                            + ": check where the file comes from");
        }
        return bytes;
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
