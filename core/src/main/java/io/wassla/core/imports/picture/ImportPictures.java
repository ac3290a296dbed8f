package io.wassla.core.imports.picture;

import io.wassla.core.catalog.ProductId;
import java.net.URI;
import java.util.List;

/** Which addresses of pictures were fetched, or are about to be, for which product of the open tenant. */
public interface ImportPictures {

    /** Those that were not claimed for the product before, in order; they are now. */
    List<URI> claim(ProductId product, List<URI> addresses);

    /** Fetching failed: another file may ask for it again. */
    void release(ProductId product, URI address);
}
