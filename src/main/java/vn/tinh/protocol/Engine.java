package vn.tinh.protocol;

import java.io.IOException;
import java.util.OptionalLong;

/** What answers: the store in this process, or a server elsewhere. Both throw {@link Refusal} before the first byte. */
interface Engine {
    void query(Asked asked) throws IOException;

    /** One named graph, in the representation's syntax. */
    void graph(Exchange exchange, String graph, Representation representation) throws IOException;

    /** The version of the graph; empty where nobody can say. Asked for before the answer is read, never after. */
    OptionalLong version();
}
