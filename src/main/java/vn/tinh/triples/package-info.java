/** The files below {@code ontology/} and {@code triples/}: their order, their graphs, and how they are replaced. */
@NullMarked
package vn.tinh.triples;

import org.jspecify.annotations.NullMarked;
