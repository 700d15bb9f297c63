/** The SPARQL protocol and the Graph Store Protocol over HTTP: what is asked, in which form the answer goes out. */
@NullMarked
package vn.tinh.protocol;

import org.jspecify.annotations.NullMarked;
