package io.wassla.core.imports;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.List;

/** A row whose cells were understood. */
record ReadRow(int line, String group, ProductCells product, VariantCells variant, List<URI> pictures) {
    ReadRow {
        pictures = ImmutableList.copyOf(pictures);
    }
}
