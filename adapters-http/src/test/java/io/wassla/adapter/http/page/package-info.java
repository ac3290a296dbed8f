@NullMarked
package io.wassla.adapter.http.page;

import org.jspecify.annotations.NullMarked;
