package io.wassla.adapter.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FillingOrderTest {
    private static final Table A = new Table("public", "a", List.of());
    private static final Table B = new Table("public", "b", List.of());
    private static final Table C = new Table("public", "c", List.of());

    @Test
    void what_is_referred_to_comes_first() {
        assertThat(FillingOrder.of(List.of(A, B, C), List.of(key(A, B), key(B, C), key(C, C))))
                .containsExactly(C, B, A);
    }

    @Test
    void a_circle_is_cut_and_what_points_forward_is_known() {
        var references = List.of(key(A, B), key(B, A), key(C, A));

        var order = FillingOrder.of(List.of(A, B, C), references);

        assertThat(order).containsExactly(A, B, C);
        assertThat(FillingOrder.forward(order, references)).containsExactly(key(A, B));
    }

    private static ForeignKey key(Table from, Table to) {
        return new ForeignKey(from.sql(), to.sql(), from.name() + "_" + to.name(), false, false);
    }
}
