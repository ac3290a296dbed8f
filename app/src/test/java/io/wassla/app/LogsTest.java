package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMDCAdapter;

/** The log as people read it. */
class LogsTest {
    private static final String TENANT = "019bc1d4-7a80-7cc3-98c4-dc0c0c07398f";

    private final LoggerContext context = new LoggerContext();
    private final BasicMDCAdapter around = new BasicMDCAdapter();
    private final Written written = new Written(Logs.text(context));
    private final Logger log = logger();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void a_line_of_a_request_tells_its_number_and_its_tenant() {
        around.put("request_id", "my-request-1");
        around.put("tenant", TENANT);

        log.atInfo().addKeyValue("status", 200).log("request");

        assertThat(written.lines)
                .singleElement()
                .asString()
                .endsWith(" INFO  access request status=200 request_id=my-request-1 tenant=" + TENANT + "\n");
    }

    @Test
    void so_does_a_warning_and_one_above_a_stack_trace() {
        around.put("request_id", "my-request-1");

        log.warn("no answer from {}", "a provider");
        log.error("a request failed", new IllegalStateException("broken"));

        assertThat(written.lines.getFirst()).endsWith("no answer from a provider request_id=my-request-1\n");
        assertThat(written.lines.getLast())
                .contains("a request failed request_id=my-request-1\njava.lang.IllegalStateException: broken\n");
    }

    @Test
    void a_line_of_nobody_s_request_ends_with_what_it_says() {
        log.info("listening");

        assertThat(written.lines).singleElement().asString().endsWith(" INFO  access listening\n");
    }

    private Logger logger() {
        context.setMDCAdapter(around);
        written.setContext(context);
        written.start();
        var logger = context.getLogger("wassla.access");
        logger.addAppender(written);
        return logger;
    }

    private static final class Written extends AppenderBase<ILoggingEvent> {
        private final Encoder<ILoggingEvent> encoder;
        private final List<String> lines = new ArrayList<>();

        Written(Encoder<ILoggingEvent> encoder) {
            this.encoder = encoder;
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
        }
    }
}
