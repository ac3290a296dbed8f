package io.wassla.adapter.http.problem;

/**
 * What is wrong with one part of the input.
 *
 * @param field its path in the request, for example {@code branding.colour} or {@code categories[1]}
 * @param code stable and machine-readable
 */
public record FieldError(String field, String code) {}
