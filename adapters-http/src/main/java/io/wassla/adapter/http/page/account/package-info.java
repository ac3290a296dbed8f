/** The pages on which a person signs in, and keeps the account, its identifiers, second factor and devices. */
@NullMarked
package io.wassla.adapter.http.page.account;

import org.jspecify.annotations.NullMarked;
