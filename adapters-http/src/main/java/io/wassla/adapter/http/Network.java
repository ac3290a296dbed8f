package io.wassla.adapter.http;

import com.google.common.net.InetAddresses;
import java.math.BigInteger;

/**
 * A network in CIDR notation (RFC 4632, RFC 4291).
 *
 * @param start its first address, as a number
 * @param bytes 4 for IPv4, 16 for IPv6
 * @param prefix how many leading bits count
 */
public record Network(BigInteger start, int bytes, int prefix) {

    /** @throws IllegalArgumentException when it is neither an address nor a network */
    public static Network parse(String text) {
        var parts = text.split("/", 2);
        var address = InetAddresses.forString(parts[0]);
        var bits = address.getAddress().length * Byte.SIZE;
        var prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        return new Network(cut(InetAddresses.toBigInteger(address), bits - prefix), bits / Byte.SIZE, prefix);
    }

    boolean contains(String text) {
        if (!InetAddresses.isInetAddress(text)) {
            return false;
        }
        var address = InetAddresses.forString(text);
        return address.getAddress().length == bytes
                && cut(InetAddresses.toBigInteger(address), bytes * Byte.SIZE - prefix)
                        .equals(start);
    }

    private static BigInteger cut(BigInteger address, int hostBits) {
        return address.shiftRight(hostBits).shiftLeft(hostBits);
    }
}
