/** What can be wrong, and where: the one way in which a fault of a file, a command or ours is told. */
@NullMarked
package vn.tinh.problem;

import org.jspecify.annotations.NullMarked;
