package org.demarche.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.EntityId;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.network.Certainty;
import org.demarche.network.EvidencePath;
import org.demarche.network.Hop;
import org.demarche.network.Link;
import org.demarche.network.Network;

/**
 * The steps from an entity to one that is on a list, each with what is said of it and how sure that is. As good as its weakest step.
 *
 * @param steps in order, at least one
 */
public record Way(List<Step> steps) {
    /** Copies the list.
     * @throws IllegalArgumentException if there is no step */
    public Way {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a way needs a step");
        }
    }

    /**
     * An entity on the way.
     *
     * @param id of it
     * @param caption what it is called
     */
    public record Stop(EntityId id, String caption) {}

    /** Which of the two entities of a step the words are about. */
    public enum Direction {
        /** The words go from the one before to the one after. */
        FORWARD,
        /** The words go from the one after to the one before. */
        BACKWARD
    }

    /**
     * From one entity to the next.
     *
     * @param from the one before
     * @param to the one after
     * @param label the words between the two
     * @param direction which way the words go
     * @param modality how far the sources commit themselves
     * @param certainty how far it may be relied upon
     * @param grade the best among its claims
     * @param period the time that its best claim gives
     * @param sentence what its best claim says, with source, modality and date
     * @param kind in which way the two are tied
     */
    public record Step(
            Stop from,
            Stop to,
            String label,
            Direction direction,
            Modality modality,
            Certainty certainty,
            Grade grade,
            Period period,
            String sentence,
            TieKind kind) {}

    /** Where it leads. */
    public Stop end() {
        return steps.get(steps.size() - 1).to();
    }

    /** In which way the first entity itself is tied, by its first step. */
    public TieKind kind() {
        return steps.get(0).kind();
    }

    /** The way as sentences, each with who says it and how far he commits himself. It puts nobody on a list. */
    public String words() {
        return steps.stream().map(Step::sentence).collect(Collectors.joining(" ")) + " " + end().caption()
                + " is on a list.";
    }

    static Way of(EvidencePath path, Network network) {
        List<Step> steps = new ArrayList<>();
        for (Hop hop : path.hops()) {
            Link link = hop.link();
            steps.add(new Step(
                    new Stop(hop.from().id(), hop.from().caption()),
                    new Stop(hop.to().id(), hop.to().caption()),
                    link.label(),
                    hop.isReversed() ? Direction.BACKWARD : Direction.FORWARD,
                    link.modality(),
                    link.certainty(),
                    link.grade(),
                    link.period(),
                    network.sentence(link.evidence().get(0)),
                    TieKind.of(hop)));
        }
        return new Way(steps);
    }
}
