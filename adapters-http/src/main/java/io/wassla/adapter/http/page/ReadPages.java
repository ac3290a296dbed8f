package io.wassla.adapter.http.page;

import io.javalin.config.RoutesConfig;
import io.wassla.core.messaging.DevelopmentOutbox;
import java.time.ZoneOffset;
import java.util.List;

/** Pages that are only read: help, privacy, and in development mode the letters nobody was sent. */
final class ReadPages {
    private final List<DevelopmentOutbox> outboxes;

    /** @param outboxes one in development mode, none otherwise */
    ReadPages(List<DevelopmentOutbox> outboxes) {
        this.outboxes = outboxes;
    }

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, "/help", visit -> visit.show("prose", Prose.help(visit.t())));
        visits.get(routes, "/privacy", visit -> visit.show("prose", Prose.privacy(visit.t())));
        outboxes.forEach(outbox -> visits.get(routes, "/dev/outbox", visit -> show(visit, outbox)));
    }

    private static void show(Visit visit, DevelopmentOutbox outbox) {
        visit.visits().web().development().require(visit.ctx());
        var dates = visit.dates(ZoneOffset.UTC);
        visit.show(
                "outbox",
                new OutboxPage.View(outbox.messages().stream()
                        .map(message -> message(message, dates))
                        .toList()));
    }

    private static OutboxPage.Message message(DevelopmentOutbox.Message message, Dates dates) {
        var code = message.code();
        return new OutboxPage.Message(
                message.to().value(),
                message.subject(),
                message.text(),
                code == null ? null : code.reveal(),
                message.at().toString(),
                dates.ago(message.at()));
    }
}
