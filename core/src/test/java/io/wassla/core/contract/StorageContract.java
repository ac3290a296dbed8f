package io.wassla.core.contract;

import io.wassla.core.WasslaPlatformScope;
import io.wassla.core.WasslaScope;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.tenancy.BusinessCategory;
import io.wassla.core.tenancy.Countries;
import io.wassla.core.tenancy.Platform;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StoreName;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import io.wassla.core.tenancy.slug.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of all storages share. */
public abstract class StorageContract {
    /** To the microsecond, which is what every storage keeps. */
    protected static final Instant NOW = Instant.parse("2026-01-15T12:00:00.123456Z");

    private Transactions<? extends WasslaScope> transactions;
    private Platform<? extends WasslaPlatformScope> platform;

    protected abstract Storage storage();

    @BeforeEach
    final void openStorage() {
        transactions = storage().transactions();
        platform = storage().platform();
    }

    protected final <T> T within(TenantId tenant, Function<WasslaScope, T> work) {
        return transactions.within(tenant, work);
    }

    protected final <T> T platform(Function<WasslaPlatformScope, T> work) {
        return platform.within(work);
    }

    // The same, told apart by what they answer, so that assertThat knows what it is given.

    protected final <T> Optional<T> one(TenantId tenant, Function<WasslaScope, Optional<T>> read) {
        return within(tenant, read);
    }

    protected final <T> Optional<T> one(Function<WasslaPlatformScope, Optional<T>> read) {
        return platform(read);
    }

    protected final <T> List<T> list(Function<WasslaPlatformScope, List<T>> read) {
        return platform(read);
    }

    protected final <T> List<T> list(TenantId tenant, Function<WasslaScope, List<T>> read) {
        return within(tenant, read);
    }

    protected final boolean says(TenantId tenant, Predicate<WasslaScope> work) {
        return within(tenant, work::test);
    }

    protected final boolean says(Predicate<WasslaPlatformScope> work) {
        return platform(work::test);
    }

    protected final void withinDo(TenantId tenant, Consumer<WasslaScope> work) {
        transactions.within(tenant, scope -> {
            work.accept(scope);
            return true;
        });
    }

    protected final void platformDo(Consumer<WasslaPlatformScope> work) {
        platform.within(scope -> {
            work.accept(scope);
            return true;
        });
    }

    /** A fresh, time-ordered id. */
    protected static UUID id() {
        return Ids.next();
    }

    /** A tenant that is not stored, with a slug of its own. */
    protected static Tenant tenant() {
        var id = id();
        var slug = new Slug("s" + id.toString().replace("-", "").toLowerCase(Locale.ROOT));
        return tenant(id, slug);
    }

    protected static Tenant tenant(UUID id, Slug slug) {
        var market = Countries.SERVED.require("SA").market();
        return Tenant.open(new TenantId(id), slug, new StoreName("عطور نسم"), market, NOW);
    }

    protected static Store store() {
        var categories = Set.of(BusinessCategory.PERFUMES);
        var language = Countries.SERVED.require("SA").language();
        return Store.open(new StoreId(id()), new StoreName("عطور نسم"), categories, language, NOW);
    }

    /** A tenant that is stored, without a store. */
    protected final TenantId opened() {
        var tenant = tenant();
        platformDo(scope -> scope.tenants().add(tenant));
        return tenant.id();
    }

    /** Everything of a list, read in pages of two. */
    protected final <T> List<T> pages(Function<PageRequest, Page<T>> read) {
        var all = new ArrayList<T>();
        var page = read.apply(new PageRequest(2, null));
        all.addAll(page.items());
        while (page.next() != null) {
            page = read.apply(new PageRequest(2, page.next()));
            all.addAll(page.items());
        }
        return List.copyOf(all);
    }

    /** Runs the same work in so many threads at once. */
    protected static <T> List<T> race(int threads, Callable<T> work) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var start = new CyclicBarrier(threads);
            Callable<T> together = () -> {
                start.await();
                return work.call();
            };
            var results = new ArrayList<T>();
            for (Future<T> future : pool.invokeAll(Collections.nCopies(threads, together))) {
                results.add(future.get());
            }
            return List.copyOf(results);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
