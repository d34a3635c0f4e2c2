package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.model.EntityType;

/** Chooses among what the finders say of one sentence, so that no two names overlap but a place within a mission, and descriptions give way to names. */
final class FindingChoice {
    private static final Comparator<Finding> BEST = Comparator.comparingInt((Finding finding) -> -finding.size())
            .thenComparingInt(finding -> rank(finding.type()))
            .thenComparingInt(Finding::from);

    private FindingChoice() {}

    /** How much a finder's word counts where two name the same words. */
    private static int rank(EntityType type) {
        return switch (type) {
            case MISSION -> 0;
            case VESSEL, AIRCRAFT -> 1;
            case COUNTRY -> 2;
            case DOCUMENT -> 3;
            case PERSON -> 4;
            case PUBLIC_BODY, COMPANY, ORGANIZATION -> 5;
            case PLACE, PREMISES, EVENT, GOODS, BANK_ACCOUNT, CRYPTO_WALLET -> 6;
        };
    }

    /** The chosen ones in the order of the text. */
    static List<Finding> choose(List<Finding> candidates) {
        List<Finding> chosen = new ArrayList<>();
        List<Finding> names =
                candidates.stream().filter(Finding::isName).sorted(BEST).toList();
        for (Finding mission : names) {
            boolean free = chosen.stream()
                    .allMatch(other -> !other.overlaps(mission) || other.span().equals(mission.span()));
            if (mission.type() == EntityType.MISSION && free) {
                chosen.add(mission);
            }
        }
        for (List<Finding> group : List.of(ships(names), names)) {
            for (Finding name : group) {
                if (name.type() != EntityType.MISSION && chosen.stream().noneMatch(other -> clashes(other, name))) {
                    chosen.add(name);
                }
            }
        }
        for (Finding description : candidates.stream()
                .filter(finding -> !finding.isName())
                .sorted(BEST)
                .toList()) {
            boolean free = chosen.stream()
                    .noneMatch(other -> other.head() == description.head()
                            || holds(other, description)
                            || (!other.isName() && other.overlaps(description)));
            if (free) {
                chosen.add(description);
            }
        }
        chosen.sort(Comparator.comparingInt(Finding::from).thenComparingInt(Finding::to));
        return chosen;
    }

    private static boolean holds(Finding name, Finding description) {
        return name.isName() && name.from() <= description.head() && description.head() < name.to();
    }

    /** What stands beside a ship's name leaves no doubt, so that these come before longer names. */
    private static List<Finding> ships(List<Finding> names) {
        return names.stream().filter(name -> name.type() == EntityType.VESSEL).toList();
    }

    /** The body to which a mission is sent: "to the United Nations". */
    private static boolean isRecipient(Finding mission, Finding name) {
        return name.type() == EntityType.PUBLIC_BODY && name.from() > mission.head();
    }

    /** A city or state within a mission's words is named too. */
    private static boolean clashes(Finding chosen, Finding name) {
        boolean within = chosen.type() == EntityType.MISSION
                && (name.type() == EntityType.PLACE || name.type() == EntityType.COUNTRY || isRecipient(chosen, name))
                && chosen.from() <= name.from()
                && name.to() <= chosen.to()
                && name.size() < chosen.size();
        boolean listed = chosen.type() == EntityType.PUBLIC_BODY
                && name.type() == EntityType.PUBLIC_BODY
                && chosen.span().equals(name.span())
                && !chosen.name().equals(name.name());
        return chosen.overlaps(name) && !within && !listed;
    }
}
