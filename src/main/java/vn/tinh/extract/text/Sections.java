package vn.tinh.extract.text;

import java.util.ArrayList;
import java.util.List;
import vn.tinh.extract.text.Paragraphs.Paragraph;
import vn.tinh.extract.text.Sentence.Section;

/** Which part of a page each paragraph is, from many weak signs: no single one is sure. */
final class Sections {
    /** What of a text's prose must still come for a box of other headlines to be one within the article. */
    private static final double REST = 0.25;

    private final Page page;
    private final Headline headline;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Familiar familiar = new Familiar();

    /** Other stories are being read. */
    private boolean away;

    /** The article has ended: "./." or its author's name was read. */
    private boolean ended;

    private boolean begun;

    private Sections(Page page, Headline headline) {
        this.page = page;
        this.headline = headline;
    }

    static List<Sentence> of(List<Paragraph> paragraphs, List<Token> title) {
        Page page = new Page(paragraphs);
        var sections = new Sections(page, Headline.of(page, title));
        for (int at = 0; at < page.size(); at++) {
            sections.read(at);
        }
        return sections.sentences;
    }

    private void read(int at) {
        Line line = page.line(at);
        if (at == headline.at()) {
            int date = Marks.dateLine(line.tokens());
            if (date > 0 && date < line.tokens().size()) {
                add(line.to(date), Section.ASIDE, at);
                line = line.from(date);
            }
            int end = headline.headOf(line);
            Line head = end > 0 && end < line.tokens().size() ? line.to(end) : line;
            add(head, Section.TITLE, at);
            familiar.learn(head);
            if (end > 0 && end < line.tokens().size()) {
                prose(line.from(end), at);
            }
            return;
        }
        if (at > headline.at()
                && headline.at() >= 0
                && headline.headOf(line) == line.tokens().size()) {
            add(line, Section.ASIDE, at); // the page says its headline twice
            return;
        }
        Marks mark = Marks.of(line);
        if (page.isTable(at)) {
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
        } else if (mark == Marks.NOTICE && begun && page.proseFrom(at + 1) == 0) {
            add(line, Section.ASIDE, at);
        } else if ((away || ended) && !isBack(at)) {
            add(line, Section.ASIDE, at);
        } else if (page.isProse(at) || (line.isItem() && line.words() > 4)) {
            away = false;
            ended = false;
            prose(line, at);
        } else {
            add(line, brief(at), at);
        }
    }

    /** A short line or one without a stop, within the article or at its end. */
    private Section brief(int at) {
        Line line = page.line(at);
        if (begun && Author.isOne(line) && !page.isFollowedByProse(at) && !page.isFollowedByFigures(at)) {
            ended = true;
            return Section.ASIDE;
        }
        boolean heading = line.isNumbered() || line.isCapitals() || line.last().is(":") || line.isItem();
        if (page.isAfterFileName(at) && !line.isNumbered()) {
            return Section.CAPTION;
        }
        if (begun && !heading && isRepeated(at)) {
            return Section.CAPTION;
        }
        if (begun && page.proseFrom(at) == 0 && !heading && page.isAmongHeadlines(at, headline)) {
            return Section.ASIDE;
        }
        if (line.words() > Page.HEADLINE) {
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
                    page.number(at),
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
        Line line = page.line(at);
        if (!page.isProse(at) || line.endsInDots()) {
            return false;
        }
        double all = Math.max(1, page.proseFrom(0));
        int signs = 0;
        signs += page.words(at) >= 30 ? 1 : 0;
        signs += familiar.know(line) ? 1 : -1;
        signs += page.proseFrom(at) / all >= REST ? 2 : 0;
        signs += at + 1 < page.size() && page.isProse(at + 1) ? 1 : 0;
        signs += line.isItem() && line.first().is("*") ? 1 : 0;
        signs += ended ? -1 : 0;
        signs += !line.hasNumber() ? -1 : 0;
        return signs >= 3;
    }

    /** Its words have all been said: a line taken from the text and put under a picture. */
    private boolean isRepeated(int at) {
        return page.words(at) >= 8 && familiar.haveRead(page.line(at));
    }

    private void add(Line line, Section section, int at) {
        int number = page.number(at);
        if (section == Section.TABLE) {
            sentences.add(new Sentence(section, number, new ArrayList<>(line.tokens())));
            return;
        }
        for (List<Token> sentence : Sentences.of(line.tokens())) {
            sentences.add(new Sentence(section, number, new ArrayList<>(sentence)));
        }
    }
}
