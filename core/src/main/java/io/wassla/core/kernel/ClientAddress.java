package io.wassla.core.kernel;

import com.google.common.net.InetAddresses;
import java.net.Inet6Address;

/**
 * The network address that a request came from.
 *
 * @param value an IPv4 or IPv6 address in its canonical form
 */
public record ClientAddress(String value) {
    private static final int HOST_BITS = 64;

    public ClientAddress {
        if (!InetAddresses.isInetAddress(value)) {
            throw new InvalidValue("address_invalid");
        }
        value = InetAddresses.toAddrString(InetAddresses.forString(value));
    }

    /** What counts as one machine: the address itself, or for IPv6 its /64, which one subscriber has as a whole. */
    public String network() {
        if (!(InetAddresses.forString(value) instanceof Inet6Address address)) {
            return value;
        }
        var prefix = InetAddresses.toBigInteger(address).shiftRight(HOST_BITS).shiftLeft(HOST_BITS);
        return InetAddresses.toAddrString(InetAddresses.fromIPv6BigInteger(prefix)) + "/64";
    }
}
