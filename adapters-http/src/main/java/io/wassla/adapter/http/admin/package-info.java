/** For those who run the platform, and the audit log. */
@NullMarked
package io.wassla.adapter.http.admin;

import org.jspecify.annotations.NullMarked;
