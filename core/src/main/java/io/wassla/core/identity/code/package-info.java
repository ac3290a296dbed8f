/** One-time codes: sent, waited for, judged. */
@NullMarked
package io.wassla.core.identity.code;

import org.jspecify.annotations.NullMarked;
