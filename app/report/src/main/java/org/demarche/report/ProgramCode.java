package org.demarche.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.ledger.Ledger;
import org.demarche.model.Claim;
import org.demarche.names.Name;
import org.demarche.network.Network;
import org.demarche.resolve.Resolution;
import org.demarche.screen.Screener;

/** Tells the code that a screening depends on from any other code, by its bytes: a version number does not change with every build. */
final class ProgramCode {
    private static final List<Class<?>> ROOMS =
            List.of(Claim.class, Name.class, Ledger.class, Resolution.class, Network.class, Screener.class);

    private ProgramCode() {}

    private static final class Holder {
        static final String HASH = made();
    }

    /** SHA-256 over the rooms' files, in hexadecimal. Reads about 2 MB, once. */
    static String hash() {
        return Holder.HASH;
    }

    private static String made() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> room : ROOMS) {
                for (Path file : files(place(room))) {
                    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the program's own files can be read", e);
        }
    }

    private static Path place(Class<?> room) {
        CodeSource source = room.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("no place is known of " + room);
        }
        URL location = source.getLocation();
        try {
            return Path.of(new URI(location.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no file at " + location, e);
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
