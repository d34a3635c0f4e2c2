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
        assertThat(recall).isGreaterThan(0.68);
        assertThat(raised).isLessThan(0.2);
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
