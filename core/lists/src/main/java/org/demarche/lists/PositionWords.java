package org.demarche.lists;

import java.util.regex.Pattern;

/** Tells a position ("Deputy Minister of Finance", "Bank representative") from a form of address ("Haji", "Doctor"): by words for posts, in any list. */
final class PositionWords {
    private static final int LONGEST = 300;
    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(minister|secretary|director|president|chair(man|woman|person)?|vice[- ]chair\\w*|chief|head|commander|general|"
                    + "colonel|major|captain|lieutenant|admiral|marshal|officer|official|representative|employee|ambassador|consul|"
                    + "attach[eé]|counsell?or|member|governor|mayor|magistrate|judge|justice|prosecutor|attorney|deputy|leader|"
                    + "manager|manages|executive|ceo|cfo|advis[eo]r|aide|assistant|spokes(man|woman|person)|rector|professor|"
                    + "scientist|engineer|inspector|superintendent|warden|senator|legislator|delegate|founder|owner|partner|"
                    + "treasurer|commissioner|coordinator|diplomat|envoy|constituent|ombudsman|accountant|agent|operative|trafficker|financier|fundraiser|emir|imam|speaker)s?\\b");

    private PositionWords() {}

    /** Whether a text names a position. */
    static boolean names(String text) {
        return text.length() <= LONGEST && WORDS.matcher(text).find();
    }
}
