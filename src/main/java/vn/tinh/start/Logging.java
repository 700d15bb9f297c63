package vn.tinh.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The log: warnings and worse, on standard error, an event a line whatever the message holds. Made in Java, for the
 * command line too and because reading a file for it would cost the start a tenth of a second.
 */
public final class Logging extends ContextAwareBase implements Configurator {
    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0}: %replace(%msg){'[\\r\\n\\x1b]+', ' '}%n%ex";

    /** What is told here is told better elsewhere, or is nothing that anybody can do something about. */
    private static final List<String> SILENT = List.of(
            // with a stack trace, what the protocol layer has told in a line
            "org.apache.catalina.core.ContainerBase",
            // with many of them, why the server did not start, which the command tells in a line
            "org.springframework.boot.SpringApplication",
            "org.springframework.boot.diagnostics",
            "org.springframework.boot.tomcat.servlet.DeferredServletContainerInitializers",
            "org.springframework.boot.web.server.servlet.context",
            // that it would like an incubating module of the JDK
            "org.apache.lucene.internal.vectorization.VectorizationProvider");

    /** Takes the log out of Spring's hands; to be called before anything is logged. */
    static void ours() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Tomcat logs by the JDK's own means
        java.util.logging.LogManager.getLogManager().reset();
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        SLF4JBridgeHandler.install();
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(LINE);
        encoder.start();
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console);
        SILENT.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
