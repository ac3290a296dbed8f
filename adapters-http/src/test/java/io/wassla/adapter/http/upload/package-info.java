@NullMarked
package io.wassla.adapter.http.upload;

import org.jspecify.annotations.NullMarked;
