package org.demarche.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Citation;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Span;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows where it stands, so that mistakes name their line and values can be quoted. */
final class YamlNode {
    private final YamlText source;
    private final Node node;

    YamlNode(YamlText source, Node node) {
        this.source = source;
        this.node = node;
    }

    /** The entries of a mapping in the file's order.
     * @throws DemarcheException if this is no mapping, a key stands twice or is not among {@code allowed} */
    Map<String, YamlNode> entries(Set<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw mistake("expected keys and values");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(source, tuple.getKeyNode());
            if (!allowed.isEmpty() && !allowed.contains(key.scalar())) {
                throw key.mistake("expected one of " + allowed.stream().sorted().toList() + ", found the key \""
                        + key.scalar() + "\"");
            }
            if (entries.put(key.scalar(), new YamlNode(source, tuple.getValueNode())) != null) {
                throw key.mistake("the key \"" + key.scalar() + "\" stands twice");
            }
        }
        return entries;
    }

    /** The items of a sequence; a single scalar is a sequence of one. */
    List<YamlNode> items() {
        if (node instanceof ScalarNode) {
            return List.of(this);
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw mistake("expected a list");
        }
        List<YamlNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(source, item)));
        return items;
    }

    /** The value of a scalar.
     * @throws DemarcheException if this is no scalar or it is blank */
    String scalar() {
        if (!(node instanceof ScalarNode scalar)) {
            throw mistake("expected a single value");
        }
        if (scalar.getValue().isBlank()) {
            throw mistake("expected a value, found none");
        }
        return scalar.getValue();
    }

    /** Where the value of a scalar stands in the file, character by character.
     * @throws DemarcheException if it is folded over lines or holds escapes, and so cannot be quoted */
    Span span() {
        String value = scalar();
        if (value.length() > Citation.LONGEST_QUOTE) {
            throw mistake("expected at most " + Citation.LONGEST_QUOTE + " characters, found " + value.length());
        }
        int start = source.character(index(node.getStartMark().map(mark -> mark.getIndex())));
        int end = source.character(index(node.getEndMark().map(mark -> mark.getIndex())));
        int found = source.text().indexOf(value, start);
        if (found < 0 || found + value.length() > end) {
            throw mistake("a value that is quoted must stand on one line, without escapes");
        }
        return new Span(found, found + value.length());
    }

    DemarcheException mistake(String what) {
        return new DemarcheException(ErrorCode.INVALID_PACK, what + " at " + place() + ": correct the pack's file");
    }

    String place() {
        return source.file() + " line "
                + node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private int index(Optional<Integer> position) {
        return position.orElseThrow(
                () -> new IllegalStateException("YAML of " + source.file() + " was read without positions"));
    }
}
