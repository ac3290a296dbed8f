package io.wassla.adapter.http.api;

import io.javalin.http.HandlerType;
import io.wassla.adapter.http.problem.ProblemType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The problems that an operation may answer with because of what it is. */
public final class UsualProblems {
    private UsualProblems() {}

    /** All of them, the operation's own included. */
    public static Set<ProblemType> of(Operation operation) {
        var problems = EnumSet.of(
                ProblemType.INTERNAL_ERROR,
                ProblemType.BAD_REQUEST,
                ProblemType.URI_TOO_LONG,
                ProblemType.HEADERS_TOO_LARGE);
        if (operation.isOfSite()) {
            problems.addAll(List.of(
                    ProblemType.UNKNOWN_HOST,
                    ProblemType.RATE_LIMITED,
                    ProblemType.UNAVAILABLE,
                    ProblemType.TENANT_MISMATCH));
        }
        problems.addAll(operation.problems());
        problems.addAll(ofAccess(operation.traits().access()));
        if (!(operation.takes().body() instanceof Operation.Body.None)) {
            problems.addAll(List.of(
                    ProblemType.MALFORMED_JSON,
                    ProblemType.TOO_LARGE,
                    ProblemType.REQUEST_TIMEOUT,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.VALIDATION_FAILED));
        }
        if (!operation.takes().parameters().isEmpty()) {
            problems.add(ProblemType.VALIDATION_FAILED);
        }
        if (operation.path().contains("{")) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (!operation.method().equals(HandlerType.GET)) {
            problems.add(ProblemType.CONFLICT);
        }
        if (operation.method().equals(HandlerType.POST)) {
            problems.add(ProblemType.IDEMPOTENCY_KEY_INVALID);
        }
        if (operation.traits().storesAnswers()) {
            problems.add(ProblemType.IDEMPOTENCY_IN_PROGRESS);
            problems.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return problems;
    }

    private static List<ProblemType> ofAccess(Access access) {
        return switch (access) {
            case Access.Anyone anyone -> List.of();
            case Access.Watcher watcher -> List.of(ProblemType.UNAUTHENTICATED);
            case Access.MaybeSignedIn maybe -> List.of(ProblemType.UNAUTHENTICATED);
            case Access.SignedIn signedIn -> List.of(ProblemType.UNAUTHENTICATED);
            case Access.Superadmin superadmin -> List.of(ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN);
            case Access.OfTenant member ->
                List.of(
                        ProblemType.UNAUTHENTICATED,
                        ProblemType.FORBIDDEN,
                        ProblemType.NOT_FOUND,
                        ProblemType.TENANT_FORBIDDEN,
                        ProblemType.TENANT_INACTIVE,
                        ProblemType.ONBOARDING_STEP);
        };
    }
}
