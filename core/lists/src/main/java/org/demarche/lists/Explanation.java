package org.demarche.lists;

import java.util.List;
import java.util.function.Predicate;

/**
 * What becomes of every value of every row of a list: claims, or nothing for a reason, or a rejection. Whatever is none of these is lost, and none may be.
 *
 * @param summary what reading it gave
 * @param fields the fate of each field, in the order of the file
 * @param lost of each field the first values that are lost
 * @param programmes how far its programmes are in the one vocabulary of programmes
 * @param countries how far the countries, nationalities, citizenships and flags that it names are known as countries of ISO 3166
 * @param shown the values that were asked for, in the order of the file
 */
public record Explanation(
        ListSummary summary,
        List<FieldFate> fields,
        List<ValueFate> lost,
        Vocabulary programmes,
        Vocabulary countries,
        List<ValueFate> shown) {
    /** Most values that {@code shown} holds. */
    public static final int MOST_SHOWN = 1000;
    /** Most values of one field that {@code lost} holds. */
    public static final int MOST_LOST = 5;

    public Explanation {
        fields = List.copyOf(fields);
        lost = List.copyOf(lost);
        shown = List.copyOf(shown);
    }

    /**
     * Reads a list and follows its values. In time and memory, O(bytes of the list), and for an entry O(values × claims).
     *
     * @param wanted which values to show
     */
    public static Explanation of(ListSource list, Predicate<ValueFate> wanted) {
        Explainer explainer = new Explainer();
        ListSummary summary = list.read(explainer);
        return explainer.explain(summary, wanted);
    }

    /** How many values the list has. */
    public int values() {
        return fields.stream().mapToInt(FieldFate::values).sum();
    }

    /** How many of them are lost. */
    public int lostValues() {
        return fields.stream().mapToInt(FieldFate::lost).sum();
    }
}
