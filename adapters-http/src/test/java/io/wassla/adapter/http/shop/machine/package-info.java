@NullMarked
package io.wassla.adapter.http.shop.machine;

import org.jspecify.annotations.NullMarked;
