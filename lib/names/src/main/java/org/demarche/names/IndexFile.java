package org.demarche.names;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * The format of an index on disk: a magic number, a version, arrays each with its length, and a CRC-32C of their bytes at the end. All numbers
 * big-endian. What can be computed from the arrays is not written.
 */
final class IndexFile {
    private static final int MAGIC = 0x444d4e49;
    private static final int VERSION = 4;
    /** Bytes moved at once. */
    private static final int CHUNK = 1 << 16;
    /** Elements of an array for which there is room at first. */
    private static final int FIRST = 1 << 20;

    private IndexFile() {}

    /**
     * What a file holds.
     *
     * @param data the names
     * @param keys for each owner's number the text of its key
     */
    record Content(SegmentData data, List<String> keys) {}

    static void write(DataOutput output, SegmentData data, List<String> keys) throws IOException {
        Writer writer = new Writer(output);
        output.writeInt(MAGIC);
        output.writeInt(VERSION);
        LexiconData lexicon = data.lexicon;
        writer.bytes(lexicon.types);
        writer.flags(lexicon.vowelless);
        writer.ints(lexicon.formStart);
        writer.ints(lexicon.speltFrom);
        writer.ints(lexicon.speltTo);
        writer.characters(lexicon.letters);
        writer.ints(lexicon.letterStart);
        writer.longs(lexicon.masks);
        writer.longs(lexicon.skeletons);
        writer.ints(data.wordStart);
        writer.ints(data.words);
        writer.bytes(data.kinds);
        writer.longs(data.orders);
        writer.longs(data.acronyms);
        writer.longs(data.singles);
        writer.ints(data.owners);
        writer.ints(data.numbers);
        writer.bytes(data.text);
        writer.ints(data.textStart);
        writer.ints(data.koreans);
        writer.ints(data.koreanStart);
        writer.longs(data.koreanCodes);
        writer.ints(keys.stream()
                .mapToInt(key -> key.getBytes(StandardCharsets.UTF_8).length)
                .toArray());
        writer.bytes(String.join("", keys).getBytes(StandardCharsets.UTF_8));
        output.writeLong(writer.sum());
    }

    static Content read(DataInput input) throws IOException {
        int magic = input.readInt();
        int version = input.readInt();
        if (magic != MAGIC || version != VERSION) {
            throw new IOException("expected a name index of format " + VERSION + ", found "
                    + (magic == MAGIC ? "format " + version : "something else") + ": build it again");
        }
        Reader reader = new Reader(input);
        Supplier<LexiconData> lexicon = lexicon(reader);
        Function<LexiconData, SegmentData> names = names(reader);
        int[] keyLengths = reader.ints();
        byte[] keys = reader.bytes();
        long expected = input.readLong();
        if (expected != reader.sum()) {
            throw new IOException("the name index is damaged: expected sum " + expected + ", found " + reader.sum()
                    + ": build it again");
        }
        return new Content(names.apply(lexicon.get()), keys(keyLengths, keys));
    }

    /** Reads the arrays, and uses them only once the sum of all is known to be right. */
    private static Supplier<LexiconData> lexicon(Reader reader) throws IOException {
        byte[] types = reader.bytes();
        boolean[] vowelless = reader.flags();
        int[] formStart = reader.ints();
        int[] speltFrom = reader.ints();
        int[] speltTo = reader.ints();
        char[] letters = reader.characters();
        int[] letterStart = reader.ints();
        long[] masks = reader.longs();
        long[] skeletons = reader.longs();
        return () -> new LexiconData(
                types, vowelless, formStart, speltFrom, speltTo, letters, letterStart, masks, skeletons);
    }

    private static Function<LexiconData, SegmentData> names(Reader reader) throws IOException {
        int[] wordStart = reader.ints();
        int[] words = reader.ints();
        byte[] kinds = reader.bytes();
        long[] orders = reader.longs();
        long[] acronyms = reader.longs();
        long[] singles = reader.longs();
        int[] owners = reader.ints();
        int[] numbers = reader.ints();
        byte[] text = reader.bytes();
        int[] textStart = reader.ints();
        int[] koreans = reader.ints();
        int[] koreanStart = reader.ints();
        long[] koreanCodes = reader.longs();
        return lexicon -> new SegmentData(
                lexicon,
                wordStart,
                words,
                kinds,
                orders,
                acronyms,
                singles,
                owners,
                numbers,
                text,
                textStart,
                koreans,
                koreanStart,
                koreanCodes);
    }

    private static List<String> keys(int[] lengths, byte[] bytes) {
        List<String> keys = new ArrayList<>();
        int from = 0;
        for (int length : lengths) {
            keys.add(new String(bytes, from, length, StandardCharsets.UTF_8));
            from += length;
        }
        return keys;
    }

