package org.demarche.packs.dprk;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.packs.Pack;
import org.junit.jupiter.api.Test;

class DprkPackTest {
    private static final Pack PACK = Pack.onClasspath("dprk");

    @Test
    void readsWhole() {
        assertThat(PACK.id()).isEqualTo("dprk");
        PACK.documents()
                .forEach(document -> System.out.println(document.source().fileName() + ": "
                        + document.reading().records().size() + " records, "
                        + document.reading().claims().size() + " claims"));
    }
}
