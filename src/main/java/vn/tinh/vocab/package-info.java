/** The names: terms of the ontology, IRIs of things and of graphs. */
@NullMarked
package vn.tinh.vocab;

import org.jspecify.annotations.NullMarked;
