package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.core.kernel.Sentence;
import io.wassla.core.onboarding.OpenedStore;
import io.wassla.core.onboarding.ProvisionStore;
import io.wassla.core.onboarding.StoreRefusal;
import io.wassla.core.tenancy.slug.Slug;
import java.util.List;

/** Makes a tenant with its store: one thing under two names. */
final class StoreMaking {
    private StoreMaking() {}

    record Made(Tenants.Shown tenant, String url) {}

    static void run(InstallationCommand command, StoreOptions options, Installation installation, Output output) {
        try (var opened = installation.open()) {
            var outcome = opened.wassla().onboarding().provisionStore().handle(options.command());
            var store = require(command, outcome);
            var url = opened.storeUrl(store.tenant().slug());
            output.say(
                    command.text("store.made", store.tenant().name().value(), url),
                    new Made(Tenants.Shown.of(store.tenant()), url));
        }
    }

    private static OpenedStore require(InstallationCommand command, ProvisionStore.Outcome outcome) {
        return switch (outcome) {
            case ProvisionStore.Outcome.Opened opened -> opened.store();
            case StoreRefusal refusal -> throw refused(command, refusal);
        };
    }

    static Refused refused(InstallationCommand command, StoreRefusal why) {
        return switch (why) {
            case StoreRefusal.SlugTaken taken -> new Refused(command.text("slug.taken", joined(taken.suggestions())));
            case StoreRefusal.SlugReserved reserved ->
                new Refused(command.text("slug.reserved", joined(reserved.suggestions())));
            case StoreRefusal.AtLimit full -> new Refused(command.text("store.limit", full.used(), full.most()));
        };
    }

    private static Sentence joined(List<Slug> suggestions) {
        return Sentence.listed(suggestions.stream().map(Slug::value).toList());
    }
}
