package org.demarche.packs.dprk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Claim;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.demarche.packs.Pack;

/** The shipped pack with what tests ask of it, read once. */
final class PackView {
    static final Pack PACK = Pack.onClasspath("dprk");
    static final List<Claim> CLAIMS = PACK.documents().stream()
            .flatMap(document -> document.reading().claims().stream())
            .toList();
    static final List<SourceRecord> RECORDS = PACK.documents().stream()
            .flatMap(document -> document.reading().records().stream())
            .toList();

    private PackView() {}

    static RecordId id(String local) {
        return new RecordId("pack-dprk:" + local);
    }

    static Stream<Claim> claims(Predicate predicate) {
        return CLAIMS.stream().filter(claim -> claim.predicate() == predicate);
    }

    static Stream<Claim> touching(RecordId record) {
        return CLAIMS.stream()
                .filter(claim -> claim.subject().equals(record)
                        || Stream.concat(Stream.of(claim.object()), claim.qualifiers().values().stream())
                                .anyMatch(end ->
                                        end.asRecord().filter(record::equals).isPresent())
                        || claim.attribution().stream()
                                .anyMatch(speaker ->
                                        speaker.record().filter(record::equals).isPresent()));
    }

    /** Values of an attribute with the records that have them. */
    static Map<String, RecordId> byValue(Predicate predicate) {
        Map<String, RecordId> records = new HashMap<>();
        claims(predicate).forEach(claim -> records.put(claim.object().text(), claim.subject()));
        return records;
    }

    /** All names of a record, in lower case, without marks. */
    static Set<String> names(RecordId record) {
        Set<Predicate> naming =
                Set.of(Predicate.NAME, Predicate.ALIAS, Predicate.WEAK_ALIAS, Predicate.NAME_ORIGINAL_SCRIPT);
        return CLAIMS.stream()
                .filter(claim -> claim.subject().equals(record) && naming.contains(claim.predicate()))
                .map(claim -> plain(claim.object().text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\"’']", "")
                .replaceAll("[\\s-]+", " ")
                .strip();
    }

    /** Every text of the pack by file name, its reports and gazetteer too. */
    static Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        PACK.documents()
                .forEach(document ->
                        files.put(document.source().fileName(), document.text().text()));
        PACK.reports()
                .forEach(report ->
                        files.put(report.fileName(), new String(report.content().toArray(), StandardCharsets.UTF_8)));
        files.put("gazetteer.txt", PACK.gazetteer());
        return files;
    }
}
