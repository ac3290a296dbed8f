package io.wassla.adapter.http.page;

import io.wassla.adapter.http.page.Frame.Person;
import io.wassla.adapter.http.page.Frame.StoreMark;
import io.wassla.core.identity.Contacts;
import io.wassla.core.identity.PersonName;
import io.wassla.core.membership.Permission;
import io.wassla.core.membership.PermissionPolicy;
import io.wassla.core.session.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How people and stores are called where there is little room. */
public final class People {
    private static final PermissionPolicy POLICY = PermissionPolicy.STANDARD;

    private People() {}

    /** For the frame of a page; absent before sign-in and on pages that did not ask who it is. */
    static @Nullable Person of(Visit visit) {
        return visit.principal().map(who -> of(who, visit)).orElse(null);
    }

    private static Person of(Principal who, Visit visit) {
        var seat = who.seat();
        var mark = seat == null || !seat.isOpen()
                ? null
                : new StoreMark(seat.name().value(), initial(seat.name().value()), visit.storeUrl(seat.slug()));
        var name = name(who.person().profile().fullName(), who.person().contacts());
        return new Person(
                name,
                initials(name),
                mark,
                new Frame.Doors(
                        who.may(Permission.MANAGE_MEMBERS, POLICY),
                        who.may(Permission.READ_AUDIT_LOG, POLICY),
                        who.may(Permission.MANAGE_STORE, POLICY)),
                who.person().isSuperadmin());
    }

    /** The full name, else what they can be reached at. */
    public static String name(@Nullable PersonName fullName, Contacts contacts) {
        if (fullName != null) {
            return fullName.value();
        }
        var email = contacts.email();
        if (email != null) {
            return email.value();
        }
        var phone = contacts.phone();
        return phone == null ? "" : phone.readable();
    }

    static String firstName(@Nullable PersonName fullName) {
        return fullName == null ? "" : fullName.value().split("\\s+", 2)[0];
    }

    /**
     * Empty for those who are only known by an address or number. Two letters: of the first word in Arabic, where
     * single letters of two words would join into a strange one.
     */
    public static String initials(String name) {
        if (name.indexOf('@') >= 0 || name.startsWith("+")) {
            return "";
        }
        var words = name.strip().split("\\s+");
        if (!words[0].isEmpty() && words[0].charAt(0) >= '\u0600') {
            return words[0].substring(0, Math.min(2, words[0].length()));
        }
        var first = initial(words[0]);
        return words.length > 1 ? first + initial(words[words.length - 1]) : first;
    }

    /** The first letter or digit; a store called «نَسَم» is «ن». */
    public static String initial(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("#");
    }
}
