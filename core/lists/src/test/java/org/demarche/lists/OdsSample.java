package org.demarche.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.model.Content;

/** Writes OpenDocument spreadsheets for tests: as office programs do, with empty and equal cells as one that is repeated. */
final class OdsSample {
    static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<office:body><office:spreadsheet>";
    static final String END = "</office:spreadsheet></office:body></office:document-content>";

    private OdsSample() {}

    /** A spreadsheet of one sheet with these rows. */
    static RawFile of(List<List<String>> rows) {
        return packed(START + sheet(rows) + END);
    }

    /** A sheet with these rows and the empty ones behind them. */
    static String sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder("<table:table table:name=\"Sheet\"><table:table-column/>");
        rows.forEach(row -> sheet.append("<table:table-row>").append(cells(row)).append("</table:table-row>"));
        return sheet.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table>")
                .toString();
    }

    private static String cells(List<String> row) {
        StringBuilder cells = new StringBuilder();
        for (int at = 0; at < row.size(); ) {
            int end = at;
            while (end < row.size() && row.get(end).equals(row.get(at))) {
                end++;
            }
            String times = end - at > 1 ? " table:number-columns-repeated=\"" + (end - at) + "\"" : "";
            cells.append(row.get(at).isEmpty() ? "<table:table-cell" + times + "/>" : cell(row.get(at), times));
            at = end;
        }
        return cells.toString();
    }

    private static String cell(String text, String times) {
        StringBuilder cell = new StringBuilder("<table:table-cell office:value-type=\"string\"" + times + ">");
        for (String line : text.split("\n", -1)) {
            cell.append("<text:p>").append(UkInvented.escaped(line)).append("</text:p>");
        }
        return cell.append("</table:table-cell>").toString();
    }

    /** A spreadsheet with this content. */
    static RawFile packed(String content) {
        return new RawFile("list.ods", "the test", Content.copyOf(zip(content)));
    }

    private static byte[] zip(String content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            byte[] type = OdsContent.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
            ZipEntry mimetype = new ZipEntry("mimetype");
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length);
            CRC32 sum = new CRC32();
            sum.update(type);
            mimetype.setCrc(sum.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("styles.xml"));
            zip.write("<styles/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write("<manifest/>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
