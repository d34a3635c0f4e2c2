package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of FollowTheMoney, read a second way: by regular expressions over the lines. */
class SharedFtmListTest {
    private static final Pattern PROPERTIES = Pattern.compile("\"properties\": ?\\{(.*?)}");
    private static final Pattern STRINGS =
            Pattern.compile("(?<=\\[|, |,)\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"(?=[,\\]])");
    private static final Pattern THING =
            Pattern.compile("\"schema\": ?\"(?:Person|Organization|Company|Address|LegalEntity|PublicBody|Vessel)\"");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nk_donations.ijson, ftm-nk-donations",
        "yente_parteispenden.entities.ftm.json, ftm-yente-parteispenden",
        "yente_t1.entities.ftm.json, ftm-eu-fsf",
        "yente_zala.entities.ftm.json, ''",
        "yente_t2_delta_a.json, ''",
        "yente_t2_delta_b.json, ''"
    })
    void everyValueIsQuotedAndEveryEntityRead(String name, String id) throws IOException {
        Path path = SharedLists.list("ftm/" + name);
        ListSource source = Lists.open(path);
        Reading.Collector sink = Reading.collector();
        ListSummary summary = source.read(sink);
        String text = Files.readString(path);
        assertThat(source.id()).startsWith("ftm-");
        if (!id.isEmpty()) {
            assertThat(source.id()).isEqualTo(id);
        }
        assertThat(summary.rows()).isEqualTo((int) text.lines().count());
        assertThat(summary.entries()).isEqualTo((int)
                text.lines().filter(line -> THING.matcher(line).find()).count());
        Set<String> quoted = new HashSet<>();
        sink.reading().claims().forEach(claim -> quoted.add(claim.citation().quote()));
        Set<String> missing = new HashSet<>(values(text));
        missing.removeAll(quoted);
        assertThat(sink.reading().rejected()).isEmpty();
        assertThat(missing).isEmpty();
    }

    /** Texts without escapes that are shorter than a quotation may be. */
    private static Set<String> values(String text) {
        Set<String> values = new HashSet<>();
        Matcher properties = PROPERTIES.matcher(text);
        while (properties.find()) {
            Matcher strings = STRINGS.matcher(properties.group(1));
            while (strings.find()) {
                String value = strings.group(1).strip();
                if (!value.contains("\\") && !value.isEmpty() && value.length() <= 4000) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
