package io.wassla.adapter.http.page.email;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.MessagingFeature;

/** All pages about the e-mail that the platform sends. */
public final class EmailPages {
    private final MessagingFeature messaging;

    public EmailPages(MessagingFeature messaging) {
        this.messaging = messaging;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        new EmailSettingsPage(messaging.showEmailSettings(), messaging.changeEmailSettings(), messaging.sendTestEmail())
                .mount(routes, visits);
        new EmailLogPage(messaging.browseEmailLog()).mount(routes, visits);
    }
}
