package org.demarche.bench;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.language.Metaphone;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a name as the window's index holds them; not for several threads. */
final class WindowWords extends Analyzer {
    /** Scripts of which the words are also held in Latin letters; of others they are held as they are. */
    private static final Set<Integer> READ =
            Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN, UScript.GEORGIAN, UScript.HANGUL);

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final int LONGEST_CODE = 24;
    private static final int SHORTEST_CODE = 3;

    private final Metaphone metaphone = new Metaphone();

    WindowWords() {
        metaphone.setMaxCodeLen(LONGEST_CODE);
    }

    /** Words of the standard tokeniser in small letters without marks. */
    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer)));
    }

    /** The words of a text, in order. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", new StringReader(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return words;
    }

    /** The word in Latin letters if its script is read, else the word itself. */
    static String latin(String word) {
        boolean read = word.codePoints().allMatch(letter -> {
            int script = UScript.getScript(letter);
            return READ.contains(script) || script == UScript.COMMON || script == UScript.INHERITED;
        });
        return read ? LATIN.transliterate(word).toLowerCase(Locale.ROOT) : word;
    }

    /** The Metaphone code of a word in Latin letters, none if it is shorter than three letters. */
    List<String> sound(String word) {
        String code = metaphone.metaphone(word);
        return code == null || code.length() < SHORTEST_CODE ? List.of() : List.of(code);
    }
}
