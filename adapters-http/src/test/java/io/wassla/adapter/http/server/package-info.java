@NullMarked
package io.wassla.adapter.http.server;

import org.jspecify.annotations.NullMarked;
