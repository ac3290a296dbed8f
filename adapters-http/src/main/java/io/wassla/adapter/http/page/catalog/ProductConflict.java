package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Shop;
import io.wassla.adapter.http.page.Visit;
import io.wassla.core.catalog.ProductSheet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two versions of a product, when somebody saved while another one was typing.
 *
 * @param mine everything that was typed, to be saved over the current version if they wish
 * @param ago when the other one saved
 */
record ProductConflict(String path, String ago, List<Difference> differences, Map<String, String> mine) {

    /** @param field names the sentence that says what it is */
    record Difference(String field, String about, String theirs, String yours) {}

    static ProductConflict of(Visit visit, Shop shop, Form typed, ProductSheet current) {
        var theirs = ProductValues.of(current, shop.zone());
        var mine = new TreeMap<>(typed.values());
        mine.put("version", theirs.value("version"));
        return new ProductConflict(
                ProductPage.path(current),
                visit.dates(shop.zone()).ago(current.product().revision().updatedAt()),
                differences(typed, theirs),
                mine);
    }

    private static List<Difference> differences(Form mine, Form theirs) {
        var fields = new TreeMap<>(theirs.values());
        fields.putAll(mine.values());
        return fields.keySet().stream()
                .filter(field -> !field.equals("version") && !field.endsWith("_id") && !field.matches("v\\d+_o\\d"))
                .filter(field -> !same(mine.value(field), theirs.value(field)))
                .map(field -> difference(field, mine, theirs))
                .toList();
    }

    private static boolean same(String one, String other) {
        return one.replace("\r\n", "\n").strip().equals(other.strip());
    }

    private static Difference difference(String field, Form mine, Form theirs) {
        var cell = field.matches("v\\d+_.*");
        var row = cell ? field.substring(1, field.indexOf('_')) : "";
        var about =
                cell ? Lines.label(VariantGrid.choice(theirs, Integer.parseInt(row), VariantGrid.MOST_OPTIONS)) : "";
        var name = cell ? field.substring(field.indexOf('_') + 1) : field.replaceFirst("^o\\d_", "option_");
        return new Difference(name, about, theirs.value(field), mine.value(field));
    }
}
