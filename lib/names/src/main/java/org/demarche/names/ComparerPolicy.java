package org.demarche.names;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The weights and thresholds of {@code comparer.properties}, read once. */
final class ComparerPolicy {
    static final ComparerPolicy STANDARD = new ComparerPolicy(Resources.properties("comparer.properties"));

    final String version;
    final double initialWeight;
    final double floor;
    final double shortLength;
    final double shortFactor;
    final double joined;
    final double initialSimilarity;
    final double joinedMargin;
    final double soundShare;
    final double equivalent;
    final double acronym;
    final double conflictCost;
    final double leastRarity;
    final double mostRarity;
    final double fullBits;
    final double initialBits;
    final double doubt;
    final double doubtHalved;
    final double numberFactor;
    final double initialFactor;
    final double legalFormFactor;
    final double containedFloor;
    final double containedWeight;
    final double containedSimilarity;
    final double koreanSurname;
    final double koreanGiven;
    final double koreanMissing;
    final double koreanDifferentGiven;
    final double koreanDifferentSurname;
    final double koreanSwapped;
    final double koreanPartial;
    final double koreanChinese;
    final double koreanPinyin;
    final double koreanCharacters;
    final double koreanStrictLoose;
    final double koreanLooseLoose;

    private final double[] koreanGrades = new double[KoreanGrade.values().length];
    private final Map<PartType, Double> weights = new EnumMap<>(PartType.class);
    private final double[] extras = new double[NameKind.values().length];

    private ComparerPolicy(Properties values) {
        version = values.getProperty("version", "");
        initialWeight = number(values, "weight.initial");
        floor = number(values, "similarity.floor");
        shortLength = number(values, "similarity.shortLength");
        shortFactor = number(values, "similarity.shortFactor");
        joined = number(values, "similarity.joined");
        initialSimilarity = number(values, "similarity.initial");
        soundShare = number(values, "similarity.soundShare");
        equivalent = number(values, "similarity.equivalent");
        acronym = number(values, "acronym.score");
        joinedMargin = number(values, "similarity.joinedMargin");
        conflictCost = number(values, "conflict.cost");
        leastRarity = number(values, "rarity.least");
        mostRarity = number(values, "rarity.most");
        fullBits = number(values, "rarity.fullBits");
        initialBits = number(values, "rarity.initialBits");
        doubt = number(values, "doubt.most");
        doubtHalved = number(values, "doubt.halvedBy");
        numberFactor = number(values, "factor.number");
        initialFactor = number(values, "factor.initial");
        legalFormFactor = number(values, "factor.legalForm");
        containedFloor = number(values, "contained.floor");
        containedWeight = number(values, "contained.weight");
        containedSimilarity = number(values, "contained.similarity");
        koreanSurname = number(values, "korean.surname");
        koreanGiven = number(values, "korean.given");
        koreanMissing = number(values, "korean.missing");
        koreanDifferentGiven = number(values, "korean.differentGiven");
        koreanDifferentSurname = number(values, "korean.differentSurname");
        koreanSwapped = number(values, "korean.swapped");
        koreanPartial = number(values, "korean.partial");
        koreanChinese = number(values, "korean.chinese");
        koreanPinyin = number(values, "korean.pinyin");
        koreanCharacters = number(values, "korean.characters");
        koreanStrictLoose = number(values, "korean.strictLoose");
        koreanLooseLoose = number(values, "korean.looseLoose");
        for (KoreanGrade grade : KoreanGrade.values()) {
            koreanGrades[grade.code()] = grade.similarity(this);
        }
        for (PartType type : PartType.values()) {
            weights.put(type, number(values, "weight." + type));
        }
        for (NameKind kind : NameKind.values()) {
            extras[kind.code()] = number(values, "extra." + kind);
        }
    }

    double weight(PartType type) {
        return weights.getOrDefault(type, 1.0);
    }

    /** The similarity of two Korean syllables whose {@link KoreanGrade} has that code. */
    double korean(int grade) {
        return koreanGrades[grade];
    }

    /** What a score is multiplied by when the names tell so many bits: from 1 - {@code doubt.most} for nothing up to almost 1. */
    double certainty(double bits) {
        return 1 - doubt * Math.pow(2, -bits / doubtHalved);
    }

    /** The least that a word one side lacks costs, in names of whatever kind. */
    double leastExtraCost() {
        return Arrays.stream(extras).min().orElse(0);
    }

    /** The least that a word costs that one of two names lacks, where one has a kind and the other is no person's. */
    double leastExtraOfOthers(NameKind kind) {
        return Arrays.stream(NameKind.values())
                .filter(other -> other != NameKind.PERSON)
                .mapToDouble(other -> extraCost(kind, other))
                .min()
                .orElse(0);
    }

    double extraCost(NameKind left, NameKind right) {
        return Math.min(extras[left.code()], extras[right.code()]);
    }

    private static double number(Properties values, String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("comparer.properties lacks " + key);
        }
        return Double.parseDouble(value);
    }
}
