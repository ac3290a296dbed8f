package io.wassla.adapter.http.page;

/** A text that runs from left to right wherever it stands: a phone number, an address, a time, a path. */
record Ltr(String text) {}
