package io.wassla.core.catalog;

import static io.wassla.core.catalog.Counter.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.memory.SeenBySearch;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditProductsTest {
    private final Counter counter = new Counter();

    @Test
    void many_are_edited_alike_and_only_those_that_are_different_are_written() {
        var category = counter.shelf(counter.tenant, "عطور");
        var first = counter.created(draft("مسك", "M-1"));
        var second = counter.created(draft("عود", "O-1"));
        var all = Set.of(first.id(), second.id(), new ProductId(category.id().value()));

        assertThat(edit(all, new BulkEdit.AddCategory(category.id()))).isEqualTo(new EditProducts.Outcome.Done(2));
        assertThat(edit(all, new BulkEdit.AddCategory(category.id()))).isEqualTo(new EditProducts.Outcome.Done(0));
        assertThat(edit(all, new BulkEdit.AddTag("جديد"))).isEqualTo(new EditProducts.Outcome.Done(2));
        assertThat(edit(Set.of(first.id()), new BulkEdit.SetStatus(ProductStatus.ACTIVE)))
                .isEqualTo(new EditProducts.Outcome.Done(1));
        assertThat(counter.shown(first).isVisible(counter.clock.instant())).isTrue();
        assertThat(counter.seen(second)).isEqualTo(SeenBySearch.in(category).tagged("جديد"));

        assertThat(edit(all, new BulkEdit.RemoveCategory(category.id()))).isEqualTo(new EditProducts.Outcome.Done(2));
        assertThat(edit(all, new BulkEdit.Remove())).isEqualTo(new EditProducts.Outcome.Done(2));
        assertThat(counter.<Integer>within(scope -> scope.products().count())).isZero();
    }

    @Test
    void many_can_not_be_put_where_this_store_has_nothing() {
        var foreign = counter.shelf(counter.other, "عطور");
        var product = counter.created(draft("مسك", "M-1"));

        assertThat(edit(Set.of(product.id()), new BulkEdit.AddCategory(foreign.id())))
                .isInstanceOf(EditProducts.Outcome.Refused.class);
        assertThat(edit(Set.of(product.id()), new BulkEdit.AddTag("a;b")))
                .isInstanceOf(EditProducts.Outcome.Refused.class);
    }

    @Test
    void several_edits_are_done_together_or_not_at_all() {
        var product = counter.created(draft("مسك", "M-1"));
        var only = Set.of(product.id());
        var onSale = new BulkEdit.SetStatus(ProductStatus.ACTIVE);

        assertThat(edit(only, onSale, new BulkEdit.AddTag("a;b"))).isInstanceOf(EditProducts.Outcome.Refused.class);
        assertThat(counter.shown(product).isVisible(counter.clock.instant())).isFalse();

        assertThat(edit(only, onSale, new BulkEdit.AddTag("جديد"))).isEqualTo(new EditProducts.Outcome.Done(1));
        assertThat(counter.shown(product).isVisible(counter.clock.instant())).isTrue();
        assertThat(counter.seen(product)).isEqualTo(SeenBySearch.in().tagged("جديد"));
    }

    private EditProducts.Outcome edit(Set<ProductId> products, BulkEdit... edits) {
        return counter.catalog
                .products()
                .edit()
                .handle(new EditProducts.Command(counter.tenant, products, List.of(edits), Counter.NOURA));
    }
}
