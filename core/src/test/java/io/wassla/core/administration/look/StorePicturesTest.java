package io.wassla.core.administration.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import io.wassla.core.Policies;
import io.wassla.core.TenancyFeature.StorePicturesFeature;
import io.wassla.core.Wassla;
import io.wassla.core.administration.ChangeStore;
import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.picture.SweepPictures;
import io.wassla.core.contract.MovableClock;
import io.wassla.core.contract.Pngs;
import io.wassla.core.contract.Shops;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.kernel.Settings;
import io.wassla.core.media.MediaType;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PictureKey;
import io.wassla.core.memory.MemoryPorts;
import io.wassla.core.memory.MemoryStorage;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.tenancy.Invalidation;
import io.wassla.core.tenancy.PictureSpot;
import io.wassla.core.tenancy.ResolveHost;
import io.wassla.core.tenancy.Store;
import io.wassla.core.tenancy.StoreId;
import io.wassla.core.tenancy.StorePicture;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StorePicturesTest {
    private static final Origin NOURA = Origin.of(new UUID(7, 7));
    private static final LocalizedText GARDEN = LocalizedText.of("بستان ورد", "A rose garden");

    private final MemoryStorage storage = new MemoryStorage();
    private final MovableClock clock = new MovableClock(Shops.NOW);
    private final Wassla wassla = Wassla.on(MemoryPorts.on(storage, clock, new SecureChance()), Policies.STANDARD);
    private final StorePicturesFeature pictures = wassla.tenancy().pictures();
    private final Tenant nasam = Shops.open(storage, "nasam");
    private final List<Invalidation> heard = new ArrayList<>();

    @Test
    void hangs_in_its_spot_with_what_it_shows() {
        var picture = put(PictureSpot.HERO, 300);

        assertThat(picture.widths()).containsExactly(160, 300);
        assertThat(picture.alt()).isEqualTo(GARDEN);
        assertThat(store().pictures().all()).isEqualTo(Map.of(PictureSpot.HERO, picture));
        assertThat(store().revision().version()).isEqualTo(2);
    }

    @Test
    void a_logo_says_the_name_of_the_store_and_nothing_else() {
        assertThat(put(PictureSpot.LOGO, 40).alt()).isEqualTo(LocalizedText.NONE);
        assertThat(pictures.describe()
                        .handle(new DescribeStorePicture.Command(
                                nasam.id(), store().id(), PictureSpot.LOGO, before -> GARDEN, NOURA)))
                .isEmpty();
    }

    @Test
    void another_one_takes_its_place_and_others_stay() {
        var logo = put(PictureSpot.LOGO, 1);
        put(PictureSpot.HERO, 2);

        var other = put(PictureSpot.HERO, 3);

        assertThat(store().pictures().all()).isEqualTo(Map.of(PictureSpot.LOGO, logo, PictureSpot.HERO, other));
    }

    @Test
    void the_same_again_changes_nothing() {
        put(PictureSpot.STORY, 1);
        var before = store();

        put(PictureSpot.STORY, 1);

        assertThat(store()).isEqualTo(before);
        assertThat(audit()).hasSize(1);
    }

    @Test
    void what_is_no_picture_is_refused_and_nothing_changes() {
        var before = store();

        var svg = put(nasam.id(), before.id(), PictureSpot.LOGO, ByteSource.wrap(new byte[] {'<', 's', 'v', 'g'}));

        assertThat(svg).isEqualTo(new PutStorePicture.Outcome.Refused(PictureFault.UNSUPPORTED));
        assertThat(store()).isEqualTo(before);
    }

    @Test
    void the_store_of_another_is_unknown() {
        var other = Shops.open(storage, "other");
        put(PictureSpot.HERO, 1);
        var before = store();

        assertThat(put(other.id(), before.id(), PictureSpot.HERO, png(2)))
                .isEqualTo(new PutStorePicture.Outcome.Unknown());
        assertThat(remove(other.id(), PictureSpot.HERO)).isFalse();
        assertThat(describe(other.id(), "x")).isEmpty();
        assertThat(store()).isEqualTo(before);
    }

    @Test
    void what_it_shows_can_be_said_anew_within_bounds() {
        put(PictureSpot.HERO, 1);

        assertThat(describe(nasam.id(), "ورد").map(StorePicture::alt)).contains(LocalizedText.of("ورد", ""));
        assertThatThrownBy(() -> describe(nasam.id(), "x".repeat(301)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("alt_too_long");
        assertThat(store().pictures().in(PictureSpot.HERO).map(StorePicture::alt))
                .contains(LocalizedText.of("ورد", ""));
    }

    @Test
    void a_removed_one_is_gone_once() {
        put(PictureSpot.LOGO, 1);

        assertThat(remove(nasam.id(), PictureSpot.LOGO)).isTrue();
        assertThat(remove(nasam.id(), PictureSpot.LOGO)).isFalse();
        assertThat(store().pictures().all()).isEmpty();
    }

    @Test
    void files_are_swept_away_only_when_the_store_shows_them_no_more() {
        var kept = put(PictureSpot.LOGO, 1);
        var replaced = put(PictureSpot.HERO, 2);
        put(PictureSpot.HERO, 3);
        clock.pass(Duration.ofDays(1).plusSeconds(1));

        assertThat(wassla.catalog().pictures().sweep().handle(new SweepPictures.Command(nasam.id())))
                .isEqualTo(1);
        assertThat(isThere(kept)).isTrue();
        assertThat(isThere(replaced)).isFalse();
    }

    @Test
    void nodes_hear_that_the_store_changed_and_the_audit_log_says_who_did_it() {
        var unused = storage.invalidations().subscribe(heard::add);

        var logo = put(PictureSpot.LOGO, 1);
        remove(nasam.id(), PictureSpot.LOGO);

        assertThat(heard).contains(ResolveHost.changed(nasam.slug()));
        assertThat(audit().stream().map(AuditEntry::action))
                .containsExactly("store.picture_removed", "store.picture_changed");
        assertThat(audit().getLast().origin()).isEqualTo(NOURA);
        assertThat(audit().getLast().change().after())
                .isEqualTo(Settings.of("store_logo", Map.of("key", logo.key(), "alt", Map.of())));
    }

    @Test
    void a_configuration_neither_loses_pictures_nor_names_any() {
        var logo = put(PictureSpot.LOGO, 1);
        var typed = Settings.of("branding", Map.of("colour", "#123456", "logo", "evil", "pictures", Map.of()));

        wassla.tenancy()
                .changeStore()
                .handle(new ChangeStore.Command(
                        nasam.id(), store().id(), new ChangeStore.Patch(null, null, null, null, typed), null, NOURA));

        assertThat(store().config()).isEqualTo(Settings.of("branding", Map.of("colour", "#123456")));
        assertThat(store().pictures().in(PictureSpot.LOGO)).contains(logo);
    }

    private StorePicture put(PictureSpot spot, int size) {
        var outcome = put(nasam.id(), store().id(), spot, png(size));
        return ((PutStorePicture.Outcome.Put) outcome).picture();
    }

    private PutStorePicture.Outcome put(TenantId tenant, StoreId store, PictureSpot spot, ByteSource upload) {
        return pictures.put().handle(new PutStorePicture.Command(tenant, store, spot, upload, GARDEN, NOURA));
    }

    private Optional<StorePicture> describe(TenantId tenant, String arabic) {
        return pictures.describe()
                .handle(new DescribeStorePicture.Command(
                        tenant, store().id(), PictureSpot.HERO, before -> LocalizedText.of(arabic, ""), NOURA));
    }

    private boolean remove(TenantId tenant, PictureSpot spot) {
        return pictures.remove().handle(new RemoveStorePicture.Command(tenant, store().id(), spot, NOURA));
    }

    private boolean isThere(StorePicture picture) {
        var file = PictureKey.parse(picture.key()).rendition(picture.width(), MediaType.PNG);
        return wassla.media().objects().exists(file);
    }

    private List<AuditEntry> audit() {
        return storage.transactions()
                .within(
                        nasam.id(),
                        scope -> scope.audit()
                                .page(AuditFilter.ALL, new PageRequest(20, null))
                                .items());
    }

    private Store store() {
        return storage.transactions()
                .within(nasam.id(), scope -> scope.currentStore().find().orElseThrow());
    }

    private static ByteSource png(int size) {
        return ByteSource.wrap(Pngs.empty(size, size));
    }
}
