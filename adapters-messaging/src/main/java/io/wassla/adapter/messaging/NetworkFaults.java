package io.wassla.adapter.messaging;

import com.google.common.base.Throwables;
import io.wassla.core.messaging.Delivery;
import io.wassla.core.messaging.Delivery.Fault;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Tells from an exception and its causes why a provider could not be reached. */
public final class NetworkFaults {

    private NetworkFaults() {}

    /** Empty when the network is not to blame. */
    public static Optional<Delivery> of(Throwable failure) {
        var chain = Throwables.getCausalChain(failure);
        return chain.stream().flatMap(cause -> kind(chain, cause).stream()).findFirst();
    }

    private static Optional<Delivery> kind(List<Throwable> chain, Throwable cause) {
        return switch (cause) {
            case UnknownHostException e -> unreachable(Fault.HOST_UNKNOWN);
            case UnresolvedAddressException e -> unreachable(Fault.HOST_UNKNOWN);
            case HttpTimeoutException e -> unreachable(Fault.TIMEOUT);
            case SocketTimeoutException e -> unreachable(Fault.TIMEOUT);
            case NoRouteToHostException e -> unreachable(Fault.CONNECTION_REFUSED);
            case ConnectException e -> connect(chain);
            case SSLException e -> encryption(chain);
            default -> Optional.empty();
        };
    }

    /** The JDK's HTTP client wraps an unknown host in a refused connection. */
    private static Optional<Delivery> connect(List<Throwable> chain) {
        return chain.stream()
                        .anyMatch(cause ->
                                cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException)
                ? unreachable(Fault.HOST_UNKNOWN)
                : unreachable(Fault.CONNECTION_REFUSED);
    }

    /** In the words of the innermost cause: those around it repeat the names of its classes. */
    private static Optional<Delivery> encryption(List<Throwable> chain) {
        var certificate = chain.stream()
                .anyMatch(
                        cause -> cause instanceof CertificateException || cause instanceof CertPathValidatorException);
        var said = ProviderWords.tame(String.valueOf(chain.getLast().getMessage()));
        return Optional.of(new Delivery.Refused(certificate ? Fault.CERTIFICATE : Fault.ENCRYPTION_UNAVAILABLE, said));
    }

    private static Optional<Delivery> unreachable(Fault fault) {
        return Optional.of(Delivery.Unreachable.wordlessly(fault));
    }
}
