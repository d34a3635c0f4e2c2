package org.demarche.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The file as its publisher has it, out of what came over the line. */
final class Unpacked {
    private static final int BUFFER = 1 << 16;
    private static final int START = 1024;
    /** As readers of lists allow: lists in XML grow 10 to 20 times. */
    private static final long LARGEST_RATIO = 200;

    private static final long RATIO_FREE_BYTES = 1 << 20;
    private static final Pattern PAGE =
            Pattern.compile("(?s)^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html)\\b.*");

    private Unpacked() {}

    /**
     * Moves or unpacks it.
     *
     * @param encoding how it is packed for the way
     * @param mostBytes most bytes after unpacking
     * @throws NotFetched REFUSED if it is packed in an unknown way, is damaged or grows too much
     */
    static void into(Path target, Path received, String encoding, long mostBytes) {
        switch (encoding) {
            case "identity" -> Disk.run(() -> Files.move(received, target, StandardCopyOption.REPLACE_EXISTING));
            case "gzip", "x-gzip" -> gunzip(target, received, mostBytes);
            default ->
                throw NotFetched.refused("expected a file as it is or packed by gzip, found the encoding \""
                        + encoding.replaceAll("[^a-z0-9, -]", "?") + "\": tell the publisher");
        }
    }

    private static void gunzip(Path target, Path received, long mostBytes) {
        long most =
                Math.min(mostBytes, Math.max(RATIO_FREE_BYTES, Disk.run(() -> Files.size(received)) * LARGEST_RATIO));
        try (InputStream packed = Files.newInputStream(received);
                OutputStream plain = Files.newOutputStream(target)) {
            if (!copied(unpacking(packed), plain, most)) {
                throw NotFetched.refused("expected at most " + most
                        + " bytes after unpacking, found more: it is no list, look at the publisher's page");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpacking(InputStream packed) {
        try {
            return new GZIPInputStream(packed);
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static boolean copied(InputStream from, OutputStream to, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long written = 0;
        for (int read = next(from, buffer); read >= 0; read = next(from, buffer)) {
            written += read;
            if (written > most) {
                return false;
            }
            to.write(buffer, 0, read);
        }
        return true;
    }

    private static int next(InputStream packed, byte[] buffer) {
        try {
            return packed.read(buffer);
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static NotFetched damaged() {
        return NotFetched.refused("expected bytes packed by gzip, found damaged ones: try again later");
    }

    /** Whether a file starts as a page for people does: what a publisher may show in place of the file. */
    static boolean isPage(Path file) {
        return Disk.run(() -> {
            try (InputStream stream = Files.newInputStream(file)) {
                String start = new String(stream.readNBytes(START), StandardCharsets.UTF_8).replace("\uFEFF", "");
                return PAGE.matcher(start.toLowerCase(Locale.ROOT)).matches();
            }
        });
    }
}
