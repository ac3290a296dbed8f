package io.wassla.adapter.http.api;

import java.util.List;
import java.util.stream.Stream;

/** What is under {@code /api/v1/auth} and {@code /api/v1/onboarding} also answers without the version. */
final class Aliases {
    private static final List<String> AREAS = List.of("/auth/", "/onboarding/");

    private Aliases() {}

    static List<Operation> added(List<Operation> operations) {
        return operations.stream().flatMap(Aliases::withAlias).toList();
    }

    private static Stream<Operation> withAlias(Operation operation) {
        var path = operation.path().substring("/api/v1".length());
        return AREAS.stream().anyMatch(path::startsWith)
                ? Stream.of(
                        operation, operation.at("/api" + path, operation.about().id() + "Unversioned"))
                : Stream.of(operation);
    }
}
