/** Work that takes a while, and how far it is. */
@NullMarked
package io.wassla.adapter.http.jobs;

import org.jspecify.annotations.NullMarked;
