package vn.tinh.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.tinh.article.ArticleId;
import vn.tinh.article.Published;
import vn.tinh.ingest.Extracts;
import vn.tinh.ingest.MadeUpText;
import vn.tinh.ingest.Project;

/**
 * Reads made-up articles of 0.1, 1 and 10 MB for their facts, and prints MB/s after warming up, how much longer a MB of
 * the largest takes than one of the others, the heap at its fullest, and beside it the rate of a plain regular
 * expression that cuts the same text into words and numbers. It asserts nothing. Run by
 * {@code ./mvnw test -Dtest=ExtractBenchmark}.
 */
public class ExtractBenchmark {
    private static final double MB = 1e6;

    /** What is measured. */
    @State(Scope.Benchmark)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public static class Reading {
        private static final Pattern WORDS =
                Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}]+|[^\\s\\p{L}\\p{N}]");

        @Param({"100000", "1000000", "10000000"})
        public int bytes;

        private String text = "";
        private Optional<Extracts> extracts = Optional.empty();
        private long nanos;
        private long runs;

        @Setup
        public void prepare() {
            // four bytes in five are a UTF-16 unit of their own
            String made = new MadeUpText(2026).ofLength(bytes);
            int units = Math.toIntExact((long) bytes * made.length() / made.getBytes(StandardCharsets.UTF_8).length);
            text = made.substring(0, units);
            extracts = Optional.of(
                    Extracts.of(Project.at(Path.of("").toAbsolutePath()).readVocabulary()));
            System.gc();
            heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
        }

        @TearDown(Level.Trial)
        public void memory() {
            long peak = heaps().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            System.out.printf(
                    Locale.ROOT,
                    "%nheap at its fullest: %,.0f MB; %.2f MB/s while it had the core to itself%n",
                    peak / MB,
                    bytes / MB / (nanos / 1e9 / runs));
        }

        private static java.util.stream.Stream<MemoryPoolMXBean> heaps() {
            return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
        }

        @Benchmark
        public int extract() {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int facts = extracts.orElseThrow()
                    .extract(new ArticleId("made_up"), Optional.of(new Published("2023-10-03")), "", text)
                    .facts()
                    .size();
            took(before);
            return facts;
        }

        /** Others may use the machine: their time does not count, nor does what the collector does meanwhile. */
        private void took(long before) {
            nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            runs++;
        }

        @Setup(Level.Iteration)
        public void begin() {
            nanos = 0;
            runs = 0;
        }

        @Benchmark
        public int regularExpression() {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Matcher words = WORDS.matcher(text);
            int length = 0;
            while (words.find()) {
                length += words.group().length();
            }
            took(before);
            return length;
        }
    }

    @Test
    void a_tenth_of_a_megabyte_to_ten() throws RunnerException {
        var options = new OptionsBuilder()
                .include(Reading.class.getName().replace('$', '.') + ".*")
                .forks(1)
                .jvmArgs("-Xmx3g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8")
                .warmupIterations(Integer.getInteger("tinh.bench.warmups", 3))
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(Integer.getInteger("tinh.bench.runs", 3))
                .measurementTime(TimeValue.seconds(3))
                .addProfiler("gc")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Map<Integer, Double>> rates = new LinkedHashMap<>();
        for (RunResult result : results) {
            int bytes = Integer.parseInt(result.getParams().getParam("bytes"));
            String name = result.getPrimaryResult().getLabel();
            double seconds = result.getPrimaryResult().getScore();
            double allocated =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            rates.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(bytes, bytes / MB / seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %5.1f MB: %7.2f MB/s, %,.0f bytes allocated a byte read%n",
                    name,
                    bytes / MB,
                    bytes / MB / seconds,
                    allocated / bytes);
        }
        Map<Integer, Double> ours = rates.getOrDefault("extract", Map.of());
        Map<Integer, Double> plain = rates.getOrDefault("regularExpression", Map.of());
        for (int smaller : List.of(1_000_000, 100_000)) {
            System.out.printf(
                    Locale.ROOT,
                    "a MB of 10 MB takes %.2f times as long as one of %.1f MB%n",
                    ours.getOrDefault(smaller, Double.NaN) / ours.getOrDefault(10_000_000, Double.NaN),
                    smaller / MB);
        }
        ours.forEach((bytes, rate) -> System.out.printf(
                Locale.ROOT,
                "%5.1f MB: the regular expression is %.1f times as fast%n",
                bytes / MB,
                plain.getOrDefault(bytes, Double.NaN) / rate));
    }
}
