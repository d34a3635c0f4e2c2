package org.demarche.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An HTML page (WHATWG) into its main text: no navigation, scripts, styles, footers or forms. The encoding is that of the byte order
 * mark or of the page's own declaration, else UTF-8. Nothing that the page refers to is fetched.
 */
final class HtmlReader {
    private HtmlReader() {}

    static Extracted read(byte[] bytes, DocumentLimits limits, String file) throws IOException {
        return read(bytes, Optional.empty(), limits, file);
    }

    /** A page whose encoding is said elsewhere, as a message says that of its parts. */
    static Extracted read(byte[] bytes, Optional<Charset> said, DocumentLimits limits, String file) throws IOException {
        Document page = Jsoup.parse(
                new ByteArrayInputStream(bytes), said.map(Charset::name).orElse(null), "");
        About about = about(page);
        Element main = MainText.of(page);
        String text = HtmlText.render(main, limits, file);
        return Extracted.of(PagedText.onePage(text), 0, FirstPage.complete(about, FirstPage.lines(text)), List.of());
    }

    private static About about(Document page) {
        return new About(
                meta(page, "og:title", "dc.title", "citation_title")
                        .or(() -> About.label(page.title()))
                        .or(() -> text(page, "h1")),
                meta(page, "author", "article:author", "dc.creator", "citation_author"),
                meta(page, "og:site_name", "publisher", "dc.publisher", "citation_publisher"),
                meta(
                                page,
                                "article:published_time",
                                "date",
                                "dc.date",
                                "dcterms.date",
                                "dcterms.created",
                                "datepublished",
                                "citation_publication_date",
                                "pubdate")
                        .or(() -> attribute(page, "[itemprop=datePublished]", "content"))
                        .or(() -> attribute(page, "time[datetime]", "datetime"))
                        .map(Dates::published)
                        .orElse(Period.UNKNOWN),
                attribute(page, "link[rel=canonical]", "href").or(() -> meta(page, "og:url")));
    }

    /** The first of these that the page declares; names in any case. */
    private static Optional<String> meta(Document page, String... names) {
        for (String name : names) {
            for (String key : List.of("name", "property", "itemprop")) {
                Optional<String> value = attribute(page, "meta[" + key + "=" + name + "]", "content");
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(Document page, String query, String attribute) {
        Element found = page.selectFirst(query);
        return found == null ? Optional.empty() : About.label(found.attr(attribute));
    }

    private static Optional<String> text(Document page, String query) {
        Element found = page.selectFirst(query);
        return found == null ? Optional.empty() : About.label(found.text());
    }
}
