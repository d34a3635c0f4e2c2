package org.demarche.names;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The format of an index on disk: a magic number, a version, arrays each with its length, and a CRC-32C of their bytes at the end. All numbers
 * big-endian. What can be computed from the arrays is not written.
 */
final class IndexFile {
    private static final int MAGIC = 0x444d4e49;
    private static final int VERSION = 1;
    /** Bytes moved at once. */
    private static final int CHUNK = 1 << 16;

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
        writer.bytes(data.text);
        writer.ints(data.textStart);
        writer.ints(data.koreans);
        writer.ints(data.koreanStart);
        writer.longs(data.koreanCodes);
        output.writeInt(keys.size());
        for (String key : keys) {
            output.writeUTF(key);
        }
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
        LexiconData lexicon = new LexiconData(
                reader.bytes(),
                reader.flags(),
                reader.ints(),
                reader.ints(),
                reader.ints(),
                reader.characters(),
                reader.ints(),
                reader.longs(),
                reader.longs());
        SegmentData data = new SegmentData(
                lexicon,
                reader.ints(),
                reader.ints(),
                reader.bytes(),
                reader.longs(),
                reader.longs(),
                reader.longs(),
                reader.ints(),
                reader.bytes(),
                reader.ints(),
                reader.ints(),
                reader.ints(),
                reader.longs());
        List<String> keys = new ArrayList<>();
        int count = input.readInt();
        for (int at = 0; at < count; at++) {
            keys.add(input.readUTF());
        }
        long sum = input.readLong();
        if (sum != reader.sum()) {
            throw new IOException("the name index is damaged: expected sum " + sum + ", found " + reader.sum());
        }
        return new Content(data, keys);
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

        private void flush() throws IOException {
            sum.update(buffer.array(), 0, buffer.position());
            output.write(buffer.array(), 0, buffer.position());
        }

        void ints(int[] values) throws IOException {
            output.writeInt(values.length);
            for (int from = 0; from < values.length; from += CHUNK / 4) {
                buffer.clear();
                for (int at = from; at < Math.min(values.length, from + CHUNK / 4); at++) {
                    buffer.putInt(values[at]);
                }
                flush();
            }
        }

        void longs(long[] values) throws IOException {
            output.writeInt(values.length);
            for (int from = 0; from < values.length; from += CHUNK / 8) {
                buffer.clear();
                for (int at = from; at < Math.min(values.length, from + CHUNK / 8); at++) {
                    buffer.putLong(values[at]);
                }
                flush();
            }
        }

        void characters(char[] values) throws IOException {
            output.writeInt(values.length);
            for (int from = 0; from < values.length; from += CHUNK / 2) {
                buffer.clear();
                for (int at = from; at < Math.min(values.length, from + CHUNK / 2); at++) {
                    buffer.putChar(values[at]);
                }
                flush();
            }
        }

        void bytes(byte[] values) throws IOException {
            output.writeInt(values.length);
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
            int length = input.readInt();
            if (length < 0) {
                throw new IOException("the name index is damaged: a length is " + length);
            }
            return length;
        }

        private void fill(int bytes) throws IOException {
            input.readFully(buffer.array(), 0, bytes);
            sum.update(buffer.array(), 0, bytes);
            buffer.clear();
        }

        int[] ints() throws IOException {
            int[] values = new int[length()];
            for (int from = 0; from < values.length; from += CHUNK / 4) {
                int count = Math.min(values.length - from, CHUNK / 4);
                fill(count * 4);
                for (int at = 0; at < count; at++) {
                    values[from + at] = buffer.getInt();
                }
            }
            return values;
        }

        long[] longs() throws IOException {
            long[] values = new long[length()];
            for (int from = 0; from < values.length; from += CHUNK / 8) {
                int count = Math.min(values.length - from, CHUNK / 8);
                fill(count * 8);
                for (int at = 0; at < count; at++) {
                    values[from + at] = buffer.getLong();
                }
            }
            return values;
        }

        char[] characters() throws IOException {
            char[] values = new char[length()];
            for (int from = 0; from < values.length; from += CHUNK / 2) {
                int count = Math.min(values.length - from, CHUNK / 2);
                fill(count * 2);
                for (int at = 0; at < count; at++) {
                    values[from + at] = buffer.getChar();
                }
            }
            return values;
        }

        byte[] bytes() throws IOException {
            byte[] values = new byte[length()];
            input.readFully(values);
            sum.update(values);
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
