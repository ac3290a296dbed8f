package io.wassla.adapter.http.page.account;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Dates;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Texts;
import io.wassla.adapter.http.page.Visit;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.identity.Contacts;
import io.wassla.core.messaging.Channel;
import io.wassla.core.session.ListSessions;
import io.wassla.core.session.Principal;
import io.wassla.core.session.SessionKind;
import io.wassla.core.session.SessionView;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /account}: who one is, how one signs in, and where one is signed in. */
final class AccountPage {
    static final String PATH = "/account";

    private final ListSessions sessions;

    AccountPage(ListSessions sessions) {
        this.sessions = sessions;
    }

    /** @param missing email or phone, whichever is not given or not proven; absent when both are */
    record View(
            Form form,
            List<DeviceRow> sessions,
            List<Contact> identifiers,
            @Nullable String missing,
            boolean totp) {}

    record DeviceRow(String id, String device, String icon, String address, String seen, boolean current) {}

    /**
     * @param kind email or phone
     * @param removable whether enough would be left without it
     */
    record Contact(String value, String kind, String icon, boolean verified, boolean removable) {}

    void mount(RoutesConfig routes, Visits visits) {
        visits.get(routes, PATH, visit -> visit.show("account/account", view(visit, Form.EMPTY)));
    }

    void refuse(Visit visit, Form form) {
        visit.refuse("account/account", view(visit, form));
    }

    private View view(Visit visit, Form refused) {
        var who = visit.settled();
        var contacts = who.person().contacts();
        var dates = visit.dates(ZoneOffset.UTC);
        var rows = sessions.handle(new ListSessions.Command(who.person().id())).stream()
                .map(session -> row(session, who, dates, visit.t()))
                .toList();
        return new View(
                filled(visit, who, refused),
                rows,
                contacts(contacts),
                missing(contacts),
                who.person().secondFactor());
    }

    /** What is known, under what was typed. */
    private static Form filled(Visit visit, Principal who, Form refused) {
        var values = new LinkedHashMap<String, String>();
        var name = who.person().profile().fullName();
        values.put("name", name == null ? "" : name.value());
        values.put("language", visit.language().code());
        values.put(
                "theme", visit.visits().web().preferences().theme(visit.ctx()).code());
        var contacts = who.person().contacts();
        var claimed = contacts.email();
        values.put("identifier", claimed != null && !contacts.emailVerified() ? claimed.value() : "");
        values.putAll(refused.values());
        return new Form(values, refused.errors());
    }

    private static DeviceRow row(SessionView session, Principal who, Dates dates, Texts t) {
        var api = session.kind() == SessionKind.API;
        var device = Device.of(session.client().agent(), t.get(api ? "sessions.api" : "sessions.unknown"));
        return new DeviceRow(
                session.id().value().toString(),
                device.name(),
                device.phone() ? "smartphone" : "monitor",
                session.client().address().value(),
                dates.ago(session.lifetime().lastSeenAt()),
                session.id().equals(who.session().id()));
    }

    private static List<Contact> contacts(Contacts contacts) {
        var all = new ArrayList<Contact>();
        var phone = contacts.phone();
        if (phone != null) {
            var removable = contacts.without(Channel.SMS).isPresent();
            all.add(new Contact(phone.readable(), "phone", "smartphone", contacts.phoneVerified(), removable));
        }
        var email = contacts.email();
        if (email != null) {
            var removable = contacts.without(Channel.EMAIL).isPresent();
            all.add(new Contact(email.value(), "email", "mail-check", contacts.emailVerified(), removable));
        }
        return all;
    }

    private static @Nullable String missing(Contacts contacts) {
        if (!contacts.emailVerified()) {
            return "email";
        }
        return contacts.phoneVerified() ? null : "phone";
    }
}
