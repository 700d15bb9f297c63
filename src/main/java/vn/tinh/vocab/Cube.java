package vn.tinh.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C RDF Data Cube and of cube.link that are used. */
@SuppressWarnings("MemberName") // the spelling of the vocabularies
public final class Cube {
    public static final String QB = "http://purl.org/linked-data/cube#";
    public static final String NS = "https://cube.link/";

    public static final Resource Observation = ResourceFactory.createResource(QB + "Observation");
    public static final Resource DataSet = ResourceFactory.createResource(QB + "DataSet");
    public static final Property dataSet = ResourceFactory.createProperty(QB, "dataSet");
    public static final Property structure = ResourceFactory.createProperty(QB, "structure");

    /** cube.link's observation, beside the W3C's. */
    public static final Resource CubeObservation = ResourceFactory.createResource(NS + "Observation");

    private Cube() {}
}
