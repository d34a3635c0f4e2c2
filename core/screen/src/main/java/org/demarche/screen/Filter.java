package org.demarche.screen;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.names.CountryNames;

/**
 * Which entities may be hits at all, whatever they are called. An empty set asks for nothing.
 *
 * @param datasets short names of lists and packs, such as {@code un-sc}: only entities that one of these describes
 * @param withoutDatasets only entities that something else describes too
 * @param types only entities of these kinds, the more exact kinds included
 * @param withoutTypes no entities of these kinds, the more exact kinds included
 * @param topics only entities to which one of these applies; see {@link Topic}
 * @param countries ISO 3166 codes of two letters: only entities of which a nationality, country or flag is one of these
 * @param withoutEntities no entities of these ids: those a person has cleared
 */
public record Filter(
        Set<String> datasets,
        Set<String> withoutDatasets,
        Set<EntityType> types,
        Set<EntityType> withoutTypes,
        Set<Topic> topics,
        Set<String> countries,
        Set<EntityId> withoutEntities) {
    /** The most values of one sort. */
    public static final int MOST_VALUES = 10_000;

    /** Lets everything pass. */
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** @throws DemarcheException WRONG_USAGE if a country is not known or there are too many values */
    public Filter {
        datasets = lowerCase(datasets);
        withoutDatasets = lowerCase(withoutDatasets);
        types = Set.copyOf(types);
        withoutTypes = Set.copyOf(withoutTypes);
        topics = Set.copyOf(topics);
        countries = countries.stream().map(Filter::code).collect(Collectors.toUnmodifiableSet());
        withoutEntities = Set.copyOf(withoutEntities);
        for (Set<?> values :
                List.of(datasets, withoutDatasets, types, withoutTypes, topics, countries, withoutEntities)) {
            if (values.size() > MOST_VALUES) {
                throw new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected at most " + MOST_VALUES + " values of a filter, found " + values.size()
                                + ": leave out what is not needed");
            }
        }
    }

    private static Set<String> lowerCase(Set<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static String code(String country) {
        return CountryNames.standard()
                .code(country)
                .orElseThrow(() -> new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected a country by its name or ISO 3166 code, found \"" + country
                                + "\" in a filter: write it in English"));
    }

    /** The same, with one more list or pack from which hits may come. */
    public Filter from(String dataset) {
        return new Filter(
                with(datasets, dataset), withoutDatasets, types, withoutTypes, topics, countries, withoutEntities);
    }

    /** The same, without what one more list or pack alone describes. */
    public Filter withoutDataset(String dataset) {
        return new Filter(
                datasets, with(withoutDatasets, dataset), types, withoutTypes, topics, countries, withoutEntities);
    }

    /** The same, with one more kind that hits may be of. */
    public Filter of(EntityType type) {
        return new Filter(
                datasets, withoutDatasets, with(types, type), withoutTypes, topics, countries, withoutEntities);
    }

    /** The same, without one more kind. */
    public Filter withoutType(EntityType type) {
        return new Filter(
                datasets, withoutDatasets, types, with(withoutTypes, type), topics, countries, withoutEntities);
    }

    /** The same, with one more topic that may apply to hits. */
    public Filter about(Topic topic) {
        return new Filter(
                datasets, withoutDatasets, types, withoutTypes, with(topics, topic), countries, withoutEntities);
    }

    /** The same, with one more country that hits may belong to, given by name or code. */
    public Filter in(String country) {
        return new Filter(
                datasets, withoutDatasets, types, withoutTypes, topics, with(countries, country), withoutEntities);
    }

    /** The same, without one more entity. */
    public Filter without(EntityId entity) {
        return new Filter(
                datasets, withoutDatasets, types, withoutTypes, topics, countries, with(withoutEntities, entity));
    }

    /** Whether it lets an entity pass; topics are looked at apart, as they cost more. */
    boolean allows(Profile profile) {
        EntityType type = profile.entity().type();
        return (datasets.isEmpty() || datasets.stream().anyMatch(profile.datasets()::contains))
                && (withoutDatasets.isEmpty() || !withoutDatasets.containsAll(profile.datasets()))
                && (types.isEmpty() || types.stream().anyMatch(type::isA))
                && withoutTypes.stream().noneMatch(type::isA)
                && (countries.isEmpty()
                        || countries.stream().anyMatch(profile.countries().codes()::contains))
                && !withoutEntities.contains(profile.entity().id());
    }

    private static <T> Set<T> with(Set<T> values, T value) {
        return Stream.concat(values.stream(), Stream.of(value)).collect(Collectors.toUnmodifiableSet());
    }
}
