/** Statements that are no figures: what a place exports, to whom, which zones and plans it has. */
@NullMarked
package vn.tinh.extract.relation;

import org.jspecify.annotations.NullMarked;
