package org.demarche.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Scripts that run from right to left, as Arabic and Hebrew do: in a PDF their glyphs stand in the order of places or of reading. */
final class Leftward {
    private Leftward() {}

    /** Whether a text has letters of such a script. */
    static boolean is(String text) {
        return text.codePoints().anyMatch(point -> {
            byte direction = Character.getDirectionality(point);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** The letters of a word in the order of reading: from right to left where they run so, but for digits and Latin letters among them. */
    static String read(List<TextPosition> glyphs) {
        boolean leftward = glyphs.stream().anyMatch(glyph -> is(glyph.getUnicode()));
        StringBuilder text = new StringBuilder();
        if (!leftward) {
            glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
            return text.toString();
        }
        List<TextPosition> order = new ArrayList<>(glyphs);
        order.sort(Comparator.comparingDouble(TextPosition::getXDirAdj).reversed());
        int start = 0;
        while (start < order.size()) {
            int end = start;
            while (end < order.size() && isRightward(order.get(end).getUnicode())) {
                end++;
            }
            Collections.reverse(order.subList(start, end));
            start = end + 1;
        }
        order.forEach(glyph -> text.append(glyph.getUnicode()));
        return text.toString();
    }

    private static boolean isRightward(String letters) {
        return letters.codePoints()
                .allMatch(point -> Character.isDigit(point) || (Character.isLetter(point) && !is(letters)));
    }
}
