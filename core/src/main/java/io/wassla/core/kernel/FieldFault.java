package io.wassla.core.kernel;

/**
 * One thing that is wrong with what was typed.
 *
 * @param field as in the API, snake_case
 * @param code as that of {@link InvalidValue}
 */
public record FieldFault(String field, String code) {}
