package io.wassla.core.imports;

import static io.wassla.core.imports.ImportingShop.counts;
import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.audit.AuditEntry;
import io.wassla.core.audit.AuditFilter;
import io.wassla.core.audit.BrowseAuditLog;
import io.wassla.core.audit.Chain;
import io.wassla.core.audit.Origin;
import io.wassla.core.imports.csv.CsvFile;
import io.wassla.core.kernel.PageRequest;
import java.io.StringWriter;
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
        var file = new StringWriter();

        imports.wassla
                .imports()
                .export()
                .handle(new ExportProducts.Command(imports.shop, "", Origin.OPERATOR), CsvFile.on(file));

        assertThat(file.toString()).contains("'=ورد", ",''=مسك,", ",'نقلا,");
        var audited = new BrowseAuditLog.Command(
                new Chain.OfTenant(imports.shop), AuditFilter.ALL, new PageRequest(PageRequest.MOST, null));
        assertThat(imports.wassla.audit().browse().handle(audited).items())
                .extracting(AuditEntry::action)
                .containsOnlyOnce("products.exported");
        assertThat(imports.take(file.toString())).isEqualTo(counts(0, 0, 3, 0));
    }
}
