package io.wassla.adapter.http;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, as it stands behind validator.w3.org: what it calls an error, without its advice. */
public final class HtmlCheck {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final long DEEP = 64L << 20;

    private final SimpleDocumentValidator checker;
    private final Errors errors = new Errors();

    public HtmlCheck() {
        checker = deeply(() -> {
            var made = new SimpleDocumentValidator(false, false, false);
            made.setUpMainSchema(SCHEMA, errors);
            made.setUpValidatorAndParsers(errors, true, false);
            return made;
        });
    }

    public List<String> errors(String html) {
        var source = new InputSource(new StringReader(html));
        source.setSystemId("http://nasam.example/");
        return deeply(() -> {
            errors.found.clear();
            checker.checkHtmlInputSource(source);
            return List.copyOf(errors.found);
        });
    }

    /** Its rules call each other deeper than a usual stack reaches. */
    private static <T> T deeply(Callable<T> work) {
        var task = new FutureTask<>(work);
        new Thread(null, task, "html-checker", DEEP).start();
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
