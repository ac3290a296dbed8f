package io.wassla.core.identity.code;

/** What a one-time code is sent for; one for the one is nothing for the other. */
public enum CodePurpose {
    SIGN_IN,
    /** A signed-in person proves one more address or number. */
    ADD_IDENTIFIER
}
