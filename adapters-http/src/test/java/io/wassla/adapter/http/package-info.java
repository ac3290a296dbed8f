@NullMarked
package io.wassla.adapter.http;

import org.jspecify.annotations.NullMarked;
