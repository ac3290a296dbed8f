package io.wassla.core.imports.picture;

import com.google.common.io.ByteSource;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.catalog.picture.AddProductPicture;
import io.wassla.core.imports.ImportScope;
import io.wassla.core.jobs.JobFailed;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.jobs.JobRun;
import io.wassla.core.jobs.Progress;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.PortUnavailable;
import io.wassla.core.kernel.Sentence;
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

/**
 * Fetches the pictures that a file names for one product, and adds them to it in their order. One that can't be had holds
 * up no other; the job fails in the end and says why.
 */
public final class FetchPictures implements JobHandler {
    public static final String TYPE = "fetch_pictures";
    /** In the checkpoint: why the first picture that can't be had can't. */
    private static final String MISSED = "missed";

    private static final Duration LATER = Duration.ofMinutes(1);

    /** So often an address that does not answer is asked again. */
    private static final int PATIENCE = 3;

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
        var missed = text(run.checkpoint(), MISSED);
        for (var place = done(run); place < addresses.size(); place++) {
            var fault = fetch(run, tenant, product, addresses.get(place));
            missed = missed.isEmpty() ? fault.orElse("") : missed;
            save(run, tenant, progress((long) place + 1, addresses.size(), missed));
        }
        if (!missed.isEmpty()) {
            throw new JobFailed(missed, "A picture can't be used.");
        }
        return Settings.of("pictures", (long) addresses.size());
    }

    private void save(JobRun run, TenantId tenant, Progress progress) {
        transactions.within(tenant, scope -> {
            run.save(scope, progress);
            return progress;
        });
    }

    /** Why the picture can't be had, as a code of the API; then another file may ask for it again. */
    private Optional<String> fetch(JobRun run, TenantId tenant, ProductId product, URI address) {
        var fault = switch (source.fetch(address, policy.bytes())) {
            case PictureSource.Fetched.Bytes(var content) -> add(tenant, product, content);
            case PictureSource.Fetched.Refused(var code) -> Optional.of(code);
            case PictureSource.Fetched.Unreachable(var cause) -> unreachable(run, cause);
        };
        fault.ifPresent(code -> transactions.within(tenant, scope -> {
            scope.importPictures().release(product, address);
            return code;
        }));
        return fault;
    }

    private static Optional<String> unreachable(JobRun run, Exception cause) {
        if (run.attempt() > PATIENCE) {
            return Optional.of("picture_unreachable");
        }
        throw new PortUnavailable(Sentence.of(FetchPictures.class, "host"), LATER, cause);
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

    private static Progress progress(long done, int all, String missed) {
        return new Progress(
                (int) (done * 100 / all), "pictures", Settings.of("done", done).with(MISSED, missed));
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
