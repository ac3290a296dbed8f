/** People, their codes, tokens and second factors, in PostgreSQL. */
@NullMarked
package io.wassla.adapter.persistence.identity;

import org.jspecify.annotations.NullMarked;
