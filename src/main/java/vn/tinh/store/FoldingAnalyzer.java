package vn.tinh.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words without case and diacritics, so that "dak lak" finds "Đắk Lắk" however its marks are written. */
final class FoldingAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ICUFoldingFilter(words));
    }

    /** Words with a wildcard are not analysed, only normalised. */
    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ICUFoldingFilter(words);
    }
}
