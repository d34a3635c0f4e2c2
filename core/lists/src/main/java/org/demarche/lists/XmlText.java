package org.demarche.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, in the encoding that its first bytes say (XML 1.0, appendix F). What is not in that encoding ends the reading where it stands:
 * the parser of the Java runtime would complain of it on the terminal before it refuses the file. Not safe for use by several threads.
 */
final class XmlText extends Reader {
    private static final int BYTES = 8192;
    /** Bytes of a declaration that are looked at; it must come first and is short. */
    private static final int DECLARATION = 256;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
    private static final int BOM = 0xFEFF;

    private final InputStream stream;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private boolean ended;
    private boolean flushed;
    private boolean started;

    private XmlText(InputStream stream, Charset charset, byte[] first) {
        this.stream = stream;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.bytes = ByteBuffer.allocate(BYTES).put(first).flip();
    }

    /**
     * Starts to read; closing the reader closes the stream.
     *
     * @throws UnsupportedEncodingException if the file says an encoding that is not known, or that its bytes cannot be in
     */
    static Reader of(InputStream stream) throws IOException {
        byte[] first = stream.readNBytes(DECLARATION);
        return new XmlText(stream, charset(first), first);
    }

    private static Charset charset(byte[] first) throws UnsupportedEncodingException {
        int one = first.length > 0 ? first[0] & 0xFF : -1;
        int two = first.length > 1 ? first[1] & 0xFF : -1;
        if ((one == 0xFE && two == 0xFF) || (one == 0 && two == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if ((one == 0xFF && two == 0xFE) || (one == '<' && two == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher said = ENCODING.matcher(new String(first, StandardCharsets.ISO_8859_1));
        return said.find() ? named(said.group(1)) : StandardCharsets.UTF_8;
    }

    /** The encoding of that name, if ASCII letters are bytes in it, as those of the declaration are. */
    private static Charset named(String name) throws UnsupportedEncodingException {
        try {
            Charset charset = Charset.forName(name);
            if (new String("<?xml".getBytes(StandardCharsets.US_ASCII), charset).equals("<?xml")) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw (UnsupportedEncodingException) new UnsupportedEncodingException(name).initCause(e);
        }
        throw new UnsupportedEncodingException(name + " in bytes of another");
    }

    /** All that comes before the first wrong byte is handed on first, so that whoever counts lines is at the right one. */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer into = CharBuffer.wrap(buffer, offset, length).slice();
        while (into.position() == 0 && length > 0) {
            if (flushed) {
                return -1;
            }
            CoderResult result = decoder.decode(bytes, into, ended);
            if (result.isError() && into.position() == 0) {
                result.throwException();
            } else if (result.isUnderflow() && ended) {
                flushed = decoder.flush(into).isUnderflow();
            } else if (result.isUnderflow()) {
                fill();
            }
            skipMark(into, buffer, offset);
        }
        return into.position();
    }

    /** A byte order mark is none of the text. */
    private void skipMark(CharBuffer into, char[] buffer, int offset) {
        if (!started && into.position() > 0) {
            started = true;
            if (buffer[offset] == BOM) {
                System.arraycopy(buffer, offset + 1, buffer, offset, into.position() - 1);
                into.position(into.position() - 1);
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
