/** What is right and what is not: shapes, rules of claims, checks, and the names of things. SHACL is known here alone. */
@NullMarked
package vn.tinh.ontology;

import org.jspecify.annotations.NullMarked;
