package vn.tinh.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ReadWrite;
import vn.tinh.ontology.Checks;
import vn.tinh.ontology.Judgement;
import vn.tinh.problem.Finding;
import vn.tinh.store.LocalStore;

/** Says what is wrong with files without loading them anywhere but into memory. */
public final class Checking {
    private final Project project;

    private Checking(Project project) {
        this.project = project;
    }

    public static Checking of(Project project) {
        return new Checking(project);
    }

    /** Judges the files one by one against the project's vocabulary, and runs the checks over all of them together. */
    public Judgement check(List<Source> sources) {
        try (LocalStore store = LocalStore.inMemory()) {
            Report report = project.load(store, sources, Progress.SILENT);
            List<Finding> violations = new ArrayList<>();
            List<Finding> warnings = new ArrayList<>();
            report.refused().forEach(refused -> violations.addAll(refused.findings()));
            report.loaded().forEach(loaded -> warnings.addAll(loaded.warnings()));
            return new Judgement(violations, warnings).and(checks(store));
        }
    }

    private Judgement checks(LocalStore store) {
        store.dataset().begin(ReadWrite.READ);
        try {
            return Checks.read(project.ontology()).run(store.dataset());
        } finally {
            store.dataset().end();
        }
    }
}
