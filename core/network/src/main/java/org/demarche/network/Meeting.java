package org.demarche.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.model.ClaimId;
import org.demarche.model.EntityId;
import org.demarche.model.SourceDocument;

/** Lets claims meet across documents: which say the same and only repeat each other, and which cannot be true together. */
final class Meeting {
    private final Passages passages;
    private final Function<EntityId, ? extends Collection<String>> captions;

    /**
     * @param passages what stands around a quotation
     * @param captions what the records of an entity call it
     */
    Meeting(Passages passages, Function<EntityId, ? extends Collection<String>> captions) {
        this.passages = passages;
        this.captions = captions;
    }

    /** The same claims in their order, each with whom it goes back to and what contradicts it. O(claims), and O(n²) for n that say the same. */
    List<Evidence> of(List<Evidence> claims) {
        return opposed(repeated(claims));
    }

    /** Lists are left out: each of their publishers answers for its own. So are names, which nobody says of another's report. */
    private List<Evidence> repeated(List<Evidence> claims) {
        Map<List<Object>, List<Evidence>> same = new HashMap<>();
        for (Evidence each : claims) {
            if (each.document().kind() != SourceDocument.Kind.LIST
                    && !EntityMaker.isNaming(each.claim().predicate())) {
                same.computeIfAbsent(SameClaim.key(each), unused -> new ArrayList<>())
                        .add(each);
            }
        }
        Repetitions repetitions = new Repetitions(passages, this::names);
        Map<ClaimId, Evidence> changed = new HashMap<>();
        for (List<Evidence> group : same.values()) {
            if (group.size() > 1) {
                changed.putAll(repetitions.among(group));
            }
        }
        return claims.stream()
                .map(each -> changed.getOrDefault(each.id(), each))
                .toList();
    }

    private static List<Evidence> opposed(List<Evidence> claims) {
        Map<EntityId, List<Evidence>> about = new HashMap<>();
        for (Evidence each : claims) {
            if (Oppositions.isComparable(each)) {
                about.computeIfAbsent(each.subject(), unused -> new ArrayList<>())
                        .add(each);
            }
        }
        Oppositions oppositions = new Oppositions();
        about.values().stream().filter(same -> same.size() > 1).forEach(oppositions::among);
        Map<ClaimId, List<Opposition>> found = oppositions.found();
        return claims.stream()
                .map(each -> {
                    List<Opposition> by = found.get(each.id());
                    return by == null ? each : each.opposed(by);
                })
                .toList();
    }

    private Set<String> names(Evidence evidence) {
        Set<String> names = new TreeSet<>(captions.apply(evidence.subject()));
        evidence.object()
                .ifPresentOrElse(
                        object -> names.addAll(captions.apply(object)),
                        () -> names.add(evidence.claim().object().text()));
        evidence.roles().values().forEach(entity -> names.addAll(captions.apply(entity)));
        return names;
    }
}
