package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;
import vn.tinh.extract.text.Paragraphs.Paragraph;
import vn.tinh.extract.text.Sentence.Section;

/** Which part of a page each paragraph is, from many weak signs: no single one is sure. */
final class Sections {
    /** A paragraph of so many words that ends with a stop is prose. */
    private static final int PROSE = 14;
    /** A headline has no more words. */
    private static final int HEADLINE = 32;
    /** What of a text's prose must still come for a box of other headlines to be one within the article. */
    private static final double REST = 0.25;

    private final List<Paragraph> paragraphs;
    private List<Token> title;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Familiar familiar = new Familiar();
    private final boolean[] prose;
    private final int[] proseAfter;
    private int titleAt = -1;
    /** Other stories are being read. */
    private boolean away;
    /** The article has ended: "./." or its author's name was read. */
    private boolean ended;

    private boolean begun;

    private Sections(List<Paragraph> paragraphs, List<Token> title) {
        this.paragraphs = paragraphs;
        this.title = title.stream().filter(token -> !token.is("\n")).toList();
        this.prose = new boolean[paragraphs.size()];
        for (int at = 0; at < prose.length; at++) {
            prose[at] = seemsProse(at);
        }
        this.proseAfter = new int[paragraphs.size() + 1];
        for (int at = paragraphs.size() - 1; at >= 0; at--) {
            proseAfter[at] = proseAfter[at + 1] + (isProse(at) ? words(at) : 0);
        }
    }

    static List<Sentence> of(List<Paragraph> paragraphs, List<Token> title) {
        var sections = new Sections(paragraphs, title);
        sections.titleAt = sections.findTitle();
        if (sections.title.isEmpty() && sections.titleAt >= 0) {
            Line headline = sections.line(sections.titleAt);
            sections.title = headline.from(Marks.dateEnd(headline)).tokens();
        }
        for (int at = 0; at < paragraphs.size(); at++) {
            sections.read(at);
        }
        return sections.sentences;
    }

