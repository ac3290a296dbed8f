package io.wassla.adapter.http.page;

/** Ends the handling of a page: the person must go to another one first. */
public final class Elsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path of the page to go to, on the same host */
    public Elsewhere(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }
}
