package vn.tinh.ontology;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tinh.rdf.RdfFile;

/**
 * What every file must pass before it is loaded: the shapes, and the rules that shapes say badly. Never changes: many
 * files can be judged at once.
 */
public final class Judge {
    private final Shapes shapes;

    private Judge(Shapes shapes) {
        this.shapes = shapes;
    }

    /** @param ontology the folder that holds {@code shapes/*.ttl} */
    public static Judge read(Path ontology) {
        return new Judge(Shapes.read(ontology));
    }

    /**
     * Judges the things that the file describes.
     *
     * @param context the ontology and the reference data; what it has from the graphs of the file does not count
     */
    public Judgement judge(RdfFile file, Context context) {
        var graph = new FileGraph(file, context);
        var rules = Stream.concat(
                        ClaimRules.judge(file, graph, context.names()).stream(), NameRules.judge(file, graph).stream())
                .toList();
        return shapes.judge(file, graph, context).and(new Judgement(rules, List.of()));
    }
}
