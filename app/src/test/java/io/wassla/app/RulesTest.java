package io.wassla.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.app.config.Config;
import io.wassla.app.config.SettingValues;
import io.wassla.core.Policies;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void out_of_the_box_the_rules_are_those_of_the_core() {
        var config = Config.from(SettingValues.of(Map.of(), Map.of(), new Properties()));

        assertThat(Rules.of(config.limits())).isEqualTo(Policies.STANDARD);
    }
}
