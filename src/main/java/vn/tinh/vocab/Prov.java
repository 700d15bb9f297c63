package vn.tinh.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that are used. */
@SuppressWarnings("MemberName") // the spelling of the vocabulary
public final class Prov {
    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = ResourceFactory.createResource(NS + "Activity");
    public static final Resource Entity = ResourceFactory.createResource(NS + "Entity");

    public static final Property wasDerivedFrom = ResourceFactory.createProperty(NS, "wasDerivedFrom");
    public static final Property wasGeneratedBy = ResourceFactory.createProperty(NS, "wasGeneratedBy");
    /** On a claim that was retracted. */
    public static final Property invalidatedAtTime = ResourceFactory.createProperty(NS, "invalidatedAtTime");

    private Prov() {}
}
