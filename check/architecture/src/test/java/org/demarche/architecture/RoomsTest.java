package org.demarche.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which room may use which: the table in docs/architecture.md and the order of modules in the root pom. */
class RoomsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\|[^|]+\\| ([^|]+) \\|$");
    private static final Pattern ROOM = Pattern.compile("`([^`]+)`");

    private final List<String> modules = Product.modules();
    private final Map<String, Set<String>> table = table();

    @Test
    void every_module_with_code_has_a_row_in_the_table() {
        List<String> withCode = modules.stream()
                .filter(module -> !Product.sources(module).isEmpty())
                .toList();
        assertThat(withCode).isNotEmpty().allMatch(table::containsKey);
        assertThat(table.keySet()).allMatch(modules::contains);
    }

    @Test
    void a_class_uses_only_the_rooms_that_the_table_allows() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass each : Product.CLASSES) {
            String from = moduleOf(each);
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.getPackageName().startsWith("org.demarche")) {
                    continue;
                }
                String to = moduleOf(target);
                if (!from.equals(to) && !table.getOrDefault(from, Set.of()).contains(to)) {
                    wrong.add(from + " may not use " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_table_allows_only_rooms_that_stand_before_in_the_root_pom() {
        table.forEach((room, allowed) ->
                assertThat(allowed).as(room).allMatch(used -> modules.indexOf(used) < modules.indexOf(room)));
    }

    @Test
    void a_module_has_one_package() {
        List<String> wrong = Product.CLASSES.stream()
                .filter(each -> modules.stream()
                        .noneMatch(module -> Product.packageOf(module).equals(each.getPackageName())))
                .map(JavaClass::getFullName)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private String moduleOf(JavaClass each) {
        return modules.stream()
                .filter(module -> Product.packageOf(module).equals(each.getPackageName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(each.getFullName() + " is in no module's package"));
    }

    private Map<String, Set<String>> table() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (MatchResult row : ROW.matcher(Product.read(Product.ROOT.resolve("docs/architecture.md")))
                .results()
                .toList()) {
            for (MatchResult room : ROOM.matcher(row.group(1)).results().toList()) {
                rows.put(room.group(1), allowed(row.group(2), room.group(1)));
            }
        }
        return rows;
    }

    private Set<String> allowed(String words, String room) {
        Set<String> allowed = new LinkedHashSet<>();
        for (String word : Arrays.stream(words.split(",")).map(String::strip).toList()) {
            for (String module : modules) {
                boolean named = word.equals("all")
                        || word.equals(module.substring(0, module.indexOf('/')))
                        || word.equals(module.substring(module.indexOf('/') + 1));
                if (named && !module.equals(room) && modules.indexOf(module) < modules.indexOf(room)) {
                    allowed.add(module);
                }
            }
        }
        return allowed;
    }
}
