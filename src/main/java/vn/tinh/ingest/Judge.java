package vn.tinh.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tinh.ontology.ClaimRules;
import vn.tinh.ontology.Shapes;
import vn.tinh.problem.Finding;
import vn.tinh.rdf.RdfFile;

/** Says of a file what is wrong with it, by the shapes and by the rules that no shape can say. */
public final class Judge {
    private final Shapes shapes;

    private Judge(Shapes shapes) {
        this.shapes = shapes;
    }

    /** @param ontology the folder that has {@code shapes/} */
    public static Judge of(Path ontology) {
        return new Judge(Shapes.read(ontology));
    }

    /**
     * @param errors for which the file is refused
     * @param warnings which are told and no more
     */
    public record Verdict(List<Finding> errors, List<Finding> warnings) {}

    public Verdict judge(RdfFile file, Vocabulary vocabulary) {
        Shapes.Verdict byShapes = shapes.judge(file, vocabulary.terms());
        List<Finding> errors = new ArrayList<>(byShapes.violations());
        errors.addAll(ClaimRules.judge(file, vocabulary.terms()));
        return new Verdict(errors.stream().sorted().distinct().toList(), byShapes.warnings());
    }
}
