package io.wassla.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import io.wassla.app.config.LogConfig;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The log of the process: to standard error, so that what commands answer stays apart. */
final class Logs {
    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX,UTC} %-5level %logger{0} %msg"
            + ifAny("%kvp{NONE}") + ifAny("request_id=%mdc{request_id}") + ifAny("tenant=%mdc{tenant}") + "%n";
    private static final List<String> CHATTY = List.of(
            "org.eclipse.jetty", "io.javalin", "org.flywaydb", "com.zaxxer", "org.jooq", "com.github.kagkarlsson");

    /** The oldest that Wassla takes is older than what jOOQ vouches for; the start checks it by itself. */
    private static final String VERSION_OF_DATABASE = "org.jooq.impl.DefaultExecuteContext.logVersionSupport";

    private Logs() {}

    /** For a command: only what is worth a person's attention. */
    static void quiet() {
        configure(new LogConfig(false, LogConfig.Level.WARN));
    }

    static void configure(LogConfig config) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(config.json() ? json(context) : text(context));
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(level(config.level()));
        root.addAppender(appender);
        // even for debugging no more: what a web server says of a request then has its cookies and tokens
        var chatty = config.level() == LogConfig.Level.DEBUG ? Level.INFO : Level.WARN;
        CHATTY.forEach(name -> context.getLogger(name).setLevel(chatty));
        context.getLogger(VERSION_OF_DATABASE).setLevel(Level.ERROR);
    }

    private static Encoder<ILoggingEvent> json(LoggerContext context) {
        var encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithMessage(false);
        encoder.setWithFormattedMessage(true);
        encoder.setWithArguments(false);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.start();
        return encoder;
    }

    /** One line each, and the stack trace below it; the request and its tenant in the line, where there are any. */
    static Encoder<ILoggingEvent> text(LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        return encoder;
    }

    /** A space before it, and neither when it says nothing. */
    private static String ifAny(String part) {
        return "%replace( " + part + "){'^ ([a-z_]+=)?$', ''}";
    }

    private static Level level(LogConfig.Level level) {
        return switch (level) {
            case ERROR -> Level.ERROR;
            case WARN -> Level.WARN;
            case INFO -> Level.INFO;
            case DEBUG -> Level.DEBUG;
        };
    }
}
