package io.wassla.adapter.http.page.members;

import io.wassla.adapter.http.page.ConfirmView;
import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Samples.Sample;
import io.wassla.adapter.http.page.Texts;
import java.util.List;

/** The pages of who works in which store. */
public final class MemberSamples {
    private MemberSamples() {}

    public static List<Sample> all(Texts t) {
        var noura = new MembersPage.Member("1", "نورة العتيبي", "نو", "owner", false, true);
        var sarah = new MembersPage.Member("2", "Sarah Mitchell", "SM", "staff", true, false);
        return List.of(
                new Sample(
                        "members",
                        "members/members",
                        "/dashboard/members",
                        new MembersPage.View(
                                Form.EMPTY,
                                List.of(noura, sarah),
                                List.of(new MembersPage.Invited("3", "+966 55 012 3456", "admin", "28 نوفمبر")),
                                List.of("admin", "staff"))),
                new Sample(
                        "member",
                        "members/member",
                        "/dashboard/members/2",
                        new MemberPage.View(Form.EMPTY, sarah, List.of("owner", "admin", "staff"), false)),
                new Sample(
                        "member-remove",
                        "confirm",
                        "/dashboard/members/2/remove",
                        ConfirmView.of(
                                t.get("member.remove.title", "Sarah Mitchell"),
                                t.get("member.remove.text"),
                                t.get("member.remove"),
                                "/dashboard/members/2/remove",
                                "/dashboard/members/2")),
                new Sample(
                        "stores",
                        "members/stores",
                        "/dashboard/stores",
                        new StoresPage.View(List.of(
                                new StoresPage.Choice("1", "نَسَم للعطور", "ن", "nasam.localhost", "owner", true, true),
                                new StoresPage.Choice(
                                        "2", "Dar Books", "D", "dar-books.localhost", "admin", false, true)))));
    }
}
