package io.wassla.adapter.media.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which addresses anybody may reach.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA special-purpose addresses</a>
 */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isGlobalUnicast(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        var first = four[0] & 0xFF;
        var second = four[1] & 0xFF;
        var third = four[2] & 0xFF;
        var isShared = first == 100 && second >= 64 && second < 128;
        var isProtocol = first == 192 && second == 0 && (third == 0 || third == 2);
        var isBenchmark = first == 198 && (second == 18 || second == 19);
        var isExample = (first == 198 && second == 51 && third == 100) || (first == 203 && second == 0 && third == 113);
        return first != 0 && first < 240 && !isShared && !isProtocol && !isBenchmark && !isExample;
    }

    /** 2000::/3 without tunnels to IPv4 (6to4, Teredo) and examples. */
    private static boolean isGlobalUnicast(byte[] six) {
        var high = ((six[0] & 0xFF) << 8) | (six[1] & 0xFF);
        var next = ((six[2] & 0xFF) << 8) | (six[3] & 0xFF);
        var isTeredoOrExample = high == 0x2001 && (next == 0 || next == 0x0db8);
        return (six[0] & 0xE0) == 0x20 && high != 0x2002 && !isTeredoOrExample;
    }
}