    /** The paragraph that is the headline, or -1; none of those before it is prose. */
    private int findTitle() {
        for (int at = 0; at < paragraphs.size() && at < 40 && !title.isEmpty(); at++) {
            if (startsWithTitle(line(at).from(Marks.dateEnd(line(at)))) > 0) {
                return at;
            }
        }
        for (int at = 0; at < paragraphs.size() && at < 15; at++) {
            Line line = line(at);
            if (paragraphs.get(at).table() || Marks.of(line) != Marks.NONE) {
                continue;
            }
            boolean headline = line.words() >= 3
                    && line.words() <= HEADLINE
                    && !line.last().is(".")
                    && !line.last().is(":")
                    && !line.last().is(";")
                    && !line.isItem();
            if (headline) {
                return at;
            }
            if (isProse(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** @return how many tokens the headline takes at the line's head; 0 where it is another line */
    private int startsWithTitle(Line line) {
        List<Token> tokens = line.tokens();
        int at = 0;
        int words = 0;
        for (Token token : title) {
            if (token.kind() == Token.Kind.MARK) {
                continue;
            }
            while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK) {
                at++;
            }
            if (at >= tokens.size() || !tokens.get(at).is(token.key())) {
                return 0;
            }
            at++;
            words++;
        }
        while (at < tokens.size() && !tokens.get(at).spaced() && tokens.get(at).kind() == Token.Kind.MARK) {
            at++;
        }
        return words >= 2 ? at : 0;
    }

    private void read(int at) {
        Line line = line(at);
        if (at == titleAt) {
            int date = Marks.dateLine(line.tokens());
            if (date > 0 && date < line.tokens().size()) {
                add(line.to(date), Section.ASIDE, at);
                line = line.from(date);
            }
            int end = startsWithTitle(line);
            Line head = end > 0 && end < line.tokens().size() ? line.to(end) : line;
            add(head, Section.TITLE, at);
            familiar.learn(head);
            if (end > 0 && end < line.tokens().size()) {
                prose(line.from(end), at);
            }
            return;
        }
        if (at > titleAt
                && titleAt >= 0
                && startsWithTitle(line) == line.tokens().size()) {
            add(line, Section.ASIDE, at); // the page says its headline twice
            return;
        }
        Marks mark = Marks.of(line);
        if (paragraphs.get(at).table()) {
            add(line, away ? Section.ASIDE : Section.TABLE, at);
            begun = true;
        } else if (mark == Marks.RELATED) {
            away = true;
            add(line, Section.ASIDE, at);
        } else if (mark == Marks.CAPTION) {
            add(line, away ? Section.ASIDE : Section.CAPTION, at);
        } else if (mark == Marks.ASIDE) {
            add(line, Section.ASIDE, at);
        } else if (mark == Marks.SITE) {
            add(line, begun ? Section.ASIDE : Section.HEADING, at);
        } else if (mark == Marks.NOTICE && begun && proseAfter[at + 1] == 0) {
            add(line, Section.ASIDE, at);
        } else if ((away || ended) && !isBack(at)) {
            add(line, Section.ASIDE, at);
        } else if (isProse(at) || (line.isItem() && line.words() > 4)) {
            away = false;
            ended = false;
            prose(line, at);
        } else {
            add(line, brief(at), at);
        }
    }

    /** A short line or one without a stop, within the article or at its end. */
    private Section brief(int at) {
        Line line = line(at);
        if (begun && Author.isOne(line) && !isFollowedByProse(at) && !isFollowedByFigures(at)) {
            ended = true;
            return Section.ASIDE;
        }
        boolean heading = line.isNumbered() || line.isCapitals() || line.last().is(":") || line.isItem();
        if (isAfterFileName(at) && !line.isNumbered()) {
            return Section.CAPTION;
        }
        if (begun && !heading && isRepeated(at)) {
            return Section.CAPTION;
        }
        if (begun && proseAfter[at] == 0 && !heading && isAmongHeadlines(at)) {
            return Section.ASIDE;
        }
        if (line.words() > HEADLINE) {
            begun = true;
            return Section.BODY;
        }
        return heading || !line.endsSentence() ? Section.HEADING : Section.BODY;
    }

    /** Prose, sentence by sentence: what is glued to it is cut off. */
    private void prose(Line line, int at) {
        begun = true;
        int begin = Marks.dateLine(line.tokens());
        if (begin > 0 && begin < line.tokens().size()) {
            add(line.to(begin), Section.ASIDE, at);
        } else {
            begin = 0;
        }
        boolean aside = false;
        boolean done = false;
        for (List<Token> sentence :
                Sentences.of(line.tokens().subList(begin, line.tokens().size()))) {
            Line one = new Line(sentence, 0, false);
            aside |= Marks.startsBox(sentence);
            if (aside) {
                away = true;
            }
            boolean other = aside || (done && !familiar.know(one));
            boolean caption = !other && LineSigns.isCaption(one) && one.words() <= 50;
            sentences.add(new Sentence(
                    other ? Section.ASIDE : caption ? Section.CAPTION : Section.BODY,
                    paragraphs.get(at).number(),
                    new ArrayList<>(sentence)));
            done |= Sentences.endsArticle(sentence);
        }
        ended = done;
        familiar.learn(line);
    }

    /**
     * After the article's end, or in a box of other headlines: this paragraph is the article's again. A teaser of
     * another story breaks off, is about other places, and little follows it.
     */
    private boolean isBack(int at) {
        Line line = line(at);
        if (!isProse(at) || line.endsInDots()) {
            return false;
        }
        double all = Math.max(1, proseAfter[0]);
        int signs = 0;
        signs += words(at) >= 30 ? 1 : 0;
        signs += familiar.know(line) ? 1 : -1;
        signs += proseAfter[at] / all >= REST ? 2 : 0;
        signs += at + 1 < paragraphs.size() && isProse(at + 1) ? 1 : 0;
        signs += line.isItem() && line.first().is("*") ? 1 : 0;
        signs += ended ? -1 : 0;
        signs += !line.hasNumber() ? -1 : 0;
        return signs >= 3;
    }

    private boolean isFollowedByProse(int at) {
        for (int next = at + 1; next < paragraphs.size() && next <= at + 2; next++) {
            if (paragraphs.get(next).table() || (Marks.of(line(next)) == Marks.NONE && isProse(next))) {
                return true;
            }
            if (Marks.of(line(next)) == Marks.RELATED) {
                return false;
            }
        }
        return false;
    }

    /** A line without a word follows, as the cells of a table do. */
    private boolean isFollowedByFigures(int at) {
        for (int next = at + 1; next < paragraphs.size() && next <= at + 8; next++) {
            if (words(next) == 0
                    && line(next).hasNumber()
                    && line(next).tokens().size() <= 3) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterFileName(int at) {
        return at > 0 && LineSigns.isFileName(line(at - 1)) && !line(at).last().is(".") && words(at) <= 50;
    }

    /** Its words have all been said: a line taken from the text and put under a picture. */
    private boolean isRepeated(int at) {
        return words(at) >= 8 && familiar.haveRead(line(at));
    }

    /** It stands at the end among other lines without a stop, as headlines of other stories do. */
    private boolean isAmongHeadlines(int at) {
        return isHeadline(at) && ((at + 1 < paragraphs.size() && isHeadline(at + 1)) || (at > 0 && isHeadline(at - 1)));
    }

    private boolean isHeadline(int at) {
        Line line = line(at);
        return at > titleAt + 1
                && !paragraphs.get(at).table()
                && words(at) >= 6
                && words(at) <= HEADLINE
                && !line.endsSentence()
                && !line.last().is(";")
                && !line.isNumbered()
                && !(line.isItem() && line.first().is("-"));
    }

    private boolean isProse(int at) {
        return prose[at];
    }

    private boolean seemsProse(int at) {
        Line line = line(at);
        int words = words(at);
        if (paragraphs.get(at).table()) {
            return false;
        }
        return words > HEADLINE
                || (words >= PROSE && (line.endsSentence() || hasSentence(line)))
                || (words >= 5 && line.last().is(".") && !line.isNumbered());
    }

    /** Its first sentence ends with a full stop, and something follows. */
    private static boolean hasSentence(Line line) {
        List<List<Token>> sentences = Sentences.of(line.tokens());
        List<Token> first = sentences.getFirst();
        return sentences.size() > 1 && first.size() >= 8 && first.getLast().is(".");
    }

    private int words(int at) {
        return line(at).words();
    }

    private Line line(int at) {
        return paragraphs.get(at).line();
    }

    private void add(Line line, Section section, int at) {
        int number = paragraphs.get(at).number();
        if (section == Section.TABLE) {
            sentences.add(new Sentence(section, number, new ArrayList<>(line.tokens())));
            return;
        }
        for (List<Token> sentence : Sentences.of(line.tokens())) {
            sentences.add(new Sentence(section, number, new ArrayList<>(sentence)));
        }
    }
}
