package org.demarche.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.report.FtmView;

/** The ways to compare that may be asked for: yente's names are accepted so that its clients work, all are answered by ours. */
final class Algorithms {
    static final String OURS = "demarche";

    private static final List<String> ACCEPTED = List.of(
            "logic-v1",
            "logic-v2",
            "name-based",
            "name-qualified",
            "ofac",
            "regression-v1",
            "regression-v2",
            "regression-v3");
    private static final String BEST = "best";

    private Algorithms() {}

    /** @throws Refusal 400 if it is not known */
    static void require(String name) {
        if (!name.equals(BEST) && !name.equals(OURS) && !ACCEPTED.contains(name)) {
            throw Refusal.of(400, "Unknown algorithm: " + Texts.shortened(name));
        }
    }

    static Body list() {
        List<Object> algorithms = new ArrayList<>();
        algorithms.add(one(
                OURS,
                "Compares words, sounds and scripts of names, numbers, dates and countries; gives the exact best of all"
                        + " entities. Version: " + FtmView.policyVersion() + "."));
        for (String name : ACCEPTED) {
            algorithms.add(one(name, "Accepted so that clients of yente work; answered by " + OURS + "."));
        }
        return Body.of("algorithms", algorithms, "default", BEST, "best", OURS);
    }

    private static Map<String, Object> one(String name, String description) {
        Map<String, Object> features = new LinkedHashMap<>();
        for (String feature : FtmView.features()) {
            features.put(
                    feature,
                    Body.map(
                            "description",
                            "What the comparison of this adds to the score or takes from it.",
                            "coefficient",
                            1.0,
                            "url",
                            ""));
        }
        return Body.map(
                "name",
                name,
                "description",
                description,
                "features",
                features,
                "docs",
                Body.map("name", name, "description", description, "config", Map.of(), "features", features));
    }
}
