package io.wassla.core.catalog.picture;

import com.google.common.collect.Sets;
import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.media.ObjectFacts;
import io.wassla.core.media.ObjectFolder;
import io.wassla.core.media.ObjectStorage;
import io.wassla.core.media.PictureKey;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Deletes the files of pictures that neither a product nor its store shows any more, a day after they were put there. */
public final class SweepPictures {
    private static final Duration LEFT_ALONE = Duration.ofDays(1);
    private static final int PAGE = 1_000;

    public record Command(TenantId tenant) {}

    private final Transactions<? extends CatalogScope> transactions;
    private final ObjectStorage objects;
    private final InstantSource clock;

    public SweepPictures(
            Transactions<? extends CatalogScope> transactions, ObjectStorage objects, InstantSource clock) {
        this.transactions = transactions;
        this.objects = objects;
        this.clock = clock;
    }

    /** Says how many files there were. */
    public int handle(Command command) {
        var folder = new ObjectFolder(command.tenant(), PictureKey.FOLDER);
        var swept = 0;
        var page = objects.list(folder, null, PAGE);
        while (!page.isEmpty()) {
            swept += sweep(command.tenant(), page);
            page = objects.list(folder, page.getLast().key(), PAGE);
        }
        return swept;
    }

    private int sweep(TenantId tenant, List<ObjectFacts> files) {
        var latest = clock.instant().minus(LEFT_ALONE);
        var old = files.stream().filter(file -> isOld(file, latest)).toList();
        var pictures = old.stream().flatMap(file -> picture(file).stream()).collect(Collectors.toUnmodifiableSet());
        if (pictures.isEmpty()) {
            return 0;
        }
        var shown = transactions.within(tenant, scope -> shown(pictures, scope));
        var doomed = old.stream()
                .filter(file ->
                        picture(file).filter(each -> !shown.contains(each)).isPresent())
                .filter(file -> isStillOld(file, latest))
                .toList();
        doomed.forEach(file -> objects.delete(file.key()));
        return doomed.size();
    }

    private static Set<String> shown(Set<String> pictures, CatalogScope scope) {
        var byStore = scope.currentStore()
                .find()
                .map(store -> store.pictures().keys())
                .orElse(Set.of());
        return Sets.union(scope.products().shown(pictures), byStore);
    }

    /** Whoever uploads the same picture again puts its files anew. */
    private boolean isStillOld(ObjectFacts file, Instant latest) {
        return objects.find(file.key()).filter(now -> isOld(now, latest)).isPresent();
    }

    private static boolean isOld(ObjectFacts file, Instant latest) {
        return file.stored().isBefore(latest);
    }

    private static Optional<String> picture(ObjectFacts file) {
        return PictureKey.of(file.key()).map(PictureKey::text);
    }
}
