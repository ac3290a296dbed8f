package io.wassla.core.tenancy;

import static io.wassla.core.tenancy.BusinessCategory.BOOKS;
import static io.wassla.core.tenancy.BusinessCategory.FASHION;
import static io.wassla.core.tenancy.BusinessCategory.HOME;
import static io.wassla.core.tenancy.BusinessCategory.OTHER;
import static io.wassla.core.tenancy.BusinessCategory.PETS;
import static io.wassla.core.tenancy.BusinessCategory.TOYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessCategoryTest {

    @Test
    void one_to_five_are_a_choice_in_their_order() {
        assertThat(BusinessCategory.choice(List.of(OTHER))).containsExactly(OTHER);
        assertThat(BusinessCategory.choice(List.of(TOYS, BOOKS, HOME, FASHION, OTHER)))
                .containsExactly(TOYS, BOOKS, HOME, FASHION, OTHER);
    }

    @Test
    void none_six_or_the_same_twice_are_not() {
        assertThatThrownBy(() -> BusinessCategory.choice(List.of())).hasMessage("categories_invalid");
        assertThatThrownBy(() -> BusinessCategory.choice(List.of(TOYS, BOOKS, HOME, FASHION, PETS, OTHER)))
                .hasMessage("categories_invalid");
        assertThatThrownBy(() -> BusinessCategory.choice(List.of(TOYS, TOYS))).hasMessage("categories_invalid");
    }

    @Test
    void has_a_name_in_the_api() {
        assertThat(BusinessCategory.of("jewellery")).isEqualTo(BusinessCategory.JEWELLERY);
        assertThatThrownBy(() -> BusinessCategory.of("Jewellery")).hasMessage("category_unknown");
        assertThat(BusinessCategory.values()).hasSize(15);
    }
}
