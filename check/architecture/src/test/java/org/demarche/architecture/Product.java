package org.demarche.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product as built and as written. */
final class Product {
    static final Path ROOT = Path.of(System.getProperty("demarche.root", "../.."));

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.demarche");

    private Product() {}

    /** Folders of the modules, in the order of the root pom. */
    static List<String> modules() {
        Pattern module = Pattern.compile("<module>([^<]+)</module>");
        return module.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Package of a module. */
    static String packageOf(String module) {
        return "org.demarche." + module.substring(module.indexOf('/') + 1);
    }

    /** Files of a module that are shipped. */
    static List<Path> sources(String module) {
        Path main = ROOT.resolve(module).resolve("src/main");
        if (!Files.isDirectory(main)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
