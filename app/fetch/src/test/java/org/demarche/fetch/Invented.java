package org.demarche.fetch;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of nobody. */
final class Invented {
    private Invented() {}

    /** A list in the layout of the United Nations, with entries 1 to that number. */
    static String un(String day, int entries) {
        String body = IntStream.rangeClosed(1, entries)
                .mapToObj(number -> "<ENTITY><DATAID>" + number
                        + "</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>HARBOUR FUND "
                        + number + "</FIRST_NAME><UN_LIST_TYPE>Atlantis</UN_LIST_TYPE><REFERENCE_NUMBER>ATe." + number
                        + "</REFERENCE_NUMBER><LISTED_ON>2011-03-05</LISTED_ON></ENTITY>")
                .collect(Collectors.joining("\n"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CONSOLIDATED_LIST dateGenerated=\"" + day
                + "T12:00:00Z\"><INDIVIDUALS></INDIVIDUALS><ENTITIES>\n" + body + "\n</ENTITIES></CONSOLIDATED_LIST>\n";
    }

    /** The entries of a set as the OFAC has it. */
    static String sdn(int entries) {
        return rows(entries, number -> number + ",\"HARBOUR FUND " + number + "\",-0- ,\"ATL2\"" + ",-0- ".repeat(8));
    }

    /** Their addresses. */
    static String add(int entries) {
        return rows(
                entries, number -> number + "," + (200 + number) + ",\"1 Quay Road\",\"Port Amber\",\"Atlantis\",-0- ");
    }

    /** Their aliases. */
    static String alt(int entries) {
        return rows(entries, number -> number + "," + (100 + number) + ",\"aka\",\"QUAY SAVINGS " + number + "\",-0- ");
    }

    private static String rows(int number, java.util.function.IntFunction<String> row) {
        return IntStream.rangeClosed(1, number).mapToObj(row).collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
