package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | The trading company moved its accounts to a second bank in spring, and the two clerks who signed for it left the country in the same week.
            en | Kim Chol Su, Ri Yong Ho and Pak Un Gyong, all of the trading company, moved the accounts of the bank to Dandong, from which the payments were made to Pyongyang.
            fr | La société de commerce a transféré ses comptes au printemps vers une autre banque et les deux employés qui avaient signé ont quitté le pays la même semaine.
            de | Die Handelsgesellschaft verlegte ihre Konten im Frühjahr zu einer anderen Bank, und die beiden Angestellten, die gezeichnet hatten, verließen das Land.
            es | La empresa comercial trasladó sus cuentas en primavera a otro banco y los dos empleados que habían firmado salieron del país en la misma semana.
            pt | A empresa comercial transferiu as suas contas na primavera para outro banco e os dois funcionários que tinham assinado não voltaram mais ao país nessa semana.
            ru | Торговая компания весной перевела счета во второй банк, а двое сотрудников, подписавших документы, в ту же неделю покинули страну и больше не возвращались.
            ar | نقلت الشركة التجارية حساباتها إلى بنك آخر في الربيع وغادر الموظفان اللذان وقعا عنها البلاد في الأسبوع نفسه ولم يقل أحد من الذي دفع تلك الأموال كلها
            fa | شرکت بازرگانی در بهار حساب های خود را به بانک دیگری منتقل کرد و دو کارمندی که برای آن امضا کرده بودند در همان هفته کشور را ترک کردند و هیچ کس نگفت چه کسی پول داد
            ko | 무역회사는 봄에 계좌를 두 번째 은행으로 옮겼고 서명한 두 직원은 같은 주에 그 나라를 떠났다. 누가 돈을 냈는지는 아무도 말하지 않았다.
            ja | 貿易会社は春に口座を別の銀行に移し、署名した二人の職員は同じ週に国を去った。誰が支払ったのかは誰も言わなかった。
            zh | 这家贸易公司在春天把账户转到另一家银行，签字的两名职员在同一周离开了该国，没有人说是谁付的钱。
            """)
    void aLanguageIsToldFromAFewSentences(String language, String text) {
        assertThat(Languages.of(text)).contains(language);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            One.
            Kim Chol Su, Ri Yong Ho, Pak Un Gyong
            S/2018/171 12,000 USD 3/5/2018
            12345 67890
            """)
    void aTextOfFewWordsIsNotJudged(String text) {
        assertThat(Languages.of(text)).isEmpty();
    }
}
