package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Installation;
import io.wassla.adapter.cli.InstallationCommand;
import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Refused;
import io.wassla.adapter.cli.WrongUse;
import io.wassla.core.Wassla;
import io.wassla.core.audit.Origin;
import io.wassla.core.demo.DemoTheme;
import io.wassla.core.demo.FillDemoStore;
import io.wassla.core.demo.OpenDemoStore;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.tenancy.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a store, its own unless one is named, with a made-up catalog. */
@Command(name = "demo")
public final class DemoCommand extends InstallationCommand {
    private static final String OWNER = "demo@example.com";

    @Option(names = "--store", paramLabel = "ID|SLUG", descriptionKey = "demo.store")
    private @Nullable String store;

    @Option(names = "--products", paramLabel = "COUNT", defaultValue = "200", descriptionKey = "demo.products")
    private int products;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "souq", descriptionKey = "demo.theme")
    private String theme = "souq";

    @Option(names = "--owner", paramLabel = "EMAIL|PHONE", descriptionKey = "demo.owner")
    private @Nullable String owner;

    /** @param owner who signs in; absent for a store that was there */
    record Filled(
            UUID tenantId,
            String slug,
            String url,
            @Nullable String owner,
            String signIn,
            int added,
            int there,
            int refused) {}

    @Override
    protected void run(Installation installation, Output output) {
        if (store != null && owner != null) {
            throw new WrongUse(text("demo.owner.of.store"));
        }
        var chosen = DemoTheme.of(theme);
        try (var opened = installation.open()) {
            var tenant = store == null ? own(opened.wassla(), chosen) : named(opened.wassla(), store);
            var fill = new FillDemoStore.Command(tenant.id(), chosen, products, Origin.OPERATOR);
            var outcome = opened.wassla()
                    .demo()
                    .fill()
                    .handle(fill, done -> output.aside(text("demo.progress", done, products)));
            say(filled(outcome, tenant, opened), tenant, output);
        }
    }

    private Tenant named(Wassla wassla, String called) {
        return Tenants.require(wassla, called, text("tenant.unknown", called));
    }

    private Tenant own(Wassla wassla, DemoTheme chosen) {
        var command = new OpenDemoStore.Command(chosen, Identifier.parse(who()), Origin.OPERATOR);
        return switch (wassla.demo().open().handle(command)) {
            case OpenDemoStore.Outcome.Opened(var tenant) -> tenant;
            case OpenDemoStore.Outcome.Found(var tenant) -> tenant;
            case OpenDemoStore.Outcome.SlugTaken(var slug) ->
                throw new Refused(text("demo.slug.taken", slug.value(), who()));
            case OpenDemoStore.Outcome.Refused(var why) -> throw StoreMaking.refused(this, why);
        };
    }

    private String who() {
        return owner == null ? OWNER : owner;
    }

    private Filled filled(FillDemoStore.Outcome outcome, Tenant tenant, Installation.Opened opened) {
        return switch (outcome) {
            case FillDemoStore.Outcome.Filled(var added, var there, var refused) ->
                new Filled(
                        tenant.id().value(),
                        tenant.slug().value(),
                        opened.storeUrl(tenant.slug()),
                        store == null ? who() : null,
                        opened.publicUrl() + "/auth/start",
                        added,
                        there,
                        refused);
            case FillDemoStore.Outcome.PlanTooSmall(var plan, var most, var used) ->
                throw new Refused(text(
                        "demo.plan",
                        texts().word("plan", plan.code()),
                        most,
                        used,
                        products,
                        tenant.slug().value()));
            case FillDemoStore.Outcome.ThemeTooSmall(var most) ->
                throw new Refused(text("demo.theme.small", theme, most));
            case FillDemoStore.Outcome.TooManyCategories(var most) -> throw new Refused(text("demo.categories", most));
            case FillDemoStore.Outcome.Unknown unknown ->
                throw new Refused(text("tenant.unknown", tenant.slug().value()));
        };
    }

    private void say(Filled filled, Tenant tenant, Output output) {
        var done = text("demo.done", tenant.name().value(), filled.added(), filled.there(), filled.url());
        var sentence = filled.owner() == null
                ? done
                : done + System.lineSeparator() + text("demo.sign.in", filled.signIn(), filled.owner());
        output.say(sentence, filled);
        if (filled.refused() > 0) {
            throw new Refused(text("demo.refused", filled.refused()));
        }
    }
}
