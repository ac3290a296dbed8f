package io.wassla.core.identity;

/** What a single-use token is for; one for the one is nothing for the other. */
public enum TokenPurpose {
    /** The first factor was right, the second is due. */
    SECOND_FACTOR,
    PASSWORD_RESET,
    /** Signs in whoever opens the link: made by those who run the server. */
    SIGN_IN_LINK
}
