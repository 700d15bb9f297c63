package vn.tinh.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.tinh.extract.Skipped;
import vn.tinh.ingest.ClaimChanges;
import vn.tinh.ingest.Decision;
import vn.tinh.ingest.Ingest;
import vn.tinh.ingest.Ingested;
import vn.tinh.problem.Problem;

/** Prints what becomes of articles: a line for each that changed something, one for all that changed nothing. */
final class PrintedIngest implements Ingest.Telling {
    private static final long EVERY = 2_000_000_000L;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean verbose;
    private int unchanged;
    private int refused;
    private int failed;
    private long last = System.nanoTime();

    PrintedIngest(PrintWriter out, PrintWriter err, boolean verbose) {
        this.out = out;
        this.err = err;
        this.verbose = verbose;
    }

    @Override
    public void told(Ingested article) {
        switch (article) {
            case Ingested.Written written -> written(written);
            case Ingested.Unchanged same -> unchanged++;
            case Ingested.Refused wrong -> {
                refused++;
                wrong.findings().forEach(err::println);
                err.println("refused " + wrong.name());
            }
            case Ingested.Failed broken -> {
                failed++;
                if (System.getenv("TINH_DEBUG") != null) {
                    broken.fault().printStackTrace(err);
                }
                err.println(broken.name() + ": a fault of ours: " + broken.fault() + " (TINH_DEBUG=1 shows where)");
            }
        }
    }

    private void written(Ingested.Written article) {
        ClaimChanges changes = article.changes();
        out.println("%s: %s%s%s%s"
                .formatted(
                        article.id(),
                        article.isNew()
                                ? counted(changes.claims(), "claim")
                                : "%s: %d added, %d removed, %d kept"
                                        .formatted(
                                                counted(changes.claims(), "claim"),
                                                changes.added().size(),
                                                changes.removed().size(),
                                                changes.kept().size()),
                        decided(article.decisions()),
                        article.standsAside() ? "; people's file about it is complete, so they do not count" : "",
                        article.copyOf()
                                .map(copy -> String.format(
                                        Locale.ROOT,
                                        "; a copy of %s (%.0f %%), one source with it",
                                        copy.of(),
                                        100 * copy.share()))
                                .orElse("")));
        if (verbose) {
            changes.added().forEach(claim -> out.println("  + " + claim));
            changes.removed().forEach(claim -> out.println("  - " + claim));
            changes.kept().forEach(claim -> out.println("  = " + claim));
        }
        article.decisions().forEach(decision -> out.println("  " + decision));
        article.setAside().forEach(fact -> err.println(place(article, fact) + "left out: " + fact.because()));
        if (verbose) {
            article.skipped()
                    .forEach(figure ->
                            err.println(place(article, figure) + figure.reason().slug() + ": " + figure.because()));
        }
        article.warnings().forEach(warning -> err.println("warning: " + warning));
    }

    private static String decided(List<Decision> decisions) {
        return decisions.isEmpty() ? "" : ", people decide on " + decisions.size();
    }

    private static String place(Ingested.Written article, Skipped figure) {
        return "%s:%s: \"%s\": "
                .formatted(article.id(), figure.span(), figure.words().replaceAll("\\s+", " "));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    public void at(int articles, int of) {
        out.flush();
        if (System.nanoTime() - last >= EVERY && articles < of) {
            err.println("%d of %d articles".formatted(articles, of));
            last = System.nanoTime();
        }
        err.flush();
    }

    /** Says the sums, and answers the exit code. */
    int finish() {
        if (unchanged > 0) {
            out.println("unchanged: " + counted(unchanged, "article"));
        }
        if (refused > 0) {
            err.println(counted(refused, "article") + " refused: nothing of them was written or loaded");
        }
        out.flush();
        err.flush();
        return failed > 0 ? Problem.INTERNAL.exitCode() : refused > 0 ? Problem.FACTS_INVALID.exitCode() : 0;
    }
}
