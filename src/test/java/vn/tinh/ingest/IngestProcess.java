package vn.tinh.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tinh.store.LocalStore;

/** An ingest of a whole folder in a process of its own, which can be killed. */
public final class IngestProcess {
    private IngestProcess() {}

    /** @param args the project's folder, the folder of articles, the folder of the store */
    public static void main(String[] args) throws Exception {
        var ingest = new Ingest(
                Project.at(Path.of(args[0])),
                "test",
                words -> Newsstand::read,
                new ArticleReader(ArticleReader.Known.NOTHING)::file,
                "",
                false);
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(args[1]))) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        try (LocalStore store = LocalStore.open(Path.of(args[2]))) {
            ingest.ingest(files, store, new Ingest.Telling() {
                @Override
                public void told(Ingested article) {
                    System.out.println(article.getClass().getSimpleName() + " " + article.name());
                }

                @Override
                public void at(int articles, int of) {
                    // told one by one
                }
            });
        }
    }
}
