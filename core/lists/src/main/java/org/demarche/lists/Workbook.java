package org.demarche.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Recognises office workbooks (OOXML, OpenDocument). */
final class Workbook {
    private Workbook() {}

    /** Whether a file is a zip archive, as a workbook is; archives themselves are unpacked before. */
    static boolean is(RawFile file) {
        try (InputStream stream = file.content().stream()) {
            byte[] start = stream.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sheet. */
    static RowTable open(RawFile file) {
        return OdsContent.is(file) ? OdsTable.open(file, TableHead.FIRST) : SheetTable.open(file);
    }
}
