package io.wassla.adapter.cli;

/** The server can't listen where the settings say. */
public final class CannotServe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String address;
    private final int port;

    public CannotServe(Reason reason, String address, int port) {
        super(reason + " " + address + " " + port);
        this.reason = reason;
        this.address = address;
        this.port = port;
    }

    public enum Reason {
        IN_USE("serve.in.use"),
        FOREIGN("serve.foreign"),
        FORBIDDEN("serve.forbidden");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    String sentence(Texts texts) {
        return texts.say(reason.key, address, String.valueOf(port));
    }
}
