package io.wassla.adapter.http.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of answers that an operation did not declare, because then the OpenAPI document does not tell the truth. */
public final class Truth {
    private static final Logger LOG = LoggerFactory.getLogger(Truth.class);

    private static final int CREATED = 201;

    private final boolean strict;

    private Truth(boolean strict) {
        this.strict = strict;
    }

    /** Notes it and answers all the same. */
    public static Truth noted() {
        return new Truth(false);
    }

    /** Fails; for tests. */
    public static Truth demanded() {
        return new Truth(true);
    }

    void check(Operation operation, Answer answer) {
        if (isDeclared(operation, answer)) {
            return;
        }
        var what = "%s %s answers with an undeclared %s".formatted(operation.method(), operation.path(), answer);
        if (strict) {
            throw new IllegalStateException(what);
        }
        LOG.error(what);
    }

    private static boolean isDeclared(Operation.Reply reply, Answer.Done done) {
        var told = done.headers().containsKey("Location");
        return reply.status() == done.status()
                && (done.status() != CREATED || told == reply instanceof Operation.Reply.Made);
    }

    private static boolean isDeclared(Operation operation, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> operation.answers().stream().anyMatch(reply -> isDeclared(reply, done));
            case Answer.Stream stream -> operation.answers().stream().anyMatch(Operation.Reply.Text.class::isInstance);
            case Answer.Text text -> operation.answers().stream().anyMatch(Operation.Reply.Text.class::isInstance);
            case Answer.Events events ->
                operation.answers().stream().anyMatch(Operation.Reply.Events.class::isInstance);
            case Answer.Refusal refusal ->
                UsualProblems.of(operation).contains(refusal.problem().type());
        };
    }
}
