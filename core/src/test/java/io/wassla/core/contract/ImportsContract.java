package io.wassla.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.imports.RowFault;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobId;
import io.wassla.core.kernel.Settings;
import io.wassla.core.tenancy.TenantId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of imported files. */
public abstract class ImportsContract extends StorageContract {
    private static final RowFault PRICE = new RowFault(3, "price", "amount_invalid");
    private static final RowFault SKU = new RowFault(2, "sku", "sku_required");
    private static final URI PICTURE = URI.create("https://example.com/a.jpg");

    @Test
    void faults_come_in_the_order_of_the_file_each_once_and_to_their_own_tenant_only() {
        var tenant = opened();
        var job = queued(tenant);

        withinDo(tenant, scope -> scope.importFaults().addAll(job, List.of(PRICE, SKU), NOW));
        withinDo(tenant, scope -> scope.importFaults().addAll(job, List.of(SKU), NOW));

        assertThat(list(tenant, scope -> scope.importFaults().of(job, 10))).containsExactly(SKU, PRICE);
        assertThat(list(tenant, scope -> scope.importFaults().of(job, 1))).containsExactly(SKU);
        assertThat(list(tenant, scope -> scope.importFaults().below(2, job, 10)))
                .containsExactly(PRICE);
        assertThat(list(tenant, scope -> scope.importFaults().below(1, job, 1))).containsExactly(SKU);
        assertThat(list(opened(), scope -> scope.importFaults().of(job, 10))).isEmpty();
    }

    @Test
    void old_faults_are_forgotten() {
        var tenant = opened();
        var job = queued(tenant);
        withinDo(tenant, scope -> scope.importFaults().addAll(job, List.of(SKU), NOW));

        withinDo(tenant, scope -> scope.importFaults().removeBefore(NOW));
        assertThat(list(tenant, scope -> scope.importFaults().of(job, 10))).containsExactly(SKU);

        withinDo(tenant, scope -> scope.importFaults().removeBefore(NOW.plus(Duration.ofMillis(1))));
        assertThat(list(tenant, scope -> scope.importFaults().of(job, 10))).isEmpty();
    }

    @Test
    void an_address_is_claimed_once_until_it_is_released() {
        var tenant = opened();
        var oud = Goods.plain(1);
        withinDo(tenant, scope -> scope.products().add(oud, List.of()));

        assertThat(claimed(tenant, oud.id())).containsExactly(PICTURE);
        assertThat(claimed(tenant, oud.id())).isEmpty();
        withinDo(tenant, scope -> scope.importPictures().release(oud.id(), PICTURE));
        assertThat(claimed(tenant, oud.id())).containsExactly(PICTURE);
    }

    private List<URI> claimed(TenantId tenant, ProductId product) {
        return list(tenant, scope -> scope.importPictures().claim(product, List.of(PICTURE, PICTURE)));
    }

    private JobId queued(TenantId tenant) {
        var id = new JobId(id());
        withinDo(
                tenant,
                scope -> scope.jobs().add(Job.queue(id, new Job.Task(tenant, "import_products", Settings.NONE), NOW)));
        return id;
    }
}
