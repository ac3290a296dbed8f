package io.wassla.app.config;

import io.wassla.core.kernel.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * The whole checked configuration of one process.
 *
 * @param sendGrid replaces the address of SendGrid's interface
 * @param metricsToken lets a scraper that is not on this machine read the metrics
 */
public record Config(
        Network network,
        StorageConfig storage,
        KeyConfig key,
        LimitsConfig limits,
        SmsConfig sms,
        MediaConfig media,
        Optional<String> sendGrid,
        LogConfig log,
        Optional<Secret> metricsToken) {

    /** @throws ConfigInvalid with all that is wrong */
    public static Config from(SettingValues values) {
        var settings = new SettingReader(values);
        var network = Network.from(settings);
        var storage = StorageConfig.from(settings);
        var config = new Config(
                network,
                storage,
                KeyConfig.from(settings, storage),
                LimitsConfig.from(settings, network),
                SmsConfig.from(settings),
                MediaConfig.from(settings, storage),
                Optional.of(settings.text(Setting.SENDGRID_URL)).filter(text -> !text.isEmpty()),
                LogConfig.from(settings),
                Optional.of(settings.text(Setting.METRICS_TOKEN))
                        .filter(text -> !text.isEmpty())
                        .map(Secret::new));
        settings.throwIfWrong();
        return config;
    }

    /** With port 0 replaced by one that is free now, because addresses of stores are made of it. */
    public Config onRealPort() {
        return new Config(network.onRealPort(), storage, key, limits, sms, media, sendGrid, log, metricsToken);
    }

    /** As its running server is reached, unless the settings of this process say where. */
    public Config reachedAt(URI address) {
        return new Config(network.reachedAt(address), storage, key, limits, sms, media, sendGrid, log, metricsToken);
    }
}
