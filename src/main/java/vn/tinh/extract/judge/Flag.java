package vn.tinh.extract.judge;

import vn.tinh.fact.Span;

/**
 * A figure that does not go with others of its article.
 *
 * @param figure its index among those that were checked
 * @param span where it stands
 * @param check what it fails, alone or with others of which one is wrong
 * @param sure it is this one that is wrong
 * @param message the figures that do not go together
 */
public record Flag(int figure, Span span, Check check, boolean sure, String message) {}
