package io.wassla.core.messaging;

import com.google.common.collect.ImmutableList;
import io.wassla.core.kernel.ClientAddress;
import io.wassla.core.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Wassla writes to people. What it says in which words is the {@link LetterWriter}'s. */
public sealed interface Letter {

    /** The template's name, for the e-mail log. */
    String template();

    record SignInCode(Secret code, Duration validFor) implements Letter {
        @Override
        public String template() {
            return "sign_in_code";
        }
    }

    /** @param link where the invitation is accepted; carries a single-use token */
    record Invitation(String store, String invitedBy, Secret link, Instant validUntil) implements Letter {
        @Override
        public String template() {
            return "invitation";
        }
    }

    /** @param link where a new password is chosen; carries a single-use token */
    record PasswordReset(Secret link, Duration validFor) implements Letter {
        @Override
        public String template() {
            return "password_reset";
        }
    }

    /** Shows that the settings of the provider work. */
    record TestMessage() implements Letter {
        @Override
        public String template() {
            return "test_message";
        }
    }

    /** Tells the owners of a store what is running out, fewest first. */
    record LowStock(String store, List<Line> lines) implements Letter {
        public LowStock {
            lines = ImmutableList.copyOf(lines);
        }

        @Override
        public String template() {
            return "low_stock";
        }

        /** @param left what there is of it; 0 or less when it is sold out */
        public record Line(String name, int left) {}
    }

    /** Tells the owner of an account what happened to it, in case it was somebody else. */
    record SecurityNotice(Kind kind, Instant at, @Nullable ClientAddress from) implements Letter {
        @Override
        public String template() {
            return "security_notice";
        }

        public enum Kind {
            PASSWORD_CHANGED,
            PASSWORD_DROPPED,
            SECOND_FACTOR_ADDED,
            SECOND_FACTOR_REMOVED,
            IDENTIFIER_ADDED,
            IDENTIFIER_REMOVED,
            REFRESH_TOKEN_REPLAYED
        }
    }
}
