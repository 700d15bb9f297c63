/** The commands of {@code tinh}, one class each. */
@NullMarked
package vn.tinh.cli;

import org.jspecify.annotations.NullMarked;
