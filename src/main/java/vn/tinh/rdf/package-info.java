/** Facts to and from RDF, and RDF files in every syntax; RDF4J is known here alone. */
@NullMarked
package vn.tinh.rdf;

import org.jspecify.annotations.NullMarked;
