package io.wassla.adapter.http.page.account;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Samples.Sample;
import io.wassla.adapter.http.page.Texts;
import java.util.List;
import java.util.Map;

/** The pages of the way in, and a person's own. */
public final class AccountSamples {
    private static final Form TYPED = Form.of("identifier", "055 012 3456");

    private AccountSamples() {}

    public static List<Sample> all(Texts t) {
        return List.of(
                new Sample("start", "account/auth-start", "/auth/start", new StartPage.View(TYPED)),
                new Sample(
                        "start-refused",
                        "account/auth-start",
                        "/auth/start",
                        new StartPage.View(Form.of("identifier", "0551")
                                .refused("identifier", t.get("error.identifier_invalid")))),
                new Sample("verify", "account/auth-verify", "/auth/verify", verify(Form.EMPTY, 42)),
                new Sample(
                        "verify-refused",
                        "account/auth-verify",
                        "/auth/verify",
                        verify(Form.EMPTY.refused("code", t.count("error.otp_wrong", 3)), 0)),
                new Sample(
                        "second",
                        "account/auth-second-factor",
                        "/auth/second-factor",
                        new SecondFactorPage.View(Form.EMPTY, false)),
                new Sample(
                        "recovery",
                        "account/auth-second-factor",
                        "/auth/second-factor",
                        new SecondFactorPage.View(Form.EMPTY, true)),
                new Sample("link", "account/auth-link", "/auth/link", new LinkPage.View("x")),
                new Sample("reset", "account/auth-reset", "/auth/password/reset", new ResetPage.View(Form.EMPTY, "x")),
                new Sample(
                        "reset-ask", "account/auth-reset", "/auth/password/reset", new ResetPage.View(Form.EMPTY, "")),
                new Sample(
                        "invitation",
                        "account/auth-invitation",
                        "/auth/invitation",
                        new InvitationPage.View("x", "نَسَم للعطور", true)),
                new Sample("account", "account/account", "/account", account()),
                new Sample(
                        "totp",
                        "account/account-totp",
                        "/account/second-factor",
                        TotpPage.View.of(
                                Form.EMPTY, "JBSWY3DPEHPK3PXP", "otpauth://totp/Wassla:noura?secret=JBSWY3DPEHPK3PXP")),
                new Sample(
                        "codes",
                        "account/account-codes",
                        "/account/second-factor",
                        new TotpPage.Codes(List.of("7f3k-20a1", "9x2m-44qp", "1c8d-73ny", "5t6w-08zb"))),
                new Sample(
                        "identifier-remove",
                        "confirm",
                        "/account/identifiers/email/remove",
                        RemoveIdentifierPage.question(t, "email")));
    }

    private static AccountPage.View account() {
        return new AccountPage.View(
                new Form(Map.of("name", "نورة العتيبي", "language", "ar", "theme", "system"), List.of()),
                List.of(
                        new AccountPage.DeviceRow("1", "Chrome · Android", "smartphone", "203.0.113.7", "الآن", true),
                        new AccountPage.DeviceRow(
                                "2", "Safari · macOS", "monitor", "203.0.113.9", "أمس 9:12 م", false)),
                List.of(
                        new AccountPage.Contact("+966 55 012 3456", "phone", "smartphone", true, true),
                        new AccountPage.Contact("noura@nasam.example", "email", "mail-check", true, true)),
                null,
                false);
    }

    private static VerifyPage.View verify(Form form, long wait) {
        return new VerifyPage.View(form, VerifyPage.Way.IN, "+966 55 012 3456", false, 300, wait, false, true);
    }
}
