/** How surely a fact was read, and whether the figures of an article can all be true. */
@NullMarked
package vn.tinh.extract.judge;

import org.jspecify.annotations.NullMarked;
