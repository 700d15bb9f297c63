/** Keeps the graph: TDB2 with a text index beside it, or a SPARQL server elsewhere. */
@NullMarked
package vn.tinh.store;

import org.jspecify.annotations.NullMarked;
