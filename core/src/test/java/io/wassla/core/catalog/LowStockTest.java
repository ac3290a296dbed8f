package io.wassla.core.catalog;

import static io.wassla.core.catalog.Counter.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Publication;
import io.wassla.core.catalog.stock.LowStockWatch;
import io.wassla.core.catalog.stock.SetStock;
import io.wassla.core.catalog.stock.SetStock.To;
import io.wassla.core.contract.People;
import io.wassla.core.contract.TestIds;
import io.wassla.core.identity.User;
import io.wassla.core.identity.UserId;
import io.wassla.core.kernel.Language;
import io.wassla.core.membership.Membership;
import io.wassla.core.membership.MembershipId;
import io.wassla.core.membership.Role;
import io.wassla.core.messaging.DevelopmentOutbox;
import io.wassla.core.messaging.EmailAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LowStockTest {
    private final Counter counter = new Counter();
    private final EmailAddress noura = join(Role.OWNER);
    private final EmailAddress staff = join(Role.STAFF);

    @Test
    void owners_get_one_letter_for_all_that_runs_low_within_ten_minutes() {
        var musk = onSale("مسك", "M-1");
        var oud = onSale("عود", "O-1");
        set(musk, 2);
        set(oud, 0);

        work();
        assertThat(letters()).isEmpty();
        counter.clock.pass(LowStockWatch.WINDOW);
        work();

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(noura).isNotEqualTo(staff);
            assertThat(letter.text()).contains("مسك", "عود", "left=0", "left=2");
        });
    }

    @Test
    void a_fall_later_is_told_again_and_what_was_filled_up_is_not() {
        var musk = onSale("مسك", "M-1");
        set(musk, 2);
        work();
        counter.clock.pass(LowStockWatch.WINDOW);
        work();
        set(musk, 9);
        set(musk, 1);
        set(musk, 9);
        work();
        counter.clock.pass(LowStockWatch.WINDOW);
        work();
        assertThat(letters()).hasSize(1);

        set(musk, 0);
        work();
        counter.clock.pass(LowStockWatch.WINDOW);
        work();
        assertThat(letters()).hasSize(2);
    }

    private Product onSale(String name, String sku) {
        var wanted = draft(name, sku);
        return counter.created(new ProductDraft(
                wanted.presentation(),
                new Publication(ProductStatus.ACTIVE, null),
                wanted.shelving(),
                wanted.options(),
                wanted.variants(),
                List.of()));
    }

    private void set(Product product, int quantity) {
        counter.clock.pass(Duration.ofMillis(1));
        var variant = product.assortment().first().id();
        counter.catalog
                .stock()
                .set()
                .handle(new SetStock.Command(counter.tenant, variant, new To.Exactly(quantity), Counter.NOURA));
    }

    private EmailAddress join(Role role) {
        var email = People.email();
        var user = User.signedUp(new UserId(TestIds.next()), email, Language.AR, counter.clock.instant());
        var membership = Membership.begin(new MembershipId(TestIds.next()), user.id(), role, counter.clock.instant());
        counter.storage.platform().within(scope -> {
            scope.users().add(user);
            return scope.seats().add(counter.tenant, membership);
        });
        return email;
    }

    private void work() {
        counter.wassla.upkeep().chores().stream()
                .filter(chore ->
                        chore.name().startsWith("run-jobs") || chore.name().equals("pass-on-events"))
                .forEach(chore -> chore.work().run(() -> false));
    }

    private List<DevelopmentOutbox.Message> letters() {
        return counter.wassla.messaging().developmentOutbox().orElseThrow().messages();
    }
}
