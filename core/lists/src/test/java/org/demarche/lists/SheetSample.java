package org.demarche.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demarche.model.Content;

/** Writes workbooks (OOXML) for tests: as office programs do, with dates and numbers as such. */
final class SheetSample {
    private SheetSample() {}

    /** A workbook of one sheet with these rows; an ISO day is a cell of a date, digits are one of a number. */
    static RawFile of(String name, List<List<String>> rows) {
        return new RawFile(name, "the test", Content.copyOf(bytes(rows)));
    }

    static byte[] bytes(List<List<String>> rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
            var sheet = workbook.createSheet();
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at);
                for (int column = 0; column < rows.get(at).size(); column++) {
                    fill(row.createCell(column), rows.get(at).get(column), date);
                }
            }
            workbook.write(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void fill(Cell cell, String value, CellStyle date) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellValue(LocalDate.parse(value));
            cell.setCellStyle(date);
        } else if (value.matches("[1-9]\\d{0,9}")) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }
}
