package io.wassla.adapter.cli.people;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.LimitOption;
import io.wassla.adapter.cli.Output;
import io.wassla.core.identity.ListUsers;
import io.wassla.core.identity.User;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.messaging.Identifier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list")
final class UserListCommand extends InstallationCommand {
    @Mixin
    private LimitOption limit = new LimitOption();

    @Option(names = "--only", paramLabel = "EMAIL|PHONE", descriptionKey = "user.only")
    private @Nullable String only;

    @Override
    protected void run(Installation installation, Output output) {
        var identifier = only == null ? null : Identifier.parse(only);
        var users = with(
                installation,
                wassla -> limit.read(page -> page(wassla.identity().listUsers(), page, identifier), user -> true));
        output.list(
                users.stream().map(Users.Shown::of).toList(),
                List.of(
                        text("user.id"),
                        text("user.called"),
                        text("user.name"),
                        text("user.standing"),
                        text("made.at")),
                user -> List.of(
                        user.id().toString(),
                        user.called(),
                        Objects.requireNonNullElse(user.fullName(), ""),
                        standing(user),
                        user.createdAt().toString()));
    }

    private static Page<User> page(ListUsers users, PageRequest page, @Nullable Identifier only) {
        return users.handle(new ListUsers.Command(page, only));
    }

    private String standing(Users.Shown user) {
        return user.suspended() ? text("user.suspended") : user.superadmin() ? text("user.superadmin") : "";
    }
}
