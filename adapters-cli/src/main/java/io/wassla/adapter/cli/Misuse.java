package io.wassla.adapter.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a line that was typed, without repeating a value: it could be a secret. */
record Misuse(Texts texts) {

    String of(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                texts.say(
                        "usage.missing",
                        missing.getMissing().stream().map(Complaints::label).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case OverwrittenOptionException twice -> texts.say("usage.twice", Complaints.label(twice.getOverwritten()));
            default ->
                wrong.getArgSpec() == null
                        ? texts.say("usage.unreadable")
                        : texts.say("usage.value", Complaints.label(wrong.getArgSpec()));
        };
    }

    private String unknown(UnmatchedArgumentException unknown) {
        var typed =
                unknown.getUnmatched().isEmpty() ? "" : unknown.getUnmatched().getFirst();
        var name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
        var suggestions = unknown.getSuggestions();
        return suggestions.isEmpty()
                ? texts.say("usage.unknown", name)
                : texts.say("usage.unknown.perhaps", name, String.join(", ", suggestions));
    }
}
