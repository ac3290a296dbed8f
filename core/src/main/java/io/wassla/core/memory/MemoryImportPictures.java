package io.wassla.core.memory;

import io.wassla.core.catalog.ProductId;
import io.wassla.core.imports.picture.ImportPictures;
import io.wassla.core.tenancy.TenantId;
import java.net.URI;
import java.util.List;

final class MemoryImportPictures implements ImportPictures {
    private final MemoryScope scope;

    MemoryImportPictures(MemoryScope scope) {
        this.scope = scope;
    }

    record Key(TenantId tenant, ProductId product, URI address) {}

    @Override
    public List<URI> claim(ProductId product, List<URI> addresses) {
        scope.requireOpen();
        return addresses.stream()
                .map(address -> new Key(scope.tenant(), product, address))
                .filter(key -> scope.tables.importPictures.add(key, key))
                .map(Key::address)
                .toList();
    }

    @Override
    public void release(ProductId product, URI address) {
        scope.requireOpen();
        scope.tables.importPictures.remove(new Key(scope.tenant(), product, address));
    }
}
