package io.wassla.adapter.cli;

import io.wassla.core.kernel.Sentence;
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
                        Sentence.listed(missing.getMissing().stream()
                                .map(Complaints::label)
                                .toList()));
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
                : texts.say("usage.unknown.perhaps", name, Sentence.listed(suggestions), suggestions.size());
    }
}
