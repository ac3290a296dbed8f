/**
 * The HTTP server: how a request arrives, who sent it, which site it is for, and how it is refused. Knows no feature;
 * the packages below know this one.
 */
@NullMarked
package io.wassla.adapter.http;

import org.jspecify.annotations.NullMarked;
