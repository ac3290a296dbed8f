/** The pages on which a merchant opens a store: country, business, name and address. */
@NullMarked
package io.wassla.adapter.http.page.onboarding;

import org.jspecify.annotations.NullMarked;
