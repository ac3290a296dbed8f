package io.wassla.adapter.messaging.letter;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.Secret;
import java.util.List;

/**
 * A letter in words, before it becomes HTML or plain text.
 *
 * @param preview what a list of messages shows after the subject
 */
record Draft(Phrase subject, Phrase preview, Phrase heading, List<Part> parts) {

    Draft {
        parts = ImmutableList.copyOf(parts);
    }

    sealed interface Part {

        record Paragraph(Phrase phrase) implements Part {}

        /** A code to be read and typed. */
        record Code(Secret code) implements Part {}

        /** The one thing to do. */
        record Action(String label, String hint, Secret link) implements Part {
            public Action {
                Preconditions.checkArgument(link.reveal().matches("https?://[!-~]+"), "not a link for a letter");
            }
        }

        /** A quiet remark. */
        record Note(Phrase phrase) implements Part {}
    }
}
