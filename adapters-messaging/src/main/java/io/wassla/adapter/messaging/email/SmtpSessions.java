package io.wassla.adapter.messaging.email;

import io.wassla.adapter.messaging.Patience;
import io.wassla.core.messaging.EmailAccount;
import io.wassla.core.messaging.TransportSecurity;
import jakarta.mail.Session;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** Sets the mail library up for one conversation. */
final class SmtpSessions {

    private SmtpSessions() {}

    static Session open(
            EmailAccount.Smtp account, CuttableSockets sockets, SSLSocketFactory encryption, Patience patience) {
        var server = account.server();
        var properties = new Properties();
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.ssl.socketFactory", new EncryptionOverSockets(sockets, encryption));
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.connectiontimeout", millis(patience.connect().toMillis()));
        properties.put("mail.smtp.timeout", millis(patience.total().toMillis()));
        properties.put("mail.smtp.ssl.enable", flag(server.security() == TransportSecurity.TLS));
        properties.put("mail.smtp.starttls.enable", flag(server.security() == TransportSecurity.STARTTLS));
        properties.put("mail.smtp.starttls.required", flag(server.security() == TransportSecurity.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.auth", flag(account.login() != null));
        properties.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        // how we greet; without it the library looks up this machine's own name, which may take long
        properties.put("mail.smtp.localhost", account.from().address().domain());
        properties.put("mail.smtp.sendpartial", "false");
        properties.put("mail.smtp.quitwait", "false");
        return Session.getInstance(properties);
    }

    private static String millis(long millis) {
        return Long.toString(millis);
    }

    private static String flag(boolean value) {
        return Boolean.toString(value);
    }
}
