/** The root: puts the parts together and hands the command line the way to start the server. */
@NullMarked
package vn.tinh.start;

import org.jspecify.annotations.NullMarked;
