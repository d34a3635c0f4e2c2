package org.demarche.lists;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Predicate;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;
import org.demarche.names.CountryNames;

/** Counts the countries that a list names, and those that are not known. */
final class CountryCount implements ClaimSink {
    private static final Set<Predicate> COUNTRIES =
            EnumSet.of(Predicate.COUNTRY, Predicate.NATIONALITY, Predicate.CITIZENSHIP, Predicate.FLAG);

    private final VocabularyCount count = new VocabularyCount();

    @Override
    public void accept(SourceRecord record) {
        // only claims name countries
    }

    @Override
    public void accept(Claim claim) {
        if (COUNTRIES.contains(claim.predicate())) {
            count.add(claim.object().text());
        }
    }

    @Override
    public void accept(Rejected rejected) {
        // only claims name countries
    }

    Vocabulary countries() {
        return count.by(CountryNames.standard()::code);
    }
}
