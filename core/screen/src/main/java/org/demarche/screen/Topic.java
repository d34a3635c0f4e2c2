package org.demarche.screen;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why an entity may be of interest, as far as claims tell; ids are those of FollowTheMoney. */
public enum Topic {
    /** On a list on the day asked about. */
    SANCTION("sanction"),
    /** On no list on that day, with a path to one that is. */
    SANCTION_LINKED("sanction.linked"),
    /** Holds or held a post at a mission. */
    DIPLOMAT("role.diplo");

    private static final Map<String, Topic> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Topic::id, Function.identity()));

    private final String id;

    Topic(String id) {
        this.id = id;
    }

    /** The topic of that {@link #id}; empty for one that no claim can tell. */
    public static Optional<Topic> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The name in requests and answers. */
    public String id() {
        return id;
    }
}
