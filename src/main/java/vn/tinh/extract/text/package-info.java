/** A text as words, sentences and what they mean, each with its place in the text as it was given. */
@NullMarked
package vn.tinh.extract.text;

import org.jspecify.annotations.NullMarked;
