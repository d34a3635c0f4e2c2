package org.demarche.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** Finds mapping files: on disk, or among those that come with the program. */
final class MappingFiles {
    private static final int LONGEST = 1 << 20;

    private MappingFiles() {}

    /** The mapping of this name that comes with the program. */
    static Optional<Mapping> named(String name) {
        boolean there =
                name.matches("[a-z0-9-]+") && MappingFiles.class.getResource("mappings/" + name + ".yaml") != null;
        return there ? Optional.of(read(Path.of(name))) : Optional.empty();
    }

    static Mapping read(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.isRegularFile(path)) {
                if (Files.size(path) > LONGEST) {
                    throw new DemarcheException(
                            ErrorCode.TOO_LARGE,
                            "expected a mapping file of at most " + LONGEST + " bytes, found more in " + path
                                    + ": name another");
                }
                return MappingReader.read(name, Files.readString(path));
            }
            String key = name.toLowerCase(Locale.ROOT).replaceFirst("\\.yaml$", "");
            try (InputStream ready = MappingFiles.class.getResourceAsStream("mappings/" + key + ".yaml")) {
                if (ready == null || path.getNameCount() > 1) {
                    throw new DemarcheException(
                            ErrorCode.MISSING_FILE,
                            "expected a mapping file, found nothing at " + path
                                    + ": name one that exists, or one of docs/reference/lists/mapping.md");
                }
                return MappingReader.read(name, new String(ready.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            throw MappingKeys.mistake(name, "UTF-8", "other bytes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
