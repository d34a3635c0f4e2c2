package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginNamesTest {

    @ParameterizedTest(name = "\"{0}\" and \"{1}\": {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Meridian News Agency      | Meridian                  | true
            Meridian News             | the Meridian news agency  | true
            UN Panel of Experts       | the Panel of Experts      | true
            Panel of Experts (PoE)    | Panel of Experts          | true
            United Nations Secretariat| UN Secretariat            | true
            News Agency               | Agency                    | false
            Ministry of Lund          | Ministry of Ostia         | false
            Meridian Bank             | Meridian                  | false
            외교부                    | 통일부                    | false
            """)
    void oneWhoSpeaksHasSeveralNames(String one, String other, boolean same) {
        assertThat(Origins.whose(one).equals(Origins.whose(other))).isEqualTo(same);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(delimiter = '|', textBlock = """
            see S/2019/171, para. 12            | [S/2019/171]
            (S/2018/171/Add.1)                  | [S/2018/171/ADD.1]
            S/AC.49/2019/3 and A/73/1           | [A/73/1, S/AC.49/2019/3]
            in breach of S/RES/2270 (2016)      | []
            resolution A/RES/70/1               | []
            and/or 12/2019, TCP/IP              | []
            dossier EU/2020/1998                | [EU/2020/1998]
            nothing                             | []
            """)
    void documentsAreCitedByTheirSymbols(String text, String expected) {
        assertThat(Cited.symbols(text)).hasToString(expected);
    }
}
