/** Brings files into the graph: reads, judges, derives, and replaces graphs, whole or not at all. */
@NullMarked
package vn.tinh.ingest;

import org.jspecify.annotations.NullMarked;
