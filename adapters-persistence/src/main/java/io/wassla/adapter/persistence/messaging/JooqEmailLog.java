package io.wassla.adapter.persistence.messaging;

import static io.wassla.adapter.persistence.db.Tables.EMAIL_LOG;

import com.google.common.base.Ascii;
import io.wassla.adapter.persistence.db.tables.records.EmailLogRecord;
import io.wassla.adapter.persistence.sql.Pages;
import io.wassla.adapter.persistence.sql.Unit;
import io.wassla.core.kernel.Page;
import io.wassla.core.kernel.PageRequest;
import io.wassla.core.messaging.EmailLog;
import io.wassla.core.messaging.EmailLogEntry;
import io.wassla.core.messaging.Identifier;
import java.time.Instant;

public final class JooqEmailLog implements EmailLog {
    private final Unit unit;

    public JooqEmailLog(Unit unit) {
        this.unit = unit;
    }

    @Override
    public void add(EmailLogEntry entry) {
        unit.dsl().insertInto(EMAIL_LOG).set(row(entry)).execute();
    }

    @Override
    public Page<EmailLogEntry> page(PageRequest request) {
        var rows = unit.dsl()
                .selectFrom(EMAIL_LOG)
                .where(Pages.from(EMAIL_LOG.ID, request))
                .orderBy(EMAIL_LOG.ID.desc())
                .limit(Pages.rows(request))
                .fetch(JooqEmailLog::entry);
        return Page.cut(rows, request, EmailLogEntry::id);
    }

    @Override
    public int forget(Instant before) {
        return unit.dsl().deleteFrom(EMAIL_LOG).where(EMAIL_LOG.AT.lt(before)).execute();
    }

    private static EmailLogEntry entry(EmailLogRecord row) {
        return new EmailLogEntry(
                row.getId(),
                Identifier.parse(row.getRecipient()),
                row.getTemplate(),
                row.getProvider(),
                EmailLogEntry.Status.valueOf(Ascii.toUpperCase(row.getStatus())),
                row.getError(),
                row.getAt());
    }

    private static EmailLogRecord row(EmailLogEntry entry) {
        return new EmailLogRecord(
                entry.id(),
                entry.to().value(),
                entry.template(),
                entry.provider(),
                entry.status().code(),
                entry.error(),
                entry.at());
    }
}
