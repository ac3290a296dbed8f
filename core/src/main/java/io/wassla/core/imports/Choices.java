package io.wassla.core.imports;

import com.google.common.collect.ImmutableList;
import io.wassla.core.catalog.ProductSheet;
import io.wassla.core.catalog.variant.Option;
import io.wassla.core.catalog.variant.VariantDraft;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By what the variants of one product are told apart: the names that its rows use, else those it has. */
record Choices(List<String> names, List<Option> known) {
    Choices {
        names = ImmutableList.copyOf(names);
        known = ImmutableList.copyOf(known);
    }

    static Choices of(List<ReadRow> rows, Optional<ProductSheet> current) {
        var known = current.map(sheet -> sheet.product().assortment().options()).orElse(List.of());
        var knownNames = known.stream().map(Option::name).toList();
        var used = rows.stream()
                .map(row -> row.variant().choice().keySet())
                .filter(names -> !names.isEmpty())
                .findFirst();
        if (used.isEmpty() || used.get().equals(Set.copyOf(knownNames))) {
            return new Choices(knownNames, known);
        }
        return new Choices(List.copyOf(used.get()), List.of());
    }

    /** Whether a row tells all that there is to choose, and nothing else. */
    boolean fits(Map<String, String> choice) {
        return choice.keySet().equals(Set.copyOf(names));
    }

    List<String> inOrder(Map<String, String> choice) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(choice.get(name)).stream())
                .toList();
    }

    /** With every value that a variant has; those it had come first. */
    List<Option> options(Collection<VariantDraft> variants) {
        var options = ImmutableList.<Option>builder();
        for (var place = 0; place < names.size(); place++) {
            var values = new LinkedHashSet<String>();
            if (place < known.size()) {
                values.addAll(known.get(place).values());
            }
            for (var variant : variants) {
                if (place < variant.choice().size()) {
                    values.add(variant.choice().get(place));
                }
            }
            options.add(new Option(names.get(place), List.copyOf(values)));
        }
        return options.build();
    }
}
