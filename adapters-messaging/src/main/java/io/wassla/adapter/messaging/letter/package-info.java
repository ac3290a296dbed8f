/** What Wassla writes to people: the words, as HTML, as plain text and as text messages. */
@NullMarked
package io.wassla.adapter.messaging.letter;

import org.jspecify.annotations.NullMarked;
