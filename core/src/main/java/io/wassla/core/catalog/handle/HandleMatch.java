package io.wassla.core.catalog.handle;

import io.wassla.core.kernel.Language;
import java.util.UUID;

/**
 * What a handle leads to.
 *
 * @param id of a product or a category
 * @param language in which it is, or was, its handle
 * @param current whether it still is: else a redirect is due
 */
public record HandleMatch(UUID id, Language language, boolean current) {}
