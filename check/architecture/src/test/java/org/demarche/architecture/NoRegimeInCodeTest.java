package org.demarche.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.EntityType;
import org.demarche.model.SourceRecord;
import org.demarche.packs.Pack;
import org.junit.jupiter.api.Test;

/** The engine knows no regime: what a pack names does not stand in code. */
class NoRegimeInCodeTest {
    private static final Set<EntityType> ACTORS = Set.of(
            EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COMPANY, EntityType.MISSION, EntityType.VESSEL);

    @Test
    void no_person_body_mission_or_ship_of_a_pack_stands_in_lib_core_plugins_or_app() {
        Set<String> names = Product.modules().stream()
                .filter(module -> module.startsWith("packs/"))
                .map(module -> Pack.onClasspath(module.substring("packs/".length())))
                .flatMap(pack -> pack.documents().stream())
                .flatMap(document -> document.reading().records().stream())
                .filter(record -> ACTORS.contains(record.type()))
                .map(SourceRecord::caption)
                .filter(name -> name.contains(" "))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(50);
        List<String> found = new ArrayList<>();
        for (String module : Product.modules()) {
            if (!module.startsWith("packs/") && !module.startsWith("check/")) {
                Product.sources(module).forEach(file -> find(file, names, found));
            }
        }
        assertThat(found).isEmpty();
    }

    private static void find(Path file, Set<String> names, List<String> found) {
        if (!file.toString().matches(".*\\.(java|yaml|properties|tsv|txt|ts|tsx|sql)")) {
            return;
        }
        String text = Product.read(file).toLowerCase(Locale.ROOT);
        names.stream()
                .filter(text::contains)
                .forEach(name -> found.add(Product.ROOT.relativize(file) + " names " + name));
    }
}
