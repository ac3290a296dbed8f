package io.wassla.adapter.http.page;

/**
 * A question before something is lost.
 *
 * @param asksCode whether a code of the authenticator app must be given too
 */
public record ConfirmView(
        Form form, String title, String text, String submit, String action, String back, boolean asksCode) {

    /** Without a code. */
    public static ConfirmView of(String title, String text, String submit, String action, String back) {
        return new ConfirmView(Form.EMPTY, title, text, submit, action, back, false);
    }
}
