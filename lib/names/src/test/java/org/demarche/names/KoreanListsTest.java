package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.names.ListedPersons.Person;
import org.junit.jupiter.api.Test;

/**
 * Figures on the persons listed for the Democratic People's Republic of Korea, printed: does an alias raise its bearer, and
 * whom else. Entries of two lists that share a name, whatever the order of its words, count as one person.
 */
class KoreanListsTest {
    private static final NameComparer COMPARER = NameComparer.standard();
    private static final double THRESHOLD = 0.8;

    @Test
    void anAliasRaisesItsBearerAndFewOthers() {
        List<Person> persons = ListedPersons.read();
        NameIndex.Builder<Integer> builder = NameIndex.builder(COMPARER);
        for (int at = 0; at < persons.size(); at++) {
            builder.add(at, Name.read(persons.get(at).name(), NameKind.PERSON));
        }
        NameIndex<Integer> index = builder.build();
        int queries = 0;
        int found = 0;
        int others = 0;
        for (Person person : persons) {
            for (String alias : person.northKorean() ? person.aliases() : List.<String>of()) {
                queries++;
                boolean own = false;
                for (NameHit<Integer> hit : index.search(Name.read(alias, NameKind.PERSON), 200, THRESHOLD)) {
                    boolean same = samePerson(person, persons.get(hit.key()));
                    own |= same;
                    others += same ? 0 : 1;
                }
                found += own ? 1 : 0;
            }
        }
        double recall = (double) found / queries;
        double raised = (double) others / queries;
        System.out.printf(
                Locale.ROOT,
                "names: DPRK alias raises its bearer at %.2f %.3f, others raised a query %.3f (%d aliases, %d names)%n",
                THRESHOLD,
                recall,
                raised,
                queries,
                persons.size());
        assertThat(recall).isGreaterThan(0.785);
        assertThat(raised).isLessThan(0.03);
    }

    @Test
    void differentPersonsOfOneSurnameAreToldApart() {
        List<Person> persons =
                ListedPersons.read().stream().filter(Person::northKorean).toList();
        List<Name> names = persons.stream()
                .map(person -> Name.read(person.name(), NameKind.PERSON))
                .toList();
        int pairs = 0;
        List<String> alike = new ArrayList<>();
        for (int at = 0; at < persons.size(); at++) {
            for (int before = 0; before < at; before++) {
                if (surname(persons.get(at)).equals(surname(persons.get(before)))
                        && !samePerson(persons.get(at), persons.get(before))) {
                    pairs++;
                    if (COMPARER.score(names.get(at), names.get(before)) >= THRESHOLD) {
                        alike.add(names.get(at) + " / " + names.get(before));
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "names: DPRK persons of one surname taken for one at %.2f %d of %d: %s%n",
                THRESHOLD,
                alike.size(),
                pairs,
                alike);
        assertThat((double) alike.size() / pairs).isLessThan(0.01);
    }

    /** Every family name in Chinese characters of the untroubled with every given name, in pinyin and in characters. */
    @Test
    void namesOfChineseRaiseFewKoreans() {
        NameIndex.Builder<Integer> builder = NameIndex.builder(COMPARER);
        List<Person> persons =
                ListedPersons.read().stream().filter(Person::northKorean).toList();
        for (int at = 0; at < persons.size(); at++) {
            builder.add(at, Name.read(persons.get(at).name(), NameKind.PERSON));
            for (String alias : persons.get(at).aliases()) {
                builder.add(at, Name.read(alias, NameKind.PERSON));
            }
        }
        NameIndex<Integer> index = builder.build();
        Set<String> families = hanCells("last_name");
        Set<String> givens = hanCells("first_name");
        int names = 0;
        int inPinyin = 0;
        int inCharacters = 0;
        for (String family : families) {
            for (String given : givens) {
                names++;
                Name characters = Name.read(family + given, NameKind.PERSON);
                Name pinyin = Name.read(read(family, true) + " " + read(given, false), NameKind.PERSON);
                inCharacters += index.search(characters, 1, THRESHOLD).size();
                inPinyin += index.search(pinyin, 1, THRESHOLD).size();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "names: Chinese names that raise a DPRK person at %.2f in pinyin %.4f, in characters %.4f (%d names)%n",
                THRESHOLD,
                (double) inPinyin / names,
                (double) inCharacters / names,
                names);
        assertThat((double) inPinyin / names).isLessThan(0.006);
        assertThat((double) inCharacters / names).isLessThan(0.08);
    }

    private static Set<String> hanCells(String column) {
        return SharedNames.rows("validation_negatives_global.csv").stream()
                .map(row -> row.getOrDefault(column, ""))
                .filter(cell -> NameScript.of(cell) == NameScript.HAN && cell.length() <= 2)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String characters, boolean family) {
        return HanWords.STANDARD.of(characters, family).get(0);
    }

    private static String surname(Person person) {
        return NameFolding.fold(person.name()).split(" ", -1)[0];
    }

    private static boolean samePerson(Person one, Person other) {
        if (one.reference().equals(other.reference())) {
            return true;
        }
        boolean oneList = one.reference().charAt(0) == other.reference().charAt(0);
        Set<String> shared = new HashSet<>(names(one));
        shared.retainAll(names(other));
        return !oneList && !shared.isEmpty();
    }

    private static Set<String> names(Person person) {
        Set<String> names =
                person.aliases().stream().map(KoreanListsTest::words).collect(Collectors.toSet());
        names.add(words(person.name()));
        return names;
    }

    private static String words(String name) {
        return String.join(" ", new TreeSet<>(List.of(NameFolding.fold(name).split(" ", -1))));
    }
}
