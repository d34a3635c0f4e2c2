package org.demarche.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.PagedText;

/*
 * The text is what a person sees: the few header lines that say who wrote to whom, when and about what; then the text. Of two forms of
 * one text the plain one is taken, of a page its main text. Each attachment that is a document follows on pages of its own, read as if it
 * had come alone. What is attached within a message that is attached belongs to that message.
 */
/** A mail message (RFC 5322, MIME) into text: headers and text on the first page, then what was attached. Nothing is fetched. */
final class MessageReader {
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_HEADERS = 2_000;
    private static final int LONGEST_HEADER = 100_000;
    private static final List<String> SHOWN = List.of("From", "To", "Cc", "Date", "Subject");

    /** Reads what was attached, as a document that came alone. */
    @FunctionalInterface
    interface Reader {
        /** What is in the bytes.
         * @throws DemarcheException if they cannot be read */
        Extracted read(Content content, String name, int depth) throws IOException;
    }

    private final DocumentLimits limits;
    private final String file;
    private final int depth;
    private final Reader reader;
    private final List<String> texts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Attached> attached = new ArrayList<>();
    private int parts;

    private MessageReader(DocumentLimits limits, String file, int depth, Reader reader) {
        this.limits = limits;
        this.file = file;
        this.depth = depth;
        this.reader = reader;
    }

    /**
     * A message.
     *
     * @param depth in how many messages it is contained
     * @param reader for what is attached
     */
    static Extracted read(byte[] bytes, DocumentLimits limits, String file, int depth, Reader reader)
            throws IOException {
        return new MessageReader(limits, file, depth, reader).read(bytes);
    }

    private Extracted read(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxLineLen(-1)
                .setMaxContentLen(limits.maxBytes())
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        try {
            walk(message, 0);
            String head = MessageHeaders.block(message, SHOWN);
            String body = String.join("\n\n", texts);
            String first = body.isBlank() ? head : head + "\n\n" + body;
            return joined(first, Math.min(head.length() + 2, first.length()), MessageHeaders.about(message));
        } finally {
            message.dispose();
        }
    }

    private Extracted joined(String first, int bodyStart, About about) {
        StringBuilder text = new StringBuilder(first);
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ocrPages = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        for (Attached each : attached) {
            if (each.read().isEmpty()) {
                attachments.add(new Attachment(each.name(), each.mediaType(), 0, 0));
                continue;
            }
            Extracted read = each.read().get();
            text.append("\n\n");
            int before = starts.size();
            int offset = text.length();
            read.text().pageStarts().forEach(start -> starts.add(offset + start));
            read.layout().ocrPages().forEach(page -> ocrPages.add(before + page));
            text.append(read.text().text());
            attachments.add(new Attachment(each.name(), each.mediaType(), before + 1, starts.size() - before));
            read.notes().forEach(note -> notes.add("Attachment " + each.name() + ": " + note));
            if (text.length() > limits.maxCharacters()) {
                throw Refusal.tooLong(limits, file);
            }
        }
        return new Extracted(
                new PagedText(text.toString(), starts),
                bodyStart,
                about,
                notes,
                new Extracted.Layout(ocrPages, attachments));
    }

    private void walk(Entity entity, int deep) throws IOException {
        if (deep > DEEPEST || ++parts > MOST_PARTS) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "a message of at most " + MOST_PARTS + " parts, " + DEEPEST + " deep",
                    "more in " + file,
                    "save its attachments one by one");
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            walk(multipart, entity.getMimeType(), deep);
        } else if (body instanceof Message inner) {
            attachMessage(inner);
        } else if (body instanceof SingleBody single) {
            part(entity, single);
        }
    }

    private void walk(Multipart multipart, String type, int deep) throws IOException {
        List<Entity> inner = multipart.getBodyParts();
        if (type.equals("multipart/alternative")) {
            Optional<Entity> plain = inner.stream()
                    .filter(each -> each.getMimeType().equals("text/plain"))
                    .findFirst();
            if (plain.isPresent() && !text(plain.get()).isBlank()) {
                walk(plain.get(), deep + 1);
                return;
            }
            if (!inner.isEmpty()) {
                walk(inner.get(inner.size() - 1), deep + 1); // the last form is the richest (RFC 2046, 5.1.4)
            }
            return;
        }
        for (Entity each : inner) {
            walk(each, deep + 1);
        }
    }

    private void part(Entity entity, SingleBody single) throws IOException {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        boolean attachedFile = name(entity).isPresent() || "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (!attachedFile && type.equals("text/plain")) {
            texts.add(text(entity).strip());
        } else if (!attachedFile && type.equals("text/html")) {
            texts.add(HtmlReader.read(bytes(single), charset(entity), limits, file)
                    .text()
                    .text());
        } else if (!type.matches("application/(?:pgp|pkcs7|x-pkcs7)-signature")) {
            attach(name(entity).orElse("unnamed"), type, bytes(single));
        }
    }

    private void attachMessage(Message inner) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new org.apache.james.mime4j.message.DefaultMessageWriter().writeMessage(inner, bytes);
        String name =
                Optional.ofNullable(inner.getSubject()).flatMap(About::label).orElse("message");
        attach(name + ".eml", "message/rfc822", bytes.toByteArray());
    }

    private void attach(String name, String type, byte[] bytes) throws IOException {
        try {
            attached.add(new Attached(name, type, Optional.of(reader.read(Content.copyOf(bytes), name, depth + 1))));
        } catch (DemarcheException refused) {
            notes.add("Attachment " + name + " (" + type + ") is not read: " + refused.getMessage());
            attached.add(new Attached(name, type, Optional.empty()));
        }
    }

    private static Optional<String> name(Entity entity) {
        Optional<String> given = Optional.ofNullable(entity.getFilename());
        if (given.isEmpty() && entity.getHeader().getField("Content-Type") instanceof ContentTypeField field) {
            given = Optional.ofNullable(field.getParameter("name"));
        }
        return given.map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1))
                .flatMap(About::label);
    }

    private String text(Entity entity) throws IOException {
        if (!(entity.getBody() instanceof SingleBody single)) {
            return "";
        }
        byte[] bytes = bytes(single);
        Optional<Charset> declared = charset(entity);
        String text;
        if (declared.isPresent()) {
            text = new String(bytes, declared.get());
        } else {
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes, file);
            text = decoded.text();
        }
        String lines = text.replace("\r\n", "\n");
        return isFlowed(entity) ? lines.replaceAll("(?m)(?<=[^\\s>-]) \\n(?!>|\\n)", " ") : lines;
    }

    /** Lines that end in a space go on (RFC 3676). */
    private static boolean isFlowed(Entity entity) {
        return entity.getHeader() != null
                && entity.getHeader().getField("Content-Type") instanceof ContentTypeField field
                && "flowed".equalsIgnoreCase(field.getParameter("format"));
    }

    private static Optional<Charset> charset(Entity entity) {
        if (entity.getHeader() != null
                && entity.getHeader().getField("Content-Type") instanceof ContentTypeField field
                && field.getParameter("charset") != null
                && !"us-ascii".equalsIgnoreCase(field.getParameter("charset"))) {
            try {
                return Optional.of(Charset.forName(field.getParameter("charset")));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return Optional.empty(); // it is told by the bytes
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** What was attached, and what was read in it. */
    private record Attached(String name, String mediaType, Optional<Extracted> read) {}
}
