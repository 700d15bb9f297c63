/** From the words of an article to the facts that it states. */
@NullMarked
package vn.tinh.extract;

import org.jspecify.annotations.NullMarked;
