package io.wassla.core.imports;

import static io.wassla.core.imports.ImportingShop.counts;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.BrowseAuditLog;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.contract.Shops;
import io.wassla.core.imports.csv.CsvFile;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.PageRequest;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was exported, imported again. */
class ExportedProductsImportTest {
    private final ImportingShop imports = new ImportingShop();

    @Test
    void an_exported_file_changes_nothing_when_it_comes_back() {
        imports.take("""
            sku,product_sku,name_ar,description_ar,category,tags,price,compare_at_price,stock,option1_name,option1_value
            R-50,R,=ورد,"سطر
            ثانٍ",عطور > شرقية,ورد,245.50,300,24,الحجم,50 مل
            R-100,R,,,,,389,,9,الحجم,100 مل
            Q,,"''=مسك",'نقلا,,,10,,,,
            """);
        var file = exported();

        assertThat(file).contains("'=ورد", ",''=مسك,", ",'نقلا,");
        var audited = new BrowseAuditLog.Command(
                new Chain.OfTenant(imports.shop), AuditFilter.ALL, new PageRequest(PageRequest.MOST, null));
        assertThat(imports.wassla.audit().browse().handle(audited).items())
                .extracting(AuditEntry::action)
                .containsOnlyOnce("products.exported");
        assertThat(imports.take(file)).isEqualTo(counts(0, 0, 3, 0));
    }

    @Test
    void a_product_stays_where_it_is_whatever_its_categories_are_called() {
        imports.take("""
            sku,name_ar,category,price
            A,ورد,أ,1
            B,مسك,ب,1
            C,عود,ج,1
            D,عنبر,د,1
            E,بخور,د;ه > و,1
            """);
        rename(Map.of("أ", "one > two", "ب", "x;y", "ج", "same", "د", "same", "و", "1 > 2 > 3 > 4 > 5 > 6"));
        var before = imports.products();

        var file = exported();

        assertThat(file).contains("one > two", "x;y", "same;ه > 1 > 2 > 3 > 4 > 5 > 6");
        assertThat(imports.take(file)).isEqualTo(counts(0, 0, 5, 0));
        assertThat(imports.products()).isEqualTo(before);
    }

    @Test
    void of_categories_with_one_name_a_product_stays_in_its_own_when_it_comes_into_another_besides() {
        imports.take("sku,name_ar,category,price\nA,ورد,أ,1\nB,مسك,ب,1\n");
        rename(Map.of("أ", "same", "ب", "same"));
        var own = imports.product("B").categories().getFirst();

        imports.take("sku,category\nB,same;new\n");

        assertThat(imports.product("B").categories()).hasSize(2).startsWith(own);
    }

    private void rename(Map<String, String> names) {
        imports.storage.transactions().within(imports.shop, scope -> {
            for (var category : scope.categories().tree().all()) {
                var name = category.name().in(Language.AR).orElseThrow();
                var other = LocalizedText.of(Language.AR, names.getOrDefault(name, name));
                scope.categories().update(category.named(other, category.handles(), Shops.NOW));
            }
            return names;
        });
    }

    private String exported() {
        var file = new StringWriter();
        imports.wassla
                .imports()
                .export()
                .handle(new ExportProducts.Command(imports.shop, "", Origin.OPERATOR), CsvFile.on(file));
        return file.toString();
    }
}
