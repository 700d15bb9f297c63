/** Names: of places, goods, countries, zones, documents and organisations. */
@NullMarked
package vn.tinh.extract.name;

import org.jspecify.annotations.NullMarked;
