package io.wassla.adapter.http.api;

import java.util.List;
import java.util.stream.Stream;

/** What is under {@code /api/v1/auth} and {@code /api/v1/onboarding} also answers without the version. */
final class Aliases {
    private static final String VERSION = "/v1";
    private static final List<String> AREAS = List.of("/api/v1/auth/", "/api/v1/onboarding/");

    private Aliases() {}

    static List<Operation> added(List<Operation> operations) {
        return operations.stream().flatMap(Aliases::withAlias).toList();
    }

    private static Stream<Operation> withAlias(Operation operation) {
        return AREAS.stream().anyMatch(operation.path()::startsWith)
                ? Stream.of(operation, alias(operation))
                : Stream.of(operation);
    }

    private static Operation alias(Operation operation) {
        return operation.at(
                operation.path().replaceFirst(VERSION, ""), operation.about().id() + "Unversioned");
    }
}
