/** Asks the graph: stored queries with typed parameters, here or at a SPARQL endpoint elsewhere, and their answers written. */
@NullMarked
package vn.tinh.query;

import org.jspecify.annotations.NullMarked;
