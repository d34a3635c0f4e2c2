package org.demarche.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.EntityType;

/**
 * Joins descriptions and pronouns to what was named or described before: "the Committee" to the nearest body of which the name has that word, "the
 * company" to the nearest company, "he" to the nearest person. What has no such thing before it is left alone: a guess is worse than a gap.
 */
final class References {
    private static final int REACH = 5;
    private static final int PRONOUN_REACH = 2;

    private final List<Finding> all;
    private final Clusters clusters;

    /** @param all everything found, in the order of the text */
    References(List<Finding> all, Clusters clusters) {
        this.all = all;
        this.clusters = clusters;
    }

    void join() {
        for (int i = 0; i < all.size(); i++) {
            Finding finding = all.get(i);
            boolean reference = !finding.isName()
                    && (finding.type() == EntityType.PERSON
                            || finding.type() == EntityType.VESSEL
                            || finding.type().isA(EntityType.ORGANIZATION))
                    && finding.type() != EntityType.MISSION;
            if (reference) {
                join(i, finding);
            }
        }
    }

    private void join(int index, Finding finding) {
        boolean described =
                finding.kind() == Mention.Kind.DESCRIPTION && finding.mission().isEmpty();
        boolean indefinite = !finding.name().toLowerCase(Locale.ROOT).matches("(?:the|this|that) .*")
                && finding.name().contains(" ");
        if (described && (finding.type() == EntityType.PERSON || (indefinite && isGroup(finding.type())))) {
            person(index, finding);
            return;
        }
        for (int i = index - 1; i >= 0; i--) {
            Finding before = all.get(i);
            if (before.isName() && stands(finding, before)) {
                clusters.add(Clusters.key(before.name()), finding);
                return;
            }
        }
    }

    private static boolean isGroup(EntityType type) {
        return type == EntityType.COMPANY || type == EntityType.ORGANIZATION;
    }

    private static boolean stands(Finding reference, Finding name) {
        int distance = reference.sentence() - name.sentence();
        if (reference.kind() == Mention.Kind.PRONOUN) {
            return name.type() == EntityType.PERSON && distance <= PRONOUN_REACH;
        }
        String word = reference.name().toLowerCase(Locale.ROOT);
        boolean hasWord = (" " + name.name().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
        if (reference.type() == EntityType.PUBLIC_BODY) {
            return hasWord && name.type().isA(EntityType.ORGANIZATION);
        }
        boolean sameType = name.type() == reference.type()
                || (reference.type() == EntityType.ORGANIZATION && name.type() == EntityType.COMPANY);
        return (sameType && distance <= REACH) || (hasWord && name.type().isA(EntityType.ORGANIZATION));
    }

    /** Somebody new behind "a" or a number; behind "the" the nearest person described with the same noun. */
    private void person(int index, Finding finding) {
        String head = head(finding);
        String phrase = finding.name().toLowerCase(Locale.ROOT);
        boolean definite = phrase.matches("(?:the|this|that) .*") && !phrase.contains(" of ");
        if (!definite) {
            clusters.add("someone " + finding.span().start(), finding);
            return;
        }
        Optional<Finding> before = all.subList(0, index).stream()
                .filter(other -> other.type() == EntityType.PERSON
                        && other.kind() == Mention.Kind.DESCRIPTION
                        && head(other).equals(head))
                .filter(other -> clusters.has("someone " + other.span().start()))
                .reduce((first, second) -> second);
        before.ifPresent(other -> clusters.add("someone " + other.span().start(), finding));
    }

    /** The noun of a description: its last word before "from". */
    private static String head(Finding finding) {
        String words = finding.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll(" (?:from|at|of|incorporated|based|registered|headquartered|located) .*", "");
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
