@NullMarked
package vn.tinh.derive;

import org.jspecify.annotations.NullMarked;
