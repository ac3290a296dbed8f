package io.wassla.core.messaging;

import io.wassla.core.kernel.FieldFault;
import io.wassla.core.kernel.FieldFaults;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.SealedSecret;
import io.wassla.core.kernel.Secret;
import io.wassla.core.kernel.SecretVault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a form of e-mail settings against the ones that are set. */
final class EmailForm {
    private static final int LONGEST_SECRET = 1_000;
    private static final int LONGEST_USERNAME = 254;

    sealed interface Reading {
        record Good(EmailTransport transport, Sender from) implements Reading {}

        record Faulty(List<FieldFault> faults) implements Reading {}
    }

    private final ChangeEmailSettings.Form form;
    private final @Nullable EmailSettings before;
    private final SecretVault vault;
    private final FieldFaults faults = new FieldFaults();

    EmailForm(ChangeEmailSettings.Form form, @Nullable EmailSettings before, SecretVault vault) {
        this.form = form;
        this.before = before;
        this.vault = vault;
    }

    Reading read() {
        var transport = transport();
        var from = from();
        return faults.isEmpty() && transport.isPresent() && from.isPresent()
                ? new Reading.Good(transport.get(), from.get())
                : new Reading.Faulty(faults.all());
    }

    private Optional<Sender> from() {
        var address = faults.check("from_address", () -> new EmailAddress(required(form.fromAddress())));
        var name = Objects.requireNonNullElse(form.fromName(), "");
        var named = faults.check("from_name", () -> Sender.name(name));
        return address.flatMap(email -> named.map(checked -> new Sender(email, checked)));
    }

    private Optional<? extends EmailTransport> transport() {
        var provider = faults.check(
                "provider",
                () -> EmailProvider.of(required(form.provider())).orElseThrow(() -> new InvalidValue("unknown")));
        return provider.flatMap(chosen -> switch (chosen) {
            case SMTP -> smtp();
            case SENDGRID -> sendGrid();
        });
    }

    private Optional<EmailTransport> smtp() {
        var host = faults.check("host", () -> SmtpServer.host(required(form.host())));
        var port = faults.check("port", () -> SmtpServer.port(form.port()));
        var security = faults.check(
                "security",
                () -> TransportSecurity.of(required(form.security())).orElseThrow(() -> new InvalidValue("unknown")));
        var username = faults.check("username", this::username);
        if (host.isEmpty() || port.isEmpty() || security.isEmpty() || username.isEmpty()) {
            return Optional.empty();
        }
        return faults.check("security", () -> new SmtpServer(host.get(), port.get(), security.get()))
                .flatMap(server -> login(server, username.get()));
    }

    private Optional<EmailTransport> login(SmtpServer server, String username) {
        if (username.isEmpty()) {
            return Optional.of(new EmailTransport.Smtp(server, null, null));
        }
        return faults.check("password", () -> password(server, username))
                .map(password -> new EmailTransport.Smtp(server, username, password));
    }

    private SealedSecret password(SmtpServer server, String username) {
        if (form.password() != null) {
            return sealed(form.password());
        }
        return before != null
                        && before.transport() instanceof EmailTransport.Smtp kept
                        && kept.password() != null
                        && kept.server().host().equals(server.host())
                        && username.equals(kept.username())
                ? kept.password()
                : missing();
    }

    private Optional<EmailTransport> sendGrid() {
        return faults.check("api_key", this::apiKey).map(EmailTransport.SendGrid::new);
    }

    private SealedSecret apiKey() {
        if (form.apiKey() != null) {
            return sealed(form.apiKey());
        }
        return before != null && before.transport() instanceof EmailTransport.SendGrid kept ? kept.apiKey() : missing();
    }

    private SealedSecret sealed(Secret secret) {
        var text = secret.reveal();
        if (text.isEmpty()) {
            return missing();
        }
        if (text.length() > LONGEST_SECRET || text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("invalid");
        }
        return vault.seal(EmailAccounts.PURPOSE, secret);
    }

    private String username() {
        var username = Objects.requireNonNullElse(form.username(), "").strip();
        if (username.length() > LONGEST_USERNAME || username.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("invalid");
        }
        return username;
    }

    private static String required(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidValue("required");
        }
        return typed.strip();
    }

    private static SealedSecret missing() {
        throw new InvalidValue("required");
    }
}
