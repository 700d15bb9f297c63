/** Judges: from what articles claim to what the graph holds to be so, and to what follows from it. Pure functions. */
@NullMarked
package vn.tinh.derive;

import org.jspecify.annotations.NullMarked;
