package org.demarche.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that a person came to read. Changes the page it is given. */
final class MainText {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, canvas, iframe, object, embed, audio, video,"
                    + " nav, aside, footer, button, select, input, textarea, dialog, datalist,"
                    + " [role=navigation], [role=search], [role=complementary], [role=contentinfo], [role=dialog], [role=alert],"
                    + " [hidden], [aria-hidden=true], [style*=display:none], [style*=display: none]";
    private static final String ARTICLE = "article, [itemprop=articleBody]";
    private static final String MAIN = "main, [role=main]";
    private static final Pattern BOILERPLATE =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|"
                    + "sidebar|cookies?|consent|share|sharing|social|related|newsletter|subscribe|comments?|advert|advertisement|promo|"
                    + "skip-?link)(?:$|[\\s_-])");
    /** Longest part that goes for its name alone; a longer one must also be mostly links. */
    private static final int SHORT_PART = 300;
    /** Share of a part's text that stands in links, from which the part is for clicking, not reading. */
    private static final double MOSTLY_LINKS = 0.5;
    /** An article must have this share of the text around it to be the text. */
    private static final double LEAST_SHARE = 0.4;

    private MainText() {}

    static Element of(Document page) {
        Element body = page.body();
        body.select(NEVER_TEXT).remove();
        for (Element header : body.select("header, [role=banner]")) {
            if (header.closest(ARTICLE + ", " + MAIN) == null) {
                header.remove();
            }
        }
        for (Element part : body.select("div, ul, ol, section, p, table")) {
            if (isBoilerplate(part)) {
                part.remove();
            }
        }
        Element main = largest(body, MAIN).orElse(body);
        return largest(main, ARTICLE).orElse(main);
    }

    private static Optional<Element> largest(Element within, String query) {
        int whole = within.text().length();
        List<Element> found = within.select(query);
        return found.stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .filter(element -> element.text().length() >= whole * LEAST_SHARE);
    }

    private static boolean isBoilerplate(Element part) {
        if (!BOILERPLATE.matcher(part.className() + " " + part.id()).find()) {
            return false;
        }
        int length = part.text().length();
        int linked =
                part.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return length < SHORT_PART || linked > length * MOSTLY_LINKS;
    }
}
