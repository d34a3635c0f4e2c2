package org.demarche.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.demarche.model.Credibility;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Reliability;

/** The weights and thresholds of {@code policy.properties}. Immutable. */
final class NetworkPolicy {
    static final NetworkPolicy STANDARD = load();

    private final String version;
    private final int hubDegree;
    private final Set<EntityType> hubTypes;
    private final int shortestHop;
    private final int evidenceHop;
    private final Map<Reliability, Integer> reliabilities = new EnumMap<>(Reliability.class);
    private final Map<Credibility, Integer> credibilities = new EnumMap<>(Credibility.class);
    private final Map<Modality, Integer> modalities = new EnumMap<>(Modality.class);
    private final int sentenceRuns;
    private final double sentenceShare;
    private final int passageRuns;
    private final double passageShare;
    private final double lookupScore;
    private final double lookupMargin;
    private final double lookupLeast;

    private NetworkPolicy(Properties values) {
        version = value(values, "version");
        hubDegree = number(values, "hub.degree");
        Set<EntityType> types = new HashSet<>();
        for (String type : value(values, "hub.types").split(",", -1)) {
            types.add(EntityType.byId(type.strip()).orElseThrow());
        }
        hubTypes = Set.copyOf(types);
        shortestHop = number(values, "hop.shortest");
        evidenceHop = number(values, "hop.evidence");
        for (Reliability reliability : Reliability.values()) {
            reliabilities.put(reliability, number(values, "reliability." + reliability.name()));
        }
        for (Credibility credibility : Credibility.values()) {
            credibilities.put(credibility, number(values, "credibility." + credibility.number()));
        }
        for (Modality modality : Modality.values()) {
            if (modality.links()) {
                modalities.put(modality, number(values, "modality." + modality.id()));
            }
        }
        sentenceRuns = number(values, "copy.sentence.runs");
        sentenceShare = Double.parseDouble(value(values, "copy.sentence.share"));
        passageRuns = number(values, "copy.passage.runs");
        passageShare = Double.parseDouble(value(values, "copy.passage.share"));
        lookupScore = Double.parseDouble(value(values, "lookup.score"));
        lookupMargin = Double.parseDouble(value(values, "lookup.margin"));
        lookupLeast = Double.parseDouble(value(values, "lookup.least"));
    }

    String version() {
        return version;
    }

    /** Whether no path may run through a node of that type, or with that many neighbours. */
    boolean isHub(EntityType type, int degree) {
        return type.isHub() || hubTypes.contains(type) || degree > hubDegree;
    }

    int shortestHop() {
        return shortestHop;
    }

    /** What it costs to go over a link whose best claim has that grade and modality, for a best-evidenced path. */
    HopCost cost(Grade grade, Modality modality) {
        List<HopCost.Part> parts = new ArrayList<>();
        parts.add(new HopCost.Part("one step", evidenceHop));
        parts.add(new HopCost.Part(
                "reliability " + grade.reliability().name() + ", "
                        + grade.reliability().label(),
                reliabilities.getOrDefault(grade.reliability(), 0)));
        parts.add(new HopCost.Part(
                "credibility " + grade.credibility().number() + ", "
                        + grade.credibility().label(),
                credibilities.getOrDefault(grade.credibility(), 0)));
        parts.add(new HopCost.Part(modality.id(), doubt(modality)));
        return new HopCost(parts);
    }

    /** What a claim lacks: 0 for the best there is. */
    int doubt(Grade grade, Modality modality) {
        return reliabilities.getOrDefault(grade.reliability(), 0)
                + credibilities.getOrDefault(grade.credibility(), 0)
                + doubt(modality);
    }

    private int doubt(Modality modality) {
        return Optional.ofNullable(modalities.get(modality)).orElse(shortestHop);
    }

    /** Whether two sentences that share so much of their runs of words are one.
     * @param runs of the shorter */
    boolean sameSentence(int runs, double share) {
        return runs >= sentenceRuns && share >= sentenceShare;
    }

    /** Whether two passages are one, of which the shorter shares so much with the longer.
     * @param runs of the shorter */
    boolean samePassage(int runs, double share) {
        return runs >= passageRuns && share >= passageShare;
    }

    double lookupScore() {
        return lookupScore;
    }

    double lookupMargin() {
        return lookupMargin;
    }

    double lookupLeast() {
        return lookupLeast;
    }

    private static NetworkPolicy load() {
        Properties values = new Properties();
        try (InputStream stream = NetworkPolicy.class.getResourceAsStream("policy.properties")) {
            if (stream == null) {
                throw new IllegalStateException("policy.properties of the network is missing from the program");
            }
            values.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NetworkPolicy(values);
    }

    private static int number(Properties values, String key) {
        return Integer.parseInt(value(values, key));
    }

    private static String value(Properties values, String key) {
        return Optional.ofNullable(values.getProperty(key))
                .map(String::strip)
                .orElseThrow(() -> new IllegalStateException("policy.properties of the network lacks " + key));
    }
}
