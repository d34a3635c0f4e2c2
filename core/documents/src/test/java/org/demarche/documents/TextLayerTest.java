package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLayerTest {
    private static final String ENGLISH =
            "The trading company moved its accounts to a second bank in spring, and the two clerks who signed for"
                    + " it left the country in the same week. Nobody at the ministry could say who had paid.";

    /** Each letter moved by so many places among all characters, as a font does that counts its glyphs from 1. */
    private static String moved(String text, int by) {
        return text.chars()
                .map(c -> c == ' ' ? ' ' : c + by)
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            glyph numbers for letters, lower            | -29 | true
            glyph numbers for letters, higher           | 29  | true
            next letters                                | 3   | true
            private use                                 | 61440 | true
            no letter moved                             | 0   | false
            """)
    void aLayerOfOtherLettersIsRubbish(String why, int by, boolean rubbish) {
        assertThat(TextLayer.isRubbish(moved(ENGLISH, by))).as(why).isEqualTo(rubbish);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            acronyms and codes | The UNSCR 1718 (2006) lists DPRK, KPA, KOMID and MMSI 273312000; see S/2018/171, S/AC.49/2017/1 and IMO 9545895, CBRN, WMD, NPT, UNSC, OFAC, SDN
            addresses          | https://example.org/a/b?c=d and a.b@example.org are where the company Example-Trading Co., Ltd. was registered under No. 4/2-A in 2014, they said
            Polish             | Spółka handlowa przeniosła wiosną swoje rachunki do drugiego banku, a dwaj urzędnicy, którzy za nią podpisywali, wyjechali w tym samym tygodniu z kraju
            Vietnamese         | Công ty thương mại đã chuyển tài khoản sang ngân hàng thứ hai vào mùa xuân và hai nhân viên ký tên đã rời đất nước trong cùng tuần đó
            Russian            | Торговая компания весной перевела счета во второй банк, а двое сотрудников, подписавших документы, в ту же неделю покинули страну
            Korean             | 무역회사는 봄에 계좌를 두 번째 은행으로 옮겼고 서명한 두 직원은 같은 주에 그 나라를 떠났다 무역회사는 봄에 계좌를 두 번째 은행으로 옮겼고 서명한 두 직원은 같은 주에 그 나라를 떠났다
            Arabic             | نقلت الشركة التجارية حساباتها إلى بنك آخر في الربيع وغادر الموظفان اللذان وقعا عنها البلاد في الأسبوع نفسه ولم يقل أحد من دفع
            a few words        | 7KH HPEDVV\\
            """)
    void whatPeopleWriteIsNot(String why, String text) {
        assertThat(TextLayer.isRubbish(text)).as(why).isFalse();
    }
}
