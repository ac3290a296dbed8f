package io.wassla.adapter.http.catalog;

import java.util.UUID;

/** Refers to a picture of the product. */
record ImageRef(UUID id) {}
