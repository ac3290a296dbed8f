package io.wassla.core.imports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.Ports;
import io.wassla.core.Wassla;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.ProductFilter;
import io.wassla.core.contract.Pngs;
import io.wassla.core.contract.Shops;
import io.wassla.core.imports.StartImport;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobState;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.memory.MemoryPictureSource;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class FetchPicturesTest {
    private static final String FILE =
            "sku,name_ar,price,image_urls\nA,عود,1,https://a.example/1.png;https://a.example/2.png\n";

    private final MemoryStorage storage = new MemoryStorage();
    private final Ports ports = MemoryPorts.on(storage, InstantSource.fixed(Shops.NOW), new SecureChance());
    private final MemoryPictureSource world =
            (MemoryPictureSource) ports.media().source();
    private final Wassla wassla = Wassla.on(ports);
    private final TenantId shop = Shops.open(storage, "nasam").id();

    @Test
    void the_pictures_that_a_file_names_are_fetched_each_once() {
        world.put(URI.create("https://a.example/1.png"), Pngs.grey(20, 20, 90));
        world.put(URI.create("https://a.example/2.png"), Pngs.grey(30, 20, 90));

        take(FILE);
        take(FILE);

        assertThat(widths()).containsExactly(20, 30);
        assertThat(fetches()).hasSize(1);
    }

    @Test
    void one_that_can_not_be_had_holds_up_no_other_and_may_be_asked_for_again() {
        world.put(URI.create("https://a.example/2.png"), Pngs.grey(30, 20, 90));

        take(FILE);
        assertThat(widths()).containsExactly(30);
        assertThat(fetches().getFirst().state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("picture_not_found"));

        world.put(URI.create("https://a.example/1.png"), Pngs.grey(20, 20, 90));
        take(FILE);
        assertThat(widths()).containsExactly(30, 20);
    }

    private void take(String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        assertThat(wassla.imports().start().handle(new StartImport.Command(shop, bytes, Origin.OPERATOR)))
                .isInstanceOf(StartImport.Outcome.Queued.class);
        wassla.upkeep().chores().stream()
                .filter(chore -> chore.name().equals("run-jobs-1"))
                .forEach(chore -> chore.work().run(() -> false));
    }

    private List<Integer> widths() {
        return storage
                .transactions()
                .within(shop, scope -> scope.products().list(ProductFilter.ALL, PageRequest.FIRST))
                .page()
                .items()
                .getFirst()
                .product()
                .pictures()
                .stream()
                .map(picture -> picture.width())
                .toList();
    }

    private List<Job> fetches() {
        return storage.transactions()
                .within(shop, scope -> scope.jobs().page(FetchPictures.TYPE, PageRequest.FIRST))
                .items();
    }
}
