package org.demarche.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What keeps an answer reproducible and hostile input harmless. */
class PurityTest {
    private static final String[] PURE = Product.modules().stream()
            .filter(module -> module.startsWith("lib/") || module.startsWith("core/"))
            .map(Product::packageOf)
            .toArray(String[]::new);

    private static final String[] WITHOUT_FILES = Product.modules().stream()
            .filter(module -> module.startsWith("lib/") || module.startsWith("core/"))
            .filter(module -> !Set.of("core/lists", "core/documents", "core/packs", "core/ledger")
                    .contains(module))
            .map(Product::packageOf)
            .toArray(String[]::new);

    /** Owner and name of what reads the clock, chance or the machine. */
    private static final Set<String> IMPURE = Set.of(
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.Instant.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault");

    @Test
    void lib_and_core_read_no_clock_no_chance_and_no_environment() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("reads clock, chance or environment", PurityTest::isImpure))
                .check(Product.CLASSES);
    }

    @Test
    void files_are_read_only_by_lists_documents_packs_and_ledger() {
        noClasses()
                .that()
                .resideInAnyPackage(WITHOUT_FILES)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(Product.CLASSES);
    }

    @Test
    void nothing_in_lib_and_core_opens_a_connection() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|URL|URLConnection|Socket.*|HttpURLConnection)")
                .check(Product.CLASSES);
    }

    @Test
    void foreign_bytes_are_never_deserialised_as_objects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .check(Product.CLASSES);
    }

    @Test
    void only_the_gpl_module_links_the_gpl_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.demarche.corenlp")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(Product.CLASSES);
    }

    @Test
    void every_package_is_null_marked_and_explained() {
        List<Path> missing = Product.modules().stream()
                .map(module -> Product.ROOT
                        .resolve(module)
                        .resolve("src/main/java/" + Product.packageOf(module).replace('.', '/')))
                .filter(java.nio.file.Files::isDirectory)
                .filter(folder -> {
                    Path page = folder.resolve("package-info.java");
                    return !java.nio.file.Files.exists(page)
                            || !Product.read(page).contains("@NullMarked");
                })
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void no_public_method_takes_a_flag() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(haveNoFlag())
                .check(Product.CLASSES);
    }

    @Test
    void utility_classes_and_records_are_final() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and(DescribedPredicate.describe(
                        "are written by hand", each -> !each.getSimpleName().equals("package-info")))
                .should(beFinalOrAbstract())
                .check(Product.CLASSES);
    }

    private static boolean isImpure(JavaAccess<?> access) {
        String target =
                access.getTargetOwner().getFullName() + "." + access.getTarget().getName();
        boolean unseeded = target.equals("java.util.Random.<init>")
                && access.getTarget()
                        instanceof com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget made
                && made.getRawParameterTypes().isEmpty();
        boolean clockGiven = target.endsWith(".now")
                && access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget called
                && !called.getRawParameterTypes().isEmpty();
        return unseeded || (IMPURE.contains(target) && !clockGiven);
    }

    private static ArchCondition<JavaMethod> haveNoFlag() {
        return new ArchCondition<>("take no boolean") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean flag =
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(boolean.class));
                boolean ofRecord =
                        method.getOwner().isRecord() && method.getName().equals("equals");
                if (flag && !ofRecord) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes a boolean"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beFinalOrAbstract() {
        return new ArchCondition<>("be final or abstract") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                Set<com.tngtech.archunit.core.domain.JavaModifier> modifiers = each.getModifiers();
                boolean closed = modifiers.contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                        || modifiers.contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                        || each.isEnum();
                if (!closed) {
                    events.add(SimpleConditionEvent.violated(each, each.getFullName() + " is open to be extended"));
                }
            }
        };
    }
}
