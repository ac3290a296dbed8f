package io.wassla.adapter.persistence.imports;

import static io.wassla.adapter.persistence.db.Tables.IMPORT_PICTURE;

import com.google.common.hash.Hashing;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.catalog.ProductId;
import io.wassla.core.imports.picture.ImportPictures;
import io.wassla.core.tenancy.TenantId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.impl.DSL;

public final class JooqImportPictures implements ImportPictures {
    private final Unit unit;
    private final TenantId open;

    public JooqImportPictures(Unit unit, TenantId open) {
        this.unit = unit;
        this.open = open;
    }

    @Override
    public List<URI> claim(ProductId product, List<URI> addresses) {
        var rows = addresses.stream()
                .distinct()
                .map(address -> DSL.row(open.value(), product.value(), hash(address)))
                .toList();
        var claimed = unit.dsl()
                .insertInto(
                        IMPORT_PICTURE, IMPORT_PICTURE.TENANT_ID, IMPORT_PICTURE.PRODUCT_ID, IMPORT_PICTURE.URL_HASH)
                .valuesOfRows(rows)
                .onConflictDoNothing()
                .returning(IMPORT_PICTURE.URL_HASH)
                .fetchSet(IMPORT_PICTURE.URL_HASH);
        return addresses.stream()
                .distinct()
                .filter(address -> claimed.contains(hash(address)))
                .toList();
    }

    @Override
    public void release(ProductId product, URI address) {
        unit.dsl()
                .deleteFrom(IMPORT_PICTURE)
                .where(IMPORT_PICTURE.PRODUCT_ID.eq(product.value()), IMPORT_PICTURE.URL_HASH.eq(hash(address)))
                .execute();
    }

    private static String hash(URI address) {
        return Hashing.sha256()
                .hashString(address.toString(), StandardCharsets.UTF_8)
                .toString();
    }
}
