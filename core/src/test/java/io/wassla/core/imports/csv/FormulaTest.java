package io.wassla.core.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "＝1+1", "＋1", "－1", "＠SUM(1)"})
    void what_would_be_computed_is_written_as_text_and_read_as_it_was(String cell) {
        assertThat(Formula.guarded(cell)).isEqualTo("'" + cell);
        assertThat(Formula.bare("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\n=1+1"})
    void what_spreadsheets_skip_before_a_formula_is_guarded_too(String cell) {
        assertThat(Formula.guarded(cell)).isEqualTo("'" + cell);
    }

    @Test
    void all_else_stays_as_it_is() {
        for (var cell : new String[] {"", "عود", "1=1", "'قديم", "'"}) {
            assertThat(Formula.guarded(cell)).isEqualTo(cell);
            assertThat(Formula.bare(cell)).isEqualTo(cell);
        }
    }
}
