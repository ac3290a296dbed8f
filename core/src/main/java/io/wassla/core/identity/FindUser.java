package io.wassla.core.identity;

import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.tenancy.Platform;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds a person by what those who run the platform call them: the id, an e-mail address or a phone number. */
public final class FindUser {
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    public record Command(String called) {}

    private final Platform<? extends IdentityPlatformScope> platform;

    public FindUser(Platform<? extends IdentityPlatformScope> platform) {
        this.platform = platform;
    }

    public Optional<User> handle(Command command) {
        return platform.within(scope -> find(command.called().strip(), scope.users()));
    }

    private static Optional<User> find(String called, Users users) {
        if (ID.matcher(called).matches()) {
            return users.find(new UserId(UUID.fromString(called)));
        }
        try {
            return users.find(Identifier.parse(called));
        } catch (InvalidValue nobodys) {
            return Optional.empty();
        }
    }
}
