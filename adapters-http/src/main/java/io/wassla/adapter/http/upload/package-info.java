/** Files that clients send: bounded, and on disk while they are looked at. */
@NullMarked
package io.wassla.adapter.http.upload;

import org.jspecify.annotations.NullMarked;
