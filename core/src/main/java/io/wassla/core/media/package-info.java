/** Files of tenants: where they are kept, and how uploads become pictures that shoppers can be shown. */
@NullMarked
package io.wassla.core.media;

import org.jspecify.annotations.NullMarked;
