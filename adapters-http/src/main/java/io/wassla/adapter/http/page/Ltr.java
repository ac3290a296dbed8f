package io.wassla.adapter.http.page;

/** A text that runs from left to right wherever it stands: a phone number, an address, a time, a path. */
public record Ltr(String text) {}
