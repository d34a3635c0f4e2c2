package org.demarche.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages and page types are committed, so that they can be read without a build; {@code -Dschema.update=true} writes them anew. */
class WrittenFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("demarche.root", "../.."));

    @TestFactory
    Stream<DynamicTest> what_is_written_from_the_schema_is_up_to_date() throws IOException {
        Schema schema = Schema.in(ROOT.resolve("core/model/src/main/schema"));
        Map<String, String> files = new LinkedHashMap<>();
        schema.pages().forEach((name, text) -> files.put("docs/reference/schema/" + name, text));
        files.put("app/web/src/generated/schema.ts", schema.typeScript());
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> compare(ROOT.resolve(file.getKey()), file.getValue())));
    }

    private static void compare(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("run mvn -pl build/schema test -Dschema.update=true and commit the file")
                .hasContent(expected);
    }
}
