package io.wassla.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Whole catalogs in and out, as files. */
record ImportTour(Bill bill) {
    private static final String PAGE = "/dashboard/imports";
    private static final String FILE = "sku,name_ar,price\nFILE-1,عود,90\nFILE-2,مسك,dear\n";

    void byApi(Caller owner) {
        bill.send(owner, "POST /api/v1/imports/products", 202, "text/csv", FILE);
        bill.call(owner, "GET /api/v1/exports/products.csv", 200);
    }

    void byPages(Browser owner) {
        owner.open(PAGE);
        var place = bill.upload(owner, PAGE, 303, FILE.getBytes(StandardCharsets.UTF_8))
                .header("Location");
        var id = place.substring(place.lastIndexOf('/') + 1);
        bill.open(owner, PAGE, 200);
        bill.open(owner, PAGE + "/{id}", 200, id);
        bill.open(owner, PAGE + "/{id}/refused.csv", 200, id);
        owner.open(PAGE + "/" + id);
        bill.submit(owner, PAGE + "/{id}/cancel", 303, Map.of(), id);
        bill.open(owner, PAGE + "/sample.csv", 200);
        bill.open(owner, PAGE + "/products.csv", 200);
    }
}
