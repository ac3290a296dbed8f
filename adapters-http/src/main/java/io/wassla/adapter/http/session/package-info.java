/** What answers say of somebody who is signed in. */
@NullMarked
package io.wassla.adapter.http.session;

import org.jspecify.annotations.NullMarked;
