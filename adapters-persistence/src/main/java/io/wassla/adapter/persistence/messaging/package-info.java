/** E-mail settings and the e-mail log, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.messaging;

import org.jspecify.annotations.NullMarked;
