/** Who stands behind what an article states: the source that it names, and the document that sets a target. */
@NullMarked
package vn.tinh.extract.source;

import org.jspecify.annotations.NullMarked;
