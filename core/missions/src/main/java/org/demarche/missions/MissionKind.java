package org.demarche.missions;

import java.util.Locale;

/** What sort of mission. */
public enum MissionKind {
    /** An embassy or high commission. */
    EMBASSY("embassy"),
    /** A consulate or consulate general. */
    CONSULATE("consulate"),
    /** A trade office. */
    TRADE_OFFICE("tradeOffice"),
    /** A representative or liaison office, or another office. */
    REPRESENTATIVE_OFFICE("representativeOffice"),
    /** A permanent mission or delegation to an international organisation. */
    PERMANENT_MISSION("permanentMission"),
    /** A mission of which no source says what sort. */
    MISSION("mission");

    private final String id;

    MissionKind(String id) {
        this.id = id;
    }

    /** The name in answers. */
    public String id() {
        return id;
    }

    /** The kind that a source's words mean: "consulate general" is a consulate. */
    public static MissionKind of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("embassy") || lower.contains("high commission")) {
            return EMBASSY;
        }
        if (lower.contains("consul")) {
            return CONSULATE;
        }
        if (lower.contains("trade") || lower.contains("commercial")) {
            return TRADE_OFFICE;
        }
        if (lower.contains("permanent") || lower.contains("delegation")) {
            return lower.contains("office") ? REPRESENTATIVE_OFFICE : PERMANENT_MISSION;
        }
        return lower.contains("office") || lower.contains("representat") ? REPRESENTATIVE_OFFICE : MISSION;
    }
}
