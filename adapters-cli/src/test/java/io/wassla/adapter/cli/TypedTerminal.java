package io.wassla.adapter.cli;

import io.wassla.core.kernel.Secret;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A terminal at which a test sits. */
final class TypedTerminal implements Terminal {
    private final Map<String, String> variables = new HashMap<>();
    private final List<String> questions = new ArrayList<>();
    private String piped = "";
    private Optional<String> typed = Optional.empty();

    void pipe(String text) {
        piped = text;
    }

    void type(String text) {
        typed = Optional.of(text);
    }

    void set(String variable, String value) {
        variables.put(variable, value);
    }

    List<String> questions() {
        return List.copyOf(questions);
    }

    @Override
    public Optional<Secret> ask(String question) {
        questions.add(question);
        return typed.map(Secret::new);
    }

    @Override
    public InputStream input() {
        return new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<Secret> variable(String name) {
        return Optional.ofNullable(variables.get(name)).map(Secret::new);
    }
}
