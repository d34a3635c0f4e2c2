package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DemarcheException;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void aRowOfAnotherLengthIsSetAsideAndTheRestIsRead() {
        List<String> read = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        CsvTable.open(Samples.raw("a.csv", "name,born\nMara,1961\nIdris\n\"Odo\nVeldt\",1930\n"))
                .forEach(
                        row -> read.add(row.line() + " " + row.value("Name").orElse("")),
                        (locator, cause) -> broken.add(locator));
        assertThat(read).containsExactly("2 Mara", "5 Odo\nVeldt");
        assertThat(broken).containsExactly("a.csv, line 3");
    }

    @Test
    void aQuotationMarkLeftOpenIsRefusedBeforeItFillsTheMemory() {
        String endless = "name,born\n\"Mara,1961\n" + "Idris,1950\n".repeat(400_000);
        assertThatThrownBy(() -> CsvTable.open(Samples.raw("a.csv", endless)))
                .isInstanceOf(DemarcheException.class)
                .hasMessage(
                        "expected rows of at most 3200000 characters, found one that does not end in the test: look for a"
                                + " quotation mark that is left open, or fetch the file again");
    }

    @Test
    void aColumnThatIsNamedTwiceIsRefused() {
        assertThatThrownBy(() -> CsvTable.open(Samples.raw("a.csv", "name,Name \nMara,Veldt\n")))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining("found \"name\" twice in the first row");
    }
}
