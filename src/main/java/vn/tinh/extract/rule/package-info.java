/** Patterns over words, and what they make; nothing here looks back, so nothing can blow up. */
@NullMarked
package vn.tinh.extract.rule;

import org.jspecify.annotations.NullMarked;
