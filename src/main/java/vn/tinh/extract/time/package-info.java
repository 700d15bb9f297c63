/** Stretches of time as Vietnamese newsrooms write them, and which days they are. */
@NullMarked
package vn.tinh.extract.time;

import org.jspecify.annotations.NullMarked;
