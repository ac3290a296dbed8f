package io.wassla.adapter.http.page;

import java.util.List;

/** {@code /dashboard/members/{id}}. */
final class MemberPage {
    record View(Form form, MembersPage.Member member, List<String> roles) {}
}
