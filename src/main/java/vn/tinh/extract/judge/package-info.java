/** How surely a fact was read. */
@NullMarked
package vn.tinh.extract.judge;

import org.jspecify.annotations.NullMarked;
