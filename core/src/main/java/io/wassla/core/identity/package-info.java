/** People: how they prove who they are, with codes, passwords and a second factor, and the limits on trying. */
@NullMarked
package io.wassla.core.identity;

import org.jspecify.annotations.NullMarked;
