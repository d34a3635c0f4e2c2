package org.demarche.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.Head;
import org.demarche.ledger.ListVersion;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.model.Standpoint;
import org.demarche.network.SteadyDays;
import org.demarche.screen.Screener;

/**
 * A screening in a file: {@code DMSCR3}, the key of what it was made from, the days for which it holds, what it was computed from, what is to be said of it, its screener, and the SHA-256 of all before. A file that differs in any byte is as good
 * as none. Written beside and renamed, so that nobody sees half of one.
 */
final class ScreeningFile {
    private static final byte[] MAGIC = "DMSCR3\n".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_BYTES = 1L << 30;
    private static final int HASH_BYTES = 32;
    private static final int MOST_TEXT_BYTES = 10_000;
    private static final int MOST_NOTES = 100;

    private ScreeningFile() {}

    /**
     * What a file says of itself.
     *
     * @param key of what it was made from
     * @param days for which it holds
     */
    record Label(String key, SteadyDays days) {}

    /** The bytes of a screening; equal ones give equal bytes. */
    static byte[] bytes(Screening screening, SteadyDays days) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(MAGIC);
            write(out, screening.key());
            write(out, days.first().toString());
            write(out, days.last().toString());
            basis(out, screening.basis());
            notes(out, screening.notes());
            screening.screener().write(out);
            out.write(sha256().digest(bytes.toByteArray()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
    }

    private static void basis(DataOutputStream out, ScreeningBasis basis) throws IOException {
        out.writeLong(basis.ledger().entries());
        write(out, basis.ledger().hash());
        write(out, basis.policy());
        write(out, basis.code());
        out.writeInt(basis.lists().size());
        for (ListVersion list : basis.lists()) {
            write(out, list.source());
            write(out, list.published());
            write(out, list.sha256());
        }
    }

    private static void notes(DataOutputStream out, Optional<List<String>> notes) throws IOException {
        List<String> all = notes.orElse(List.of());
        out.writeInt(all.size());
        for (String note : all) {
            write(out, note);
        }
    }

    private static Optional<List<String>> notes(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_NOTES) {
            throw new InvalidObjectException("expected at most " + MOST_NOTES + " notes");
        }
        List<String> notes = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            notes.add(text(in));
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes);
    }

    private static ScreeningBasis basis(DataInputStream in) throws IOException {
        Head head = new Head(in.readLong(), text(in));
        String policy = text(in);
        String code = text(in);
        int count = in.readInt();
        if (count < 0 || count > ScreeningBasis.MOST_LISTS) {
            throw new InvalidObjectException("expected at most " + ScreeningBasis.MOST_LISTS + " lists");
        }
        List<ListVersion> lists = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            lists.add(new ListVersion(text(in), text(in), text(in)));
        }
        return new ScreeningBasis(head, lists, policy, code);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_TEXT_BYTES) {
            throw new InvalidObjectException("expected a text of at most " + MOST_TEXT_BYTES + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** The screening of a file, if the file is whole, was made from what the key says, and holds for the standpoint's day. */
    static Optional<Screening> read(Path file, String key, Standpoint standpoint) {
        try {
            Optional<byte[]> whole = whole(file);
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            byte[] bytes = whole.get();
            DataInputStream in = new DataInputStream(
                    new ByteArrayInputStream(bytes, MAGIC.length, bytes.length - MAGIC.length - HASH_BYTES));
            if (!key.equals(text(in)) || !days(in).contains(standpoint.on())) {
                return Optional.empty();
            }
            ScreeningBasis basis = basis(in);
            Optional<List<String>> notes = notes(in);
            return Optional.of(new Screening(Screener.read(in, standpoint), key, basis, notes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static SteadyDays days(DataInputStream in) throws IOException {
        try {
            return new SteadyDays(LocalDate.parse(text(in)), LocalDate.parse(text(in)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("expected two days", e);
        }
    }

    /** What a file says it was made from and for which days, if the file is whole. */
    static Optional<Label> label(Path file) throws IOException {
        Optional<byte[]> whole = whole(file);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(whole.get(), MAGIC.length, whole.get().length - MAGIC.length));
        return Optional.of(new Label(text(in), days(in)));
    }

    private static Optional<byte[]> whole(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        int content = bytes.length - HASH_BYTES;
        if (content < MAGIC.length + Integer.BYTES) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        digest.update(bytes, 0, content);
        boolean sound = ByteBuffer.wrap(bytes, content, HASH_BYTES).equals(ByteBuffer.wrap(digest.digest()))
                && ByteBuffer.wrap(bytes, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
        return sound ? Optional.of(bytes) : Optional.empty();
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "screening", ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(false);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
