/** Does the work: articles to graphs, files to the store. */
@NullMarked
package vn.tinh.ingest;

import org.jspecify.annotations.NullMarked;
