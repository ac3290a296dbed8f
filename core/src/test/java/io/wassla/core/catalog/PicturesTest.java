package io.wassla.core.catalog;

import static io.wassla.core.catalog.Counter.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteSource;
import io.wassla.core.catalog.picture.AddProductPicture;
import io.wassla.core.catalog.picture.ChangePicture;
import io.wassla.core.catalog.picture.Picture;
import io.wassla.core.catalog.picture.RemovePicture;
import io.wassla.core.catalog.picture.SweepPictures;
import io.wassla.core.contract.Pngs;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.media.MediaType;
import io.wassla.core.media.ObjectKey;
import io.wassla.core.media.PictureFault;
import io.wassla.core.media.PictureKey;
import io.wassla.core.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final LocalizedText OUD = LocalizedText.of(Language.AR, "عود في علبة");

    private final Counter counter = new Counter();
    private final Product product = counter.created(draft("عود", "OUD"));

    @Test
    void the_first_picture_is_the_primary_one_and_others_follow() {
        var first = added(1);
        var second = added(2);

        assertThat(counter.shown(product).pictures()).containsExactly(first, second);
        assertThat(counter.shown(product).primary()).contains(first);
    }

    @Test
    void its_renditions_are_there_and_it_says_how_large_it_is() {
        var picture = added(300);

        assertThat(picture.widths()).containsExactly(160, 300);
        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.alt()).isEqualTo(OUD);
        var file = PictureKey.parse(picture.key()).rendition(160, MediaType.PNG);
        assertThat(counter.wassla.media().objects().exists(file)).isTrue();
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var first = added(5);
        var version = counter.shown(product).revision();

        assertThat(added(5)).isEqualTo(first);
        assertThat(counter.shown(product).pictures()).containsExactly(first);
        assertThat(counter.shown(product).revision()).isEqualTo(version);
    }

    @Test
    void ten_are_enough() {
        for (var size = 1; size <= 10; size++) {
            added(size);
        }

        assertThat(add(product.id(), counter.tenant, png(11))).isEqualTo(new AddProductPicture.Outcome.TooMany(10));
    }

    @Test
    void what_is_no_picture_is_refused_and_nothing_changes() {
        var outcome = add(product.id(), counter.tenant, ByteSource.wrap(new byte[] {'<', 's', 'v', 'g'}));

        assertThat(outcome).isEqualTo(new AddProductPicture.Outcome.Refused(PictureFault.UNSUPPORTED));
        assertThat(counter.shown(product)).isEqualTo(product);
    }

    @Test
    void a_product_of_another_store_is_unknown() {
        var picture = added(1);

        assertThat(add(product.id(), counter.other, png(2))).isEqualTo(new AddProductPicture.Outcome.Unknown());
        assertThat(change(counter.other, picture, null, 0)).isEqualTo(new ChangePicture.Outcome.Unknown());
        assertThat(remove(counter.other, picture)).isFalse();
        assertThat(counter.shown(product).pictures()).containsExactly(picture);
    }

    @Test
    void a_picture_can_be_made_the_primary_one() {
        var first = added(1);
        var second = added(2);
        var third = added(3);

        change(counter.tenant, third, null, 0);
        change(counter.tenant, first, null, 99);

        assertThat(counter.shown(product).pictures()).containsExactly(third, second, first);
    }

    @Test
    void what_it_shows_can_be_said_anew() {
        var picture = added(1);
        var said = LocalizedText.of("عود", "Oud");

        change(counter.tenant, picture, said, null);

        assertThat(counter.shown(product).pictures().getFirst().alt()).isEqualTo(said);
        assertThatThrownBy(() -> change(counter.tenant, picture, LocalizedText.of(Language.EN, "x".repeat(301)), null))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("alt_too_long");
    }

    @Test
    void a_change_that_changes_nothing_is_none() {
        var picture = added(1);
        var version = counter.shown(product).revision();

        change(counter.tenant, picture, picture.alt(), 0);

        assertThat(counter.shown(product).revision()).isEqualTo(version);
    }

    @Test
    void a_removed_picture_is_gone_and_the_next_is_primary() {
        var first = added(1);
        var second = added(2);

        assertThat(remove(counter.tenant, first)).isTrue();
        assertThat(remove(counter.tenant, first)).isFalse();
        assertThat(counter.shown(product).pictures()).containsExactly(second);
    }

    @Test
    void files_that_no_product_shows_are_swept_away_after_a_day() {
        var kept = added(1);
        var removed = added(2);
        remove(counter.tenant, removed);

        assertThat(sweep()).isZero();
        counter.clock.pass(Duration.ofDays(1).plusSeconds(1));

        assertThat(sweep()).isEqualTo(1);
        assertThat(isThere(kept)).isTrue();
        assertThat(isThere(removed)).isFalse();
    }

    @Test
    void a_file_that_was_just_put_again_is_left_alone() {
        var picture = added(2);
        remove(counter.tenant, picture);
        counter.clock.pass(Duration.ofDays(2));
        var again = added(2);
        remove(counter.tenant, again);

        assertThat(sweep()).isZero();
        assertThat(isThere(again)).isTrue();
    }

    @Test
    void other_files_of_the_store_are_never_swept() {
        var report = ObjectKey.of(counter.tenant, "pictures/report.csv");
        counter.wassla.media().objects().put(report, new ByteArrayInputStream(new byte[1]), 1);
        counter.clock.pass(Duration.ofDays(2));

        assertThat(sweep()).isZero();
    }

    @Test
    void the_audit_log_says_who_did_it() {
        added(1);

        assertThat(counter.audit().getFirst().action()).isEqualTo("product.changed");
        assertThat(counter.audit().getFirst().origin()).isEqualTo(Counter.NOURA);
    }

    private int sweep() {
        return counter.catalog.pictures().sweep().handle(new SweepPictures.Command(counter.tenant));
    }

    private boolean isThere(Picture picture) {
        var key = PictureKey.parse(picture.key());
        return counter.wassla.media().objects().exists(key.rendition(picture.width(), MediaType.PNG));
    }

    private Picture added(int size) {
        return ((AddProductPicture.Outcome.Added) add(product.id(), counter.tenant, png(size))).picture();
    }

    private AddProductPicture.Outcome add(ProductId to, TenantId tenant, ByteSource upload) {
        return counter.catalog
                .pictures()
                .add()
                .handle(new AddProductPicture.Command(tenant, to, upload, OUD, Counter.NOURA));
    }

    private ChangePicture.Outcome change(
            TenantId tenant, Picture picture, @Nullable LocalizedText alt, @Nullable Integer position) {
        return counter.catalog
                .pictures()
                .change()
                .handle(new ChangePicture.Command(
                        tenant,
                        product.id(),
                        picture.id(),
                        alt == null ? null : before -> alt,
                        position,
                        Counter.NOURA));
    }

    private boolean remove(TenantId tenant, Picture picture) {
        return counter.catalog
                .pictures()
                .remove()
                .handle(new RemovePicture.Command(tenant, product.id(), picture.id(), Counter.NOURA));
    }

    private static ByteSource png(int size) {
        return ByteSource.wrap(Pngs.empty(size, size));
    }
}
