/** Pages for people. */
@NullMarked
package vn.tinh.browse;

import org.jspecify.annotations.NullMarked;
