package org.demarche.screen;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.names.CountryNames;

/**
 * Countries as written and as codes.
 *
 * @param written as the source or the asker writes them
 * @param codes ISO 3166 codes of those that are known
 * @param allKnown whether each is known; an unknown one may be any, so that nothing conflicts with it
 */
record Countries(List<String> written, Set<String> codes, boolean allKnown) {
    Countries {
        written = List.copyOf(written);
        codes = Set.copyOf(codes);
    }

    static Countries of(Collection<String> written) {
        CountryNames names = CountryNames.standard();
        return new Countries(
                List.copyOf(written),
                written.stream().flatMap(name -> names.code(name).stream()).collect(Collectors.toSet()),
                written.stream().allMatch(name -> names.code(name).isPresent()));
    }

    /** Whether both sides have some and none can be the same; a former state can be each that followed it. Symmetric. */
    boolean conflictWith(Countries other) {
        return allKnown
                && other.allKnown
                && !codes.isEmpty()
                && !other.codes.isEmpty()
                && codes.stream()
                        .noneMatch(code -> other.codes.stream()
                                .anyMatch(each -> CountryNames.standard().mayBeSame(code, each)));
    }
}
