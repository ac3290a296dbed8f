package io.wassla.adapter.http.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.wassla.adapter.http.Feature;
import io.wassla.adapter.http.Problems;
import io.wassla.adapter.http.RequestBody;
import io.wassla.adapter.http.problem.Problem;
import io.wassla.adapter.http.problem.Refused;
import io.wassla.core.session.Principal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mounts operations: each call is counted, admitted, read, done once, and answered as it was declared. */
public final class Operations implements Feature {
    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    private final List<Operation> operations;
    private final Callers callers;
    private final RateLimits limits;
    private final RequestBody bodies;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Problems problems;
    private final Truth truth;

    public Operations(
            List<Operation> operations,
            Callers callers,
            RateLimits limits,
            RequestBody bodies,
            Idempotency idempotency,
            Cursors cursors,
            Problems problems,
            Truth truth) {
        this.operations = Aliases.added(operations);
        this.callers = callers;
        this.limits = limits;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.problems = problems;
        this.truth = truth;
    }

    /** All paths at which these operations answer. */
    public static List<Operation> withAliases(List<Operation> operations) {
        return Aliases.added(operations);
    }

    public List<Operation> all() {
        return operations;
    }

    @Override
    public void mount(RoutesConfig routes) {
        for (var operation : operations) {
            routes.addHttpHandler(operation.method(), operation.path(), ctx -> answer(ctx, operation));
        }
    }

    private void answer(Context ctx, Operation operation) {
        ctx.header("Cache-Control", "no-store");
        var counting = operation.isOfSite() ? limits : RateLimits.NONE;
        var principal =
                callers.admit(ctx, operation.traits().access(), counting).orElse(null);
        var body = JsonBody.read(ctx, operation.takes(), bodies);
        try (var unused = body.upload()) {
            var call = new Call(ctx, principal, body, problems.language(ctx), cursors);
            perform(ctx, operation, call, principal, body);
        }
    }

    private void perform(Context ctx, Operation operation, Call call, @Nullable Principal principal, JsonBody body) {
        var key = Idempotency.key(ctx);
        if (key.isPresent() && principal != null && operation.traits().storesAnswers()) {
            idempotency
                    .once(ctx, key.get(), principal, body.hash(), () -> render(ctx, checked(operation, call)))
                    .send(ctx);
        } else {
            send(ctx, checked(operation, call));
        }
    }

    private void send(Context ctx, Answer answer) {
        if (answer instanceof Answer.Events events) {
            tell(ctx, events.telling());
        } else {
            render(ctx, answer).send(ctx);
        }
    }

    private static void tell(Context ctx, Answer.Telling telling) {
        try {
            telling.tell(new EventSink(ctx));
        } catch (IOException gone) {
            LOG.debug("a listener went away: {}", gone.getMessage());
        }
    }

    private Answer checked(Operation operation, Call call) {
        var answer = answer(operation, call);
        truth.check(operation, answer);
        return answer;
    }

    private Rendered render(Context ctx, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> Rendered.of(done);
            case Answer.Stream stream -> Rendered.of(stream);
            case Answer.Text text -> new Rendered(200, Map.of("Content-Type", text.mediaType()), text.body());
            case Answer.Events events -> throw new IllegalStateException("events are not kept");
            case Answer.Refusal refusal -> render(ctx, refusal.problem());
        };
    }

    private Rendered render(Context ctx, Problem problem) {
        return Rendered.of(problem, problems.document(ctx, problem));
    }

    private static Answer answer(Operation operation, Call call) {
        try {
            return operation.handler().handle(call);
        } catch (Refused refused) {
            return Answer.refused(refused.problem());
        }
    }
}
