/**
 * How the JSON API works: an operation is declared once, with its record, its answers and its problems, and the
 * declaration both mounts the handler and feeds the OpenAPI document.
 */
@NullMarked
package io.wassla.adapter.http.api;

import org.jspecify.annotations.NullMarked;
