/** The pages on which those who run the platform set how e-mail is sent, and see what was. */
@NullMarked
package io.wassla.adapter.http.page.email;

import org.jspecify.annotations.NullMarked;
