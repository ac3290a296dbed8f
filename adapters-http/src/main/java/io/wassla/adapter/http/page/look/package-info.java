/** The pages on which a merchant sets up a store's face: colours, words of the front page, policies, pictures. */
@NullMarked
package io.wassla.adapter.http.page.look;

import org.jspecify.annotations.NullMarked;
