/** Which indicator, place, period and kind a figure belongs to. */
@NullMarked
package vn.tinh.extract.compose;

import org.jspecify.annotations.NullMarked;
