package io.wassla.adapter.http.shop;

import org.jspecify.annotations.Nullable;

/** A step on the way from the front page down to this one. */
public record Crumb(String href, String name, @Nullable String lang) {}
