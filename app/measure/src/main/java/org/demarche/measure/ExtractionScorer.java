package org.demarche.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Scores what was read in one text against gold made by hand. Only what lies within the gold's annotated stretches is scored; an end is the same if names or
 * aliases meet after folding, or if words share half of their content words. O(claims of both multiplied).
 */
final class ExtractionScorer {
    private static final List<Set<String>> CLASSES = List.of(
            Set.of("procured", "sought"),
            Set.of("supplied", "shipped", "sold", "smuggled"),
            Set.of("memberOf", "representsOrganization", "ownedOrControlledBy", "holdsPost"),
            Set.of("locatedIn", "operatedIn"),
            Set.of("designatedBy", "sanctionedUnder"),
            Set.of("transferredFunds", "financed", "earned", "openedAccount"),
            Set.of("closed", "willClose"));
    private static final Set<String> UNSCORED = Set.of("Goods", "Date", "Money");
    private static final Set<String> FRAGILE = Set.of("alleged", "hypothetical", "denied");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "of");
    private static final Pattern LEFT_OUT = Pattern.compile("\\([^)]*\\)|'s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private final JsonNode system;
    private final JsonNode gold;
    private final Map<String, Set<String>> links = new HashMap<>();
    private final Map<String, String> captions = new HashMap<>();

    /** @param system as {@code extract --json} writes it */
    ExtractionScorer(JsonNode system, JsonNode gold) {
        this.system = system;
        this.gold = gold;
        Map<String, Set<String>> goldNames = new HashMap<>();
        gold.path("entities").forEach(entity -> goldNames.put(entity.path("id").asText(), names(entity)));
        for (JsonNode entity : system.path("entities")) {
            Set<String> own = names(entity);
            captions.put(entity.path("id").asText(), entity.path("name").asText());
            links.put(
                    entity.path("id").asText(),
                    goldNames.entrySet().stream()
                            .filter(each -> each.getValue().stream().anyMatch(own::contains))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()));
        }
    }

    /** @param text in which quotations must stand, if there is one */
    ExtractionTally tally(Optional<String> text) {
        Set<String> found = links.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<JsonNode> named = new ArrayList<>();
        gold.path("entities").forEach(entity -> {
            if (isScored(entity) && !entity.path("name").asText().contains("unnamed")) {
                named.add(entity);
            }
        });
        List<JsonNode> seen = new ArrayList<>();
        system.path("entities").forEach(entity -> {
            if (isScored(entity) && isMentionedInside(entity)) {
                seen.add(entity);
            }
        });
        List<JsonNode> claims = new ArrayList<>();
        system.path("claims").forEach(claim -> {
            if (isInside(claim.path("start").asInt())) {
                claims.add(claim);
            }
        });
        int exact = 0;
        for (JsonNode claim : system.path("claims")) {
            exact += text.map(whole -> stands(claim, whole)).orElse(true) ? 1 : 0;
        }
        ExtractionTally entities = new ExtractionTally(
                named.size(),
                (int) named.stream()
                        .filter(entity -> found.contains(entity.path("id").asText()))
                        .count(),
                seen.size(),
                (int) seen.stream()
                        .filter(entity -> !links.getOrDefault(entity.path("id").asText(), Set.of())
                                .isEmpty())
                        .count(),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                system.path("claims").size(),
                exact);
        return entities.plus(claims(claims));
    }

    private ExtractionTally claims(List<JsonNode> claims) {
        Set<Integer> strictSystem = new HashSet<>();
        Set<Integer> lenientSystem = new HashSet<>();
        int strict = 0;
        int lenient = 0;
        int core = 0;
        int coreFound = 0;
        int modality = 0;
        int fragile = 0;
        int upgraded = 0;
        for (JsonNode right : gold.path("claims")) {
            List<JsonNode> best = new ArrayList<>();
            boolean exact = false;
            for (int index = 0; index < claims.size(); index++) {
                JsonNode claim = claims.get(index);
                if (isMatch(claim, right)) {
                    best.add(claim);
                    lenientSystem.add(index);
                    if (isStrict(claim, right)) {
                        strictSystem.add(index);
                        exact = true;
                    }
                }
            }
            boolean isCore = right.path("tier").asText().equals("core");
            core += isCore ? 1 : 0;
            strict += exact ? 1 : 0;
            if (best.isEmpty()) {
                continue;
            }
            lenient++;
            coreFound += isCore ? 1 : 0;
            String said = right.path("modality").asText();
            modality += best.stream()
                            .anyMatch(claim -> claim.path("modality").asText().equals(said))
                    ? 1
                    : 0;
            if (FRAGILE.contains(said) || right.path("negated").asBoolean()) {
                fragile++;
                upgraded += best.stream().anyMatch(ExtractionScorer::isFact) ? 1 : 0;
            }
        }
        return new ExtractionTally(
                0,
                0,
                0,
                0,
                gold.path("claims").size(),
                claims.size(),
                strict,
                strictSystem.size(),
                lenient,
                lenientSystem.size(),
                core,
                coreFound,
                modality,
                fragile,
                upgraded,
                0,
                0);
    }

    /** Whether both ends and the class of the predicate are those of the gold. */
    boolean isMatch(JsonNode claim, JsonNode right) {
        return classOf(claim.path("predicate").asText())
                        .equals(classOf(right.path("predicate").asText()))
                && hasEnds(claim, right);
    }

    boolean hasEnds(JsonNode claim, JsonNode right) {
        return isSame(claim.path("subject"), right.path("subject"))
                && isSame(claim.path("object"), right.path("object"));
    }

    private static boolean isStrict(JsonNode claim, JsonNode right) {
        return claim.path("predicate").equals(right.path("predicate"))
                && claim.path("negated").asBoolean() == right.path("negated").asBoolean();
    }

    private static boolean isFact(JsonNode claim) {
        return claim.path("modality").asText().equals("asserted")
                && !claim.path("negated").asBoolean();
    }

    private static String classOf(String predicate) {
        for (int index = 0; index < CLASSES.size(); index++) {
            if (CLASSES.get(index).contains(predicate)) {
                return "class " + index;
            }
        }
        return predicate;
    }

    private boolean isSame(JsonNode end, JsonNode right) {
        if (isMissing(end) || isMissing(right)) {
            return isMissing(end) && isMissing(right);
        }
        if (right.has("id") && end.has("id")) {
            return links.getOrDefault(end.path("id").asText(), Set.of())
                    .contains(right.path("id").asText());
        }
        Set<String> own = content(words(end));
        Set<String> other = content(words(right));
        long shared = own.stream().filter(other::contains).count();
        return !own.isEmpty() && !other.isEmpty() && shared * 2 >= Math.min(own.size(), other.size());
    }

    private static boolean isMissing(JsonNode end) {
        return end.isMissingNode() || end.isNull() || end.isEmpty();
    }

    private String words(JsonNode end) {
        String text = end.path("text").asText("");
        if (!text.isEmpty()) {
            return text;
        }
        return end.has("name")
                ? end.path("name").asText("")
                : captions.getOrDefault(end.path("id").asText(""), "");
    }

    private static boolean isScored(JsonNode entity) {
        return !UNSCORED.contains(entity.path("type").asText());
    }

    private boolean isMentionedInside(JsonNode entity) {
        for (JsonNode mention : entity.path("mentions")) {
            if (mention.isObject() && isInside(mention.path("start").asInt())) {
                return true;
            }
        }
        return false;
    }

    private boolean isInside(int start) {
        for (JsonNode span : gold.path("annotatedSpans")) {
            if (span.path("start").asInt() <= start && start < span.path("end").asInt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(JsonNode claim, String text) {
        int start = claim.path("start").asInt();
        int end = claim.path("end").asInt();
        return start >= 0
                && end <= text.length()
                && start <= end
                && text.substring(start, end).equals(claim.path("quote").asText());
    }

    private static Set<String> names(JsonNode entity) {
        Set<String> names = new HashSet<>(Set.of(fold(entity.path("name").asText(""))));
        entity.path("aliases").forEach(alias -> names.add(fold(alias.asText())));
        entity.path("mentions")
                .forEach(mention -> names.add(fold(
                        mention.isTextual()
                                ? mention.asText()
                                : mention.path("text").asText())));
        names.remove("");
        return names;
    }

    private static Set<String> content(String text) {
        Set<String> all = new HashSet<>(List.of(fold(text).split(" ", -1)));
        all.remove("");
        Set<String> content = all.stream().filter(word -> word.length() > 2).collect(Collectors.toSet());
        return content.isEmpty() ? all : content;
    }

    /** Lower case, without accents, brackets, possessives and articles. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('’', '\''), Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> !isCombining(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return WORD.matcher(LEFT_OUT.matcher(plain).replaceAll(" "))
                .results()
                .map(match -> match.group())
                .filter(word -> !ARTICLES.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
