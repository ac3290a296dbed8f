package io.wassla.core.identity;

import io.wassla.core.kernel.Secret;

/**
 * Makes the links that letters carry. Each holds a single-use token, so the whole link is secret.
 *
 * @param publicUrl where the platform answers, without a slash at the end
 */
public record Links(String publicUrl) {

    public Links {
        publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    public Secret passwordReset(Secret token) {
        return link("/auth/password/reset?token=", token);
    }

    public Secret invitation(Secret token) {
        return link("/auth/invitation?token=", token);
    }

    public Secret signIn(Secret token) {
        return link("/auth/link?token=", token);
    }

    private Secret link(String path, Secret token) {
        return new Secret(publicUrl + path + token.reveal());
    }
}
