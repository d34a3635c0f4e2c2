package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.demarche.model.Content;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    private static ReadDocument read(String html) {
        return DocumentReader.standard().read(Content.copyOf(SampleFiles.utf8(html)), "page.html");
    }

    private static String text(String html) {
        return read(html).text().text();
    }

    @Test
    void onlyTheMainTextIsKept() {
        ReadDocument document = read("""
                <!DOCTYPE html><html><head><title>Embassy closes - The Monitor</title>
                <meta property="og:title" content="Embassy closes"><meta property="og:site_name" content="The Monitor">
                <meta name="Author" content="A. Author"><meta property="article:published_time" content="2023-10-31T08:00:00Z">
                <link rel="canonical" href="https://example.org/closes"><style>p{color:red}</style></head>
                <body><header><a href="/">The Monitor</a></header><nav><ul><li><a href="/a">World</a></li></ul></nav>
                <div class="cookie-consent">We use cookies.</div>
                <main><article><header><h1>Embassy closes</h1></header>
                <p>The embassy in <b>Kampala</b>
                   closed<sup><a href="#n1">12</a></sup> on Monday.</p><p>Its&nbsp;staff left.</p>
                <script>track()</script>
                <ul class="share"><li><a href="x">Share</a></li></ul>
                </article><aside>Related</aside></main>
                <footer>All rights reserved.</footer></body></html>""");
        assertThat(document.text().text())
                .isEqualTo("Embassy closes\n\nThe embassy in Kampala closed on Monday.\n\nIts staff left.");
        assertThat(document.source().title()).isEqualTo("Embassy closes");
        assertThat(document.source().publisher()).isEqualTo("The Monitor");
        assertThat(document.author()).contains("A. Author");
        assertThat(document.source().published()).isEqualTo(Period.parse("2023-10-31"));
        assertThat(document.source().address()).contains("https://example.org/closes");
        assertThat(document.source().mediaType()).isEqualTo("text/html");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a table's rows are lines, its cells apart by tabs | <table><tr><th>Host<th>City<tr><td><p>Uganda</p><td>Kampala</table> | Host^tCity^nUganda^tKampala
            a cell that lays out a page keeps its paragraphs | <table><tr><td><p>One.</p><p>Two.</p></td></tr></table> | One.^n^nTwo.
            a line break is a line | <p>One<br>Two</p> | One^nTwo
            items are lines | <ul><li>One<li>Two</ul> | One^nTwo
            layout is kept where it matters | <p>One</p><pre>a  b\\n  c</pre> | One^n^na  b^n  c
            inline tags part no words | <p>Nor<i>th</i>ern</p> | Northern
            what has no width parts no words | <p>dip&shy;lo&#8203;mat</p> | diplomat
            a number that is raised but no note stays | <p>10 m<sup>2</sup></p> | 10 m2
            what is hidden is not read | <p>One<span hidden>Two</span></p> | One
            a section named like a menu is read if it is long prose | <div class="menu"><p>LONG</p></div> | LONG
            """)
    void blocksBecomeLinesAndParagraphs(String why, String html, String expected) {
        String prose = "The embassy closed in October. ".repeat(20).strip();
        assertThat(text("<html><body>" + html.replace("\\n", "\n").replace("LONG", prose) + "</body></html>"))
                .as(why)
                .isEqualTo(expected.replace("^n", "\n").replace("^t", "\t").replace("LONG", prose));
    }

    @Test
    void theEncodingIsTheOneThatThePageDeclares() {
        byte[] bytes = "<html><head><meta charset=\"euc-kr\"></head><body><p>대사관</p></body></html>"
                .getBytes(Charset.forName("EUC-KR"));
        assertThat(DocumentReader.standard()
                        .read(Content.copyOf(bytes), "page")
                        .text()
                        .text())
                .isEqualTo("대사관");
    }

    @Test
    void aShortArticleDoesNotHideALongPage() {
        String prose = "The embassy closed in October. ".repeat(20).strip();
        assertThat(text("<html><body><article>Teaser</article><div>" + prose + "</div></body></html>"))
                .isEqualTo("Teaser\n\n" + prose);
    }

    @Test
    void aDeepPageDoesNotExhaustTheStack() {
        assertThat(text("<html><body>" + "<div>".repeat(20_000) + "deep" + "</div>".repeat(20_000)))
                .isEqualTo("deep");
    }
}
