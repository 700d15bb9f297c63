/** Numbers, amounts, changes, shares and ranks: what the words of a figure say by themselves. */
@NullMarked
package vn.tinh.extract.figure;

import org.jspecify.annotations.NullMarked;
