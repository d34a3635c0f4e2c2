package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every record, claim and rejected row of the real lists, in order and in full, is what it was: a reader that is made faster must not change one of them. Who
 * changes them on purpose writes the new line, which the failure shows, into {@code shared-claims.csv} and says why.
 */
class SharedClaimsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "shared-claims.csv")
    void everyClaimIsWhatItWas(String name, String mapping, String expected) throws NoSuchAlgorithmException {
        Path path = SharedLists.list(name);
        ListSource list = mapping.equals("-") ? Lists.open(path) : Lists.openMapped(path, Path.of(mapping));
        Print print = new Print(MessageDigest.getInstance("SHA-256"));
        list.read(print);
        assertThat(print.line()).isEqualTo(expected);
    }

    private static final class Print implements ClaimSink {
        private final MessageDigest digest;
        private int records;
        private int claims;
        private int rejected;

        Print(MessageDigest digest) {
            this.digest = digest;
        }

        private void add(Object said) {
            digest.update(said.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }

        @Override
        public void accept(SourceRecord read) {
            records++;
            add(read);
        }

        @Override
        public void accept(Claim claim) {
            claims++;
            add(claim);
        }

        @Override
        public void accept(Rejected row) {
            rejected++;
            add(row);
        }

        String line() {
            String hash = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
            return records + " records " + claims + " claims " + rejected + " rejected " + hash;
        }
    }
}
