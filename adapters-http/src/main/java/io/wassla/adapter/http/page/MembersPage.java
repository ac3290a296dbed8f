package io.wassla.adapter.http.page;

import java.util.List;

/** {@code /dashboard/members}. */
final class MembersPage {
    record View(Form form, List<Member> members, List<Invited> invitations, List<String> roles) {}

    record Member(String id, String name, String initials, String role, boolean suspended, boolean self) {}

    record Invited(String to, String role, String until) {}
}