    /** Writes arrays and sums their bytes. */
    private static final class Writer {
        private final DataOutput output;
        private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        private final CRC32C sum = new CRC32C();

        Writer(DataOutput output) {
            this.output = output;
        }

        long sum() {
            return sum.getValue();
        }

        private void length(int length) throws IOException {
            buffer.clear();
            buffer.putInt(length);
            flush();
        }

        private void flush() throws IOException {
            sum.update(buffer.array(), 0, buffer.position());
            output.write(buffer.array(), 0, buffer.position());
        }

        void ints(int[] values) throws IOException {
            length(values.length);
            for (int from = 0; from < values.length; from += CHUNK / 4) {
                buffer.clear();
                for (int at = from; at < Math.min(values.length, from + CHUNK / 4); at++) {
                    buffer.putInt(values[at]);
                }
                flush();
            }
        }

        void longs(long[] values) throws IOException {
            length(values.length);
            for (int from = 0; from < values.length; from += CHUNK / 8) {
                buffer.clear();
                for (int at = from; at < Math.min(values.length, from + CHUNK / 8); at++) {
                    buffer.putLong(values[at]);
                }
                flush();
            }
        }

        void characters(char[] values) throws IOException {
            length(values.length);
            for (int from = 0; from < values.length; from += CHUNK / 2) {
                buffer.clear();
                for (int at = from; at < Math.min(values.length, from + CHUNK / 2); at++) {
                    buffer.putChar(values[at]);
                }
                flush();
            }
        }

        void bytes(byte[] values) throws IOException {
            length(values.length);
            sum.update(values);
            output.write(values);
        }

        void flags(boolean[] values) throws IOException {
            byte[] bytes = new byte[values.length];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) (values[at] ? 1 : 0);
            }
            bytes(bytes);
        }
    }

    /** Reads arrays and sums their bytes. */
    private static final class Reader {
        private final DataInput input;
        private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        private final CRC32C sum = new CRC32C();

        Reader(DataInput input) {
            this.input = input;
        }

        long sum() {
            return sum.getValue();
        }

        private int length() throws IOException {
            fill(Integer.BYTES);
            int length = buffer.getInt();
            if (length < 0) {
                throw new IOException("the name index is damaged: a length is " + length + ": build it again");
            }
            return length;
        }

        /** Twice as long, but no longer than told: a false length ends at the end of the file, not of the memory. */
        private static int grown(int length, int most) {
            return length > most / 2 ? most : 2 * length;
        }

        private void fill(int bytes) throws IOException {
            input.readFully(buffer.array(), 0, bytes);
            sum.update(buffer.array(), 0, bytes);
            buffer.clear();
        }

        int[] ints() throws IOException {
            int length = length();
            int[] values = new int[Math.min(length, FIRST)];
            for (int from = 0; from < length; from += CHUNK / 4) {
                int count = Math.min(length - from, CHUNK / 4);
                if (from + count > values.length) {
                    values = Arrays.copyOf(values, grown(values.length, length));
                }
                fill(count * 4);
                for (int at = 0; at < count; at++) {
                    values[from + at] = buffer.getInt();
                }
            }
            return values;
        }

        long[] longs() throws IOException {
            int length = length();
            long[] values = new long[Math.min(length, FIRST)];
            for (int from = 0; from < length; from += CHUNK / 8) {
                int count = Math.min(length - from, CHUNK / 8);
                if (from + count > values.length) {
                    values = Arrays.copyOf(values, grown(values.length, length));
                }
                fill(count * 8);
                for (int at = 0; at < count; at++) {
                    values[from + at] = buffer.getLong();
                }
            }
            return values;
        }

        char[] characters() throws IOException {
            int length = length();
            char[] values = new char[Math.min(length, FIRST)];
            for (int from = 0; from < length; from += CHUNK / 2) {
                int count = Math.min(length - from, CHUNK / 2);
                if (from + count > values.length) {
                    values = Arrays.copyOf(values, grown(values.length, length));
                }
                fill(count * 2);
                for (int at = 0; at < count; at++) {
                    values[from + at] = buffer.getChar();
                }
            }
            return values;
        }

        byte[] bytes() throws IOException {
            int length = length();
            byte[] values = new byte[Math.min(length, FIRST)];
            for (int from = 0; from < length; from += CHUNK) {
                int count = Math.min(length - from, CHUNK);
                if (from + count > values.length) {
                    values = Arrays.copyOf(values, grown(values.length, length));
                }
                fill(count);
                System.arraycopy(buffer.array(), 0, values, from, count);
            }
            return values;
        }

        boolean[] flags() throws IOException {
            byte[] bytes = bytes();
            boolean[] values = new boolean[bytes.length];
            for (int at = 0; at < values.length; at++) {
                values[at] = bytes[at] != 0;
            }
            return values;
        }
    }
}
