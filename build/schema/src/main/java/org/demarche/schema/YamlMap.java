package org.demarche.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file that knows where it stands; what is wrong with it is noted, and reading goes on. */
final class YamlMap {
    private final String file;
    private final int line;
    private final String name;
    private final Map<String, Node> values;
    private final List<String> mistakes;

    private YamlMap(String file, int line, String name, Map<String, Node> values, List<String> mistakes) {
        this.file = file;
        this.line = line;
        this.name = name;
        this.values = values;
        this.mistakes = mistakes;
    }

    static YamlMap parse(String file, String text, List<String> mistakes) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
            return of(file, file, root, 1, mistakes);
        } catch (MarkedYamlEngineException broken) {
            int at = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            mistakes.add(file + ":" + at + ": expected YAML, found " + broken.getProblem());
            return new YamlMap(file, at, file, Map.of(), mistakes);
        }
    }

    private static YamlMap of(String file, String name, Optional<Node> node, int line, List<String> mistakes) {
        Map<String, Node> values = new LinkedHashMap<>();
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    values.put(key.getValue(), tuple.getValueNode());
                }
            }
        } else {
            mistakes.add(file + ":" + line + ": " + name + ": expected keys with values");
        }
        return new YamlMap(file, line, name, values, mistakes);
    }

    String name() {
        return name;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void mistake(String what) {
        mistakes.add(file + ":" + line + ": " + name + ": " + what);
    }

    void allow(Set<String> keys) {
        for (String key : values.keySet()) {
            if (!keys.contains(key)) {
                mistake("unknown key \"" + key + "\"; known are " + new TreeSet<>(keys));
            }
        }
    }

    YamlMap map(String key) {
        return of(file, key, Optional.ofNullable(values.get(key)), line, mistakes);
    }

    List<YamlMap> entries() {
        List<YamlMap> entries = new ArrayList<>();
        values.forEach((key, node) -> entries.add(of(file, key, Optional.of(node), lineOf(node), mistakes)));
        return entries;
    }

    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.keySet().forEach(key -> lists.put(key, texts(key)));
        return lists;
    }

    Optional<String> optionalText(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .filter(text -> !text.isBlank());
    }

    String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            mistake("has no " + key);
        }
        return text.orElse("");
    }

    String matching(String key, String pattern) {
        String text = text(key);
        if (!text.isEmpty() && !text.matches(pattern)) {
            mistake(key + " must match " + pattern + ", found \"" + text + "\"");
        }
        return text;
    }

    String choice(String key, Set<String> choices) {
        String text = text(key);
        if (!text.isEmpty() && !choices.contains(text)) {
            mistake(key + " must be one of " + new TreeSet<>(choices) + ", found \"" + text + "\"");
        }
        return text;
    }

    boolean flag(String key, boolean otherwise) {
        return optionalText(key).map("true"::equals).orElse(otherwise);
    }

    /** The texts of a list that must not be empty. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (values.get(key) instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    texts.add(scalar.getValue());
                }
            }
        }
        if (texts.isEmpty()) {
            mistake("has no " + key);
        }
        return texts;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
