package io.wassla.adapter.http.shop;

import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.kernel.Language;
import io.wassla.core.storefront.PolicyKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where things are in a store: in its own language at the root, in the other one under its code.
 *
 * @param language of the page that links
 * @param own language of the store
 */
public record ShopLinks(Language language, Language own) {

    /** To the same store in this language. */
    public ShopLinks in(Language other) {
        return new ShopLinks(other, own);
    }

    /** Empty, or {@code /en}. */
    String root() {
        return language == own ? "" : "/" + language.code();
    }

    /** The front page. */
    public String home() {
        return root() + "/";
    }

    public String product(Handles handles) {
        return root() + "/products/" + encoded(handles);
    }

    public String category(Handles handles) {
        return root() + "/categories/" + encoded(handles);
    }

    public String allProducts() {
        return root() + "/products";
    }

    public String search() {
        return root() + "/search";
    }

    public String policy(PolicyKind kind) {
        return root() + "/policies/" + kind.code();
    }

    /** A text as it may stand in a path or a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Things have a handle in at least one language; without any there is nothing to link to. */
    private String encoded(Handles handles) {
        return handles.in(language, own)
                .map(Handle::value)
                .map(ShopLinks::encoded)
                .orElse("-");
    }
}
