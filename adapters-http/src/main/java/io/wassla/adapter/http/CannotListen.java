package io.wassla.adapter.http;

import com.google.common.base.Throwables;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

/** The server can't listen where it was told to. */
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    CannotListen(HttpSettings settings, Throwable cause) {
        super("cannot listen on port " + settings.port() + " of " + settings.address(), cause);
        this.reason = reason(settings.address(), Throwables.getRootCause(cause));
    }

    public enum Reason {
        /** Something else listens there. */
        IN_USE,
        /** No network interface of this machine has the address. */
        FOREIGN,
        /** The system keeps the port from this user; most do so below 1024. */
        FORBIDDEN
    }

    public Reason reason() {
        return reason;
    }

    private static Reason reason(String address, Throwable said) {
        if (!isOurs(address)) {
            return Reason.FOREIGN;
        }
        return String.valueOf(said.getMessage()).contains("denied") ? Reason.FORBIDDEN : Reason.IN_USE;
    }

    private static boolean isOurs(String text) {
        try {
            var address = InetAddress.getByName(text);
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException unknown) {
            return false;
        }
    }
}
