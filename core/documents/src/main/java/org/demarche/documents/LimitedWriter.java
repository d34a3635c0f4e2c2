package org.demarche.documents;

import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.io.Writer;
import org.demarche.model.DemarcheException;

/** Collects text up to the limit; also the place where a reader that was stopped notices it. */
final class LimitedWriter extends Writer {
    private final StringWriter out = new StringWriter();
    private final DocumentLimits limits;
    private final String file;

    LimitedWriter(DocumentLimits limits, String file) {
        this.limits = limits;
        this.file = file;
    }

    /** @throws DemarcheException if the text becomes longer than the limit
     * @throws InterruptedIOException if the thread was interrupted */
    @Override
    public void write(char[] characters, int start, int length) throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("stopped while reading " + file);
        }
        if (out.getBuffer().length() + length > limits.maxCharacters()) {
            throw Refusal.tooLong(limits, file);
        }
        out.write(characters, start, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return out.toString();
    }
}
