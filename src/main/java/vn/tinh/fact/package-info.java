/** Facts as an article states them, and the flat record in which they leave the system as rows. */
@NullMarked
package vn.tinh.fact;

import org.jspecify.annotations.NullMarked;
