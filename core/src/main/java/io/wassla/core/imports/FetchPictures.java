package io.wassla.core.imports;

import com.google.common.io.ByteSource;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.AddProductPicture;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.jobs.JobFailed;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.jobs.JobRun;
import io.wassla.core.jobs.Progress;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Settings;
import io.wassla.core.media.PicturePolicy;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Fetches the pictures that a file names for one product, and adds them to it in their order. */
public final class FetchPictures implements JobHandler {
    public static final String TYPE = "fetch_pictures";
    private static final Duration LATER = Duration.ofMinutes(1);

    private final Transactions<? extends ImportScope> transactions;
    private final PictureSource source;
    private final AddProductPicture add;
    private final PicturePolicy policy;

    public FetchPictures(
            Transactions<? extends ImportScope> transactions,
            PictureSource source,
            AddProductPicture add,
            PicturePolicy policy) {
        this.transactions = transactions;
        this.source = source;
        this.add = add;
        this.policy = policy;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Settings run(JobRun run) {
        var tenant = run.tenant().orElseThrow();
        var product = new ProductId(UUID.fromString(text(run.input(), "product")));
        var addresses = addresses(run.input());
        for (var place = done(run); place < addresses.size(); place++) {
            fetch(run, tenant, product, addresses.get(place));
            var next = (long) place + 1;
            transactions.within(tenant, scope -> {
                run.save(scope, progress(next, addresses.size()));
                return next;
            });
        }
        return Settings.of("pictures", (long) addresses.size());
    }

    private void fetch(JobRun run, TenantId tenant, ProductId product, URI address) {
        switch (source.fetch(address, policy.bytes())) {
            case PictureSource.Fetched.Bytes(var content) ->
                add(tenant, product, content).ifPresent(code -> giveUp(tenant, product, address, code));
            case PictureSource.Fetched.Refused(var code) -> giveUp(tenant, product, address, code);
            case PictureSource.Fetched.Unreachable(var cause) -> {
                if (run.attempt() > 3) {
                    giveUp(tenant, product, address, "picture_unreachable");
                }
                throw new PortUnavailable("a host of pictures", LATER, cause);
            }
        }
    }

    /** Why it can't be added, as a code of the API; empty when it is there. */
    private Optional<String> add(TenantId tenant, ProductId product, ByteSource picture) {
        var command = new AddProductPicture.Command(tenant, product, picture, LocalizedText.NONE, Origin.AUTOMATIC);
        return switch (add.handle(command)) {
            case AddProductPicture.Outcome.Added added -> Optional.empty();
            case AddProductPicture.Outcome.Refused(var why) ->
                Optional.of("picture_" + why.name().toLowerCase(Locale.ROOT));
            case AddProductPicture.Outcome.TooMany many -> Optional.of("too_many_pictures");
            case AddProductPicture.Outcome.Unknown unknown -> Optional.of("product_gone");
        };
    }

    /** Another file may ask for it again. */
    private void giveUp(TenantId tenant, ProductId product, URI address, String code) {
        transactions.within(tenant, scope -> {
            scope.importPictures().release(product, address);
            return code;
        });
        throw new JobFailed(code, "The picture at " + address.getHost() + " can't be used.");
    }

    private static Progress progress(long done, int all) {
        return new Progress((int) (done * 100 / all), "pictures", Settings.of("done", done));
    }

    private static int done(JobRun run) {
        return run.checkpoint().values().get("done") instanceof Long done ? Math.toIntExact(done) : 0;
    }

    private static String text(Settings input, String key) {
        return input.values().get(key) instanceof String text ? text : "";
    }

    private static List<URI> addresses(Settings input) {
        return input.values().get("urls") instanceof List<?> urls
                ? urls.stream().map(url -> URI.create(String.valueOf(url))).toList()
                : List.of();
    }
}
