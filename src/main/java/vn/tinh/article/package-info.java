/** What is kept of an article, since its text is not ours: its name, its date, and signatures of its text. */
@NullMarked
package vn.tinh.article;

import org.jspecify.annotations.NullMarked;
