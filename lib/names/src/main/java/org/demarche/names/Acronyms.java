package org.demarche.names;

import java.util.List;

/** Names made of the first letters of other names' words; for organisations and ships. */
final class Acronyms {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;

    private Acronyms() {}

    /** Hash of the first letters of the words that say something, 0 when they are too few or too many. */
    static long of(NameKind kind, List<NamePart> parts) {
        if (kind == NameKind.PERSON) {
            return 0;
        }
        StringBuilder letters = new StringBuilder();
        for (NamePart part : parts) {
            if (part.type().distinctive() && !part.folded().isEmpty()) {
                letters.append(firstLetter(part));
            }
        }
        return fits(letters.length()) ? WordForm.hash(letters) : 0;
    }

    private static char firstLetter(NamePart part) {
        String folded = NameScript.of(part.text()) == NameScript.LATIN ? NameFolding.fold(part.text()) : part.folded();
        return folded.isEmpty() ? part.folded().charAt(0) : folded.charAt(0);
    }

    /** Hash of the only word that says something beside places, 0 when there are more or it is too short or long. */
    static long single(NameKind kind, List<NamePart> parts) {
        if (kind == NameKind.PERSON) {
            return 0;
        }
        String found = "";
        for (NamePart part : parts) {
            if (part.type().distinctive() && part.type() != PartType.PLACE) {
                if (!found.isEmpty()) {
                    return 0;
                }
                found = part.folded();
            }
        }
        return fits(found.length()) && found.chars().allMatch(Character::isLetter) ? WordForm.hash(found) : 0;
    }

    private static boolean fits(int letters) {
        return letters >= SHORTEST && letters <= LONGEST;
    }

    /** Whether one name is the other's first letters; symmetric. */
    static boolean match(long acronym, long single, long otherAcronym, long otherSingle) {
        return (acronym != 0 && acronym == otherSingle) || (single != 0 && single == otherAcronym);
    }
}
