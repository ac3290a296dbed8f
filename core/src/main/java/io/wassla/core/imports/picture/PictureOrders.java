package io.wassla.core.imports.picture;

import io.wassla.core.catalog.Product;
import io.wassla.core.imports.ImportScope;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.Settings;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Queues the fetching of pictures that a file names by their addresses; each address once for each product. */
public final class PictureOrders {
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    public PictureOrders(Supplier<UUID> ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Within the transaction that saves the product; those queued before are not queued again. */
    public void order(Product product, List<URI> pictures, ImportScope scope) {
        var unknown =
                pictures.stream().filter(address -> !isOf(product, address)).toList();
        var wanted = unknown.isEmpty() ? unknown : scope.importPictures().claim(product.id(), unknown);
        if (!wanted.isEmpty()) {
            var input = Settings.of("product", product.id().value().toString())
                    .with("urls", wanted.stream().map(URI::toString).toList());
            var task = new Job.Task(scope.tenant(), FetchPictures.TYPE, input);
            scope.jobs().add(Job.queue(new JobId(ids.get()), task, clock.instant()));
        }
    }

    /** Whether it is the address of a picture that the product has: an exported file names those. */
    private static boolean isOf(Product product, URI address) {
        var path = address.getPath() == null ? "" : address.getPath();
        return product.pictures().stream().anyMatch(picture -> path.contains(picture.key()));
    }
}
