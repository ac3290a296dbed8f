package io.wassla.adapter.http.api;

/**
 * A part of the query string.
 *
 * @param type {@code String}, {@code Integer}, {@code Instant} or an enumeration
 */
public record Parameter(String name, Class<?> type, String about) {}
