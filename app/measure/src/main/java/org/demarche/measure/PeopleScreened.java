package org.demarche.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.names.NameKind;

/**
 * Screens people against all names of a list's persons: at the threshold that still finds 99 of 100 listed people, how many of
 * those who are on no list get a hit?
 */
final class PeopleScreened {
    private static final List<String> COLUMNS = List.of(
            "how",
            "people",
            "number",
            "median best score",
            "from",
            "with a hit",
            "from (99 % found)",
            "with a hit then");
    private static final double FOUND = 0.99;
    private static final String LISTED = "positives";

    private PeopleScreened() {}

    static Figures.Table figures(
            Map<String, List<String>> people, List<ListedEntity> parties, Consumer<String> progress) {
        List<List<Object>> lines = new ArrayList<>();
        for (Yardstick<?> yardstick : Yardstick.all()) {
            progress.accept("screening people, by " + yardstick.title());
            lines.addAll(lines(yardstick, people, parties));
        }
        return new Figures.Table("People screened against the persons of the list", COLUMNS, lines);
    }

    private static <T> List<List<Object>> lines(
            Yardstick<T> yardstick, Map<String, List<String>> people, List<ListedEntity> parties) {
        List<T> listed = parties.stream()
                .filter(party -> party.kind() == NameKind.PERSON)
                .flatMap(party -> party.names().stream())
                .map(name -> yardstick.read(name, NameKind.PERSON))
                .toList();
        Map<String, double[]> best = new LinkedHashMap<>();
        people.forEach((file, names) -> best.put(file, best(yardstick, names, listed)));
        double[] found = best.entrySet().stream()
                .filter(each -> each.getKey().startsWith(LISTED))
                .flatMapToDouble(each -> Arrays.stream(each.getValue()))
                .sorted()
                .toArray();
        double least = found.length == 0 ? Double.NaN : found[(int) Math.floor((1 - FOUND) * found.length)];
        List<List<Object>> lines = new ArrayList<>();
        best.forEach((file, scores) -> lines.add(List.of(
                yardstick.title(),
                file,
                scores.length,
                scores.length == 0 ? Double.NaN : scores[scores.length / 2],
                yardstick.usualThreshold(),
                share(scores, yardstick.usualThreshold()),
                least,
                share(scores, least))));
        return lines;
    }

    private static double share(double[] scores, double least) {
        return (double) Arrays.stream(scores).filter(score -> score >= least).count() / scores.length;
    }

    /** Of each person the best score, sorted. */
    private static <T> double[] best(Yardstick<T> yardstick, List<String> people, List<T> listed) {
        List<T> queries = people.stream()
                .map(person -> yardstick.read(person, NameKind.PERSON))
                .toList();
        return Arrays.stream(yardstick.best(queries, listed)).sorted().toArray();
    }
}
