package io.wassla.core.identity;

import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.tenancy.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists everybody who has an account, newest first, for those who run the platform. */
public final class ListUsers {

    /** @param only just the account this belongs to, if any */
    public record Command(PageRequest page, @Nullable Identifier only) {}

    private final Platform<? extends IdentityPlatformScope> platform;

    public ListUsers(Platform<? extends IdentityPlatformScope> platform) {
        this.platform = platform;
    }

    public Page<User> handle(Command command) {
        return platform.within(scope -> {
            var only = command.only();
            return only == null
                    ? scope.users().page(command.page())
                    : new Page<>(scope.users().find(only).map(List::of).orElse(List.of()), null);
        });
    }
}
