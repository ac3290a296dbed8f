package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.code.RequestCode;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.messaging.Identifier;

/** {@code /auth/start}: one field for new and known people alike. */
final class StartPage {
    private static final String FIELD = "identifier";

    private final RequestCode requestCode;
    private final Entry entry;

    StartPage(RequestCode requestCode, Entry entry) {
        this.requestCode = requestCode;
        this.entry = entry;
    }

    record View(Form form) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, "/auth/start", this::show);
        visits.post(routes, "/auth/start", this::ask);
    }

    private void show(Visit visit) {
        if (visit.principal().isPresent()) {
            visit.go("/dashboard");
            return;
        }
        var typed = entry.pending(visit).map(Pending::typed).orElse("");
        visit.show("account/auth-start", new View(Form.of(FIELD, typed)));
    }

    private void ask(Visit visit) {
        var form = visit.form(FIELD);
        try {
            send(visit, form, Identifier.parse(form.value(FIELD)));
        } catch (InvalidValue unusable) {
            refuse(visit, form, FIELD, visit.t().get("error." + unusable.code()));
        }
    }

    private void send(Visit visit, Form form, Identifier to) {
        switch (requestCode.handle(new RequestCode.Command(to, visit.client(), visit.language()))) {
            case RequestCode.Outcome.Sent sent -> {
                entry.await(visit, Pending.of(form.value(FIELD), sent));
                visit.go("/auth/verify");
            }
            case RequestCode.Outcome.TooOften(var wait) -> refuse(visit, form, "", Codes.tooOften(visit.t(), wait));
            case RequestCode.Outcome.ChannelUnavailable unavailable ->
                refuse(
                        visit,
                        form,
                        FIELD,
                        visit.t()
                                .get("error.channel_unavailable."
                                        + unavailable.channel().code()));
            case RequestCode.Outcome.DeliveryFailed failed ->
                refuse(visit, form, "", visit.t().get("error.delivery_failed"));
        }
    }

    /** @param field empty when it is not what was typed that won't do */
    private static void refuse(Visit visit, Form form, String field, String message) {
        visit.refuse("account/auth-start", new View(form.refused(field, message)));
    }
}
