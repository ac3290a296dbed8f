@NullMarked
package io.wassla.adapter.http.shop;

import org.jspecify.annotations.NullMarked;
