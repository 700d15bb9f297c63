package vn.tinh.extract.judge;

/**
 * A fact that was read, and whether it is right.
 *
 * @param article the id of the article in which it was read
 */
public record Example(String article, Features features, boolean right) {}
