/** The OpenAPI 3.1 document, made from the operations themselves, and two ways to read it. */
@NullMarked
package io.wassla.adapter.http.openapi;

import org.jspecify.annotations.NullMarked;
