package vn.tinh.extract.text;

import java.util.Optional;
import vn.tinh.article.Published;

/**
 * What the lines about an article say of it.
 *
 * @param published when it appeared
 * @param title its headline; empty where it has none
 * @param publisher who published it, as printed; empty where it does not say
 */
public record Masthead(Optional<Published> published, String title, String publisher) {}
