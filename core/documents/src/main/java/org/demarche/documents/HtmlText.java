package org.demarche.documents;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Elements of a page into blocks of text. Iterative, so that a deep page cannot exhaust the stack. */
final class HtmlText implements NodeFilter {
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "table",
            "ul",
            "ol",
            "dl",
            "figure",
            "figcaption",
            "section",
            "article",
            "header",
            "hr",
            "address");
    private static final Pattern NOTE_NUMBER = Pattern.compile("[\\[(]?\\d{1,3}[\\])]?");

    private final BlockText text;
    /** How many cells of one line the walk is in. */
    private int flatCells;

    private HtmlText(BlockText text) {
        this.text = text;
    }

    static String render(Element root, DocumentLimits limits, String file) {
        BlockText text = new BlockText(limits, file);
        NodeTraversor.filter(new HtmlText(text), root);
        return text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            return start(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("pre")) {
            if (isCell(element)) {
                flatCells -= isFlat(element) ? 1 : 0;
                text.cell();
            } else {
                breakAt(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult start(Element element) {
        String name = element.normalName();
        if (name.equals("pre")) {
            text.verbatim(element.wholeText());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("sup") && isNoteNumber(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            text.line();
        } else if (isCell(element)) {
            flatCells += isFlat(element) ? 1 : 0;
        } else {
            breakAt(element);
        }
        return FilterResult.CONTINUE;
    }

    private void breakAt(Element element) {
        if (flatCells > 0) {
            text.append(" ");
        } else if (PARAGRAPHS.contains(element.normalName())) {
            text.paragraph();
        } else if (element.isBlock()) {
            text.line();
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** A cell of data, whose words stand on its row's line; a cell that lays out a page holds blocks of its own. */
    private static boolean isFlat(Element cell) {
        return cell.select("p, div, ul, ol, table, h1, h2, h3").size() <= 1;
    }

    /** The number of a footnote would else become part of the word before it. */
    private static boolean isNoteNumber(Element raised) {
        boolean linked = raised.selectFirst("a") != null || raised.closest("a") != null;
        return linked && NOTE_NUMBER.matcher(raised.text().strip()).matches();
    }
}
