package io.wassla.adapter.cli.email;

import io.wassla.adapter.cli.SecretInput;
import io.wassla.adapter.cli.Terminal;
import io.wassla.adapter.cli.Texts;
import io.wassla.adapter.cli.WrongUse;
import io.wassla.core.kernel.Secret;
import io.wassla.core.messaging.ChangeEmailSettings.Form;
import io.wassla.core.messaging.EmailProvider;
import io.wassla.core.messaging.EmailSettings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The password or API key: from a pipe, a file, the environment or a person, and never an argument. */
final class EmailSecretOptions {
    static final String PASSWORD = "WASSLA_EMAIL_PASSWORD";
    static final String API_KEY = "WASSLA_EMAIL_API_KEY";

    @Option(names = "--secret-stdin", descriptionKey = "email.secret.stdin")
    private boolean piped;

    @Option(names = "--secret-file", paramLabel = "FILE", descriptionKey = "email.secret.file")
    private @Nullable Path file;

    @Option(names = "--secret-prompt", descriptionKey = "email.secret.prompt")
    private boolean ask;

    Form completed(Form form, @Nullable EmailSettings before, Terminal terminal, Texts texts) {
        if ((piped ? 1 : 0) + (file == null ? 0 : 1) + (ask ? 1 : 0) > 1) {
            throw new WrongUse(texts.say("email.secret.once"));
        }
        var grid = EmailProvider.SENDGRID.code().equals(form.provider());
        if (!grid && (form.username() == null || form.username().isBlank())) {
            return form;
        }
        var secret = given(grid ? API_KEY : PASSWORD, terminal, texts);
        if (secret == null && (ask || !EmailOptions.keepsSecret(form, before))) {
            secret = terminal.ask(texts.say(grid ? "email.ask.key" : "email.ask.password"))
                    .orElse(null);
        }
        return with(form, grid ? null : secret, grid ? secret : null);
    }

    private @Nullable Secret given(String variable, Terminal terminal, Texts texts) {
        var input = new SecretInput(terminal, texts);
        if (piped) {
            return input.piped();
        }
        if (file != null) {
            return input.in(file);
        }
        return ask ? null : terminal.variable(variable).orElse(null);
    }

    private static Form with(Form form, @Nullable Secret password, @Nullable Secret apiKey) {
        return new Form(
                form.provider(),
                form.host(),
                form.port(),
                form.security(),
                form.username(),
                password,
                apiKey,
                form.fromAddress(),
                form.fromName());
    }
}
