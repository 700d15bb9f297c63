package vn.tinh.start;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import vn.tinh.cli.Settings;
import vn.tinh.cli.Tinh;

/** The entry point of {@code tinh}. The command line is read first; Spring starts for the server alone. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        Logging.ours();
        System.exit(run(args));
    }

    private static int run(String[] args) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            Path here = Path.of("").toAbsolutePath();
            String home = System.getProperty("tinh.home");
            Settings settings = Settings.read(home == null ? here : Path.of(home), here, System.getenv());
            return Tinh.commandLine(new Servers(), settings)
                    .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                    .setErr(err)
                    .execute(args);
        } catch (RuntimeException failure) {
            return Tinh.tell(failure, err);
        }
    }
}
