package io.wassla.adapter.http;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

/** The proxies in front of this server: only they may say for whom they ask. */
public record TrustedProxies(List<Network> networks) {
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    public TrustedProxies {
        networks = ImmutableList.copyOf(networks);
    }

    /** Networks as CIDR, or single addresses, between commas. */
    public static TrustedProxies parse(String list) {
        return new TrustedProxies(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Network::parse)
                .toList());
    }

    public boolean contains(String address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
