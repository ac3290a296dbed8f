package io.wassla.core.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.wassla.core.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultSentencesTest {

    @ParameterizedTest
    @EnumSource(Delivery.Fault.class)
    void says_every_fault_in_both_languages(Delivery.Fault fault) {
        assertThat(FaultSentences.of(fault, Language.AR)).matches("(?s).*\\p{IsArabic}.*[.]");
        assertThat(FaultSentences.of(fault, Language.EN)).matches("[ -~’]+[.]");
    }
}
