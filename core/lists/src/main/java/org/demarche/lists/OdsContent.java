package org.demarche.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The packed file of an OpenDocument spreadsheet (ISO/IEC 26300, part 2): a zip archive whose first entry says so and of which one entry is the content. */
final class OdsContent {
    static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final int MOST_PARTS = 1000;

    private OdsContent() {}

    /** Whether a file is a spreadsheet of OpenDocument. */
    static boolean is(RawFile file) {
        if (!Workbook.is(file)) {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(file.content().stream())) {
            ZipEntry first = zip.getNextEntry();
            return first != null
                    && first.getName().equals("mimetype")
                    && new String(zip.readNBytes(2 * MEDIA_TYPE.length()), StandardCharsets.US_ASCII)
                            .strip()
                            .equals(MEDIA_TYPE);
        } catch (ZipException | IllegalArgumentException e) {
            return false; // no archive that can be read, or a name in it that is none; the readers of the others say so
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The content, streamed; closing it closes the file.
     *
     * @throws IOException if there is none, or the archive is damaged before it
     */
    static InputStream open(RawFile file) throws IOException {
        ZipInputStream zip = new ZipInputStream(file.content().stream());
        try {
            return content(zip, file);
        } catch (IllegalArgumentException e) {
            zip.close();
            throw new IOException("a name in the archive that is none", e);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static InputStream content(ZipInputStream zip, RawFile file) throws IOException {
        long most = Unpacker.unpackedLimit(file.content().size());
        for (int part = 0; part < MOST_PARTS; part++) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                break;
            }
            InputStream bounded = Unpacker.bounded(zip, most, file.place());
            if (entry.getName().equals("content.xml")) {
                return bounded;
            }
            most -= bounded.transferTo(OutputStream.nullOutputStream());
        }
        throw new IOException("no content.xml");
    }
}
