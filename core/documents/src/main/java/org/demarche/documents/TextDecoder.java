package org.demarche.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.model.ErrorCode;

/*
 * Which encoding? UTF-8 if the bytes are valid UTF-8, UTF-16 if they start with its mark. Else windows-1252 is the likeliest, but only
 * for a text in a Western language: there, few bytes are above 0x7F, and they stand alone. A text in another script, or a UTF-8 text
 * with one damaged byte, would come out as other letters, and every quotation from it would be false; it is refused.
 */
/** Bytes of a plain text into the text, with nothing normalised: a byte order mark, line ends and odd spaces stay. */
final class TextDecoder {
    /** Share of bytes above 0x7F up to which a text that is not UTF-8 is taken for Western. A text of French has about 4 %. */
    private static final double MOST_HIGH_BYTES = 0.10;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * A decoded text.
     *
     * @param text the text
     * @param notes what was assumed
     */
    record Decoded(String text, List<String> notes) {
        Decoded {
            notes = List.copyOf(notes);
        }
    }

    static Decoded decode(byte[] bytes, String file) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16LE), List.of());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16BE), List.of());
        }
        OptionalInt damage = firstDamage(bytes);
        if (damage.isEmpty()) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), List.of());
        }
        String western = new String(bytes, WESTERN);
        if (holdsUtf8(bytes) || highShare(bytes) > MOST_HIGH_BYTES || western.indexOf(REPLACEMENT) >= 0) {
            throw Refusal.of(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "text in UTF-8",
                    "a byte that is not at position " + damage.getAsInt() + " of " + file,
                    "save it as UTF-8");
        }
        return new Decoded(western, List.of("Read as windows-1252, since it is not UTF-8."));
    }

    /** Position of the first byte that is not UTF-8. O(bytes). */
    private static OptionalInt firstDamage(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(input, output, true);
            if (result.isError()) {
                return OptionalInt.of(input.position());
            }
            if (result.isUnderflow()) {
                return OptionalInt.empty();
            }
            output.clear();
        }
    }

    /** Whether some characters of several bytes are UTF-8 all the same: then the text is damaged UTF-8 rather than another encoding. */
    private static boolean holdsUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long sound = lenient.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        long damaged = lenient.chars().filter(c -> c == REPLACEMENT).count();
        return sound > damaged;
    }

    private static double highShare(byte[] bytes) {
        int high = 0;
        for (byte value : bytes) {
            high += value < 0 ? 1 : 0;
        }
        return (double) high / bytes.length;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
