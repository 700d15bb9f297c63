package vn.tinh.extract.compose;

import vn.tinh.fact.Period;

/** The times last said, though no figure may have come with them. */
final class Spoken {
    Period period = Period.NONE;
    /** The last of those that have begun when the article appears. */
    Period past = Period.NONE;

    int sentence = -1;
    int paragraph = -1;
    /** The point to which figures run: "đến hết tháng 9". */
    Period until = Period.NONE;

    int untilSentence = -1;
    /** The one time that the headline tells; none where it tells several. */
    Period headline = Period.NONE;
}
