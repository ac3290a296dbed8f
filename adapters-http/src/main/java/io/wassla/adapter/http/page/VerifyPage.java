package io.wassla.adapter.http.page;

/** {@code /auth/verify}: the code that was sent. */
final class VerifyPage {
    /**
     * @param sentTo masked
     * @param minutes until the code expires, rounded up; 0 when it has
     * @param waitSeconds until the next code may be asked for
     */
    record View(
            Form form,
            String action,
            String resend,
            String back,
            String submit,
            String sentTo,
            boolean byMail,
            long minutes,
            long waitSeconds,
            boolean outbox) {

        String waiting() {
            return "%d:%02d".formatted(waitSeconds / 60, waitSeconds % 60);
        }
    }
}
