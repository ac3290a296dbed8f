package io.wassla.core.demo;

import com.google.common.collect.ImmutableMap;
import io.wassla.core.catalog.variant.Pricing;
import io.wassla.core.kernel.Money;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prices as stores set them: thought of in riyals, in whole units of whatever currency the store has. */
record Prices(Currency currency) {
    /** What a hundred riyals are, roughly; a demo needs no better. */
    private static final Map<String, Integer> HUNDRED_RIYALS = ImmutableMap.<String, Integer>builder()
            .put("SAR", 100)
            .put("AED", 98)
            .put("QAR", 97)
            .put("KWD", 8)
            .put("BHD", 10)
            .put("OMR", 10)
            .put("JOD", 19)
            .put("EGP", 1_300)
            .put("MAD", 250)
            .put("TND", 80)
            .put("DZD", 3_500)
            .put("IQD", 35_000)
            .buildOrThrow();

    private static final int OFFERS = 6;

    /** @param percent of the article's usual price */
    Pricing of(Article article, int percent) {
        var price = price(usual(article) * percent / 100);
        return new Pricing(money(price), before(article, price), money(Math.max(1, price * 55 / 100)));
    }

    static boolean isOffer(Article article) {
        return article.draw().oneIn(OFFERS, "offer");
    }

    /** Editions of one title cost about the same. */
    private static long usual(Article article) {
        var worth = article.kind().worth();
        var title = new Draw(article.kind().code() + article.title().place());
        var middle = worth.low() + title.below(worth.high() - worth.low() + 1, "price");
        return middle * (100L + (article.edition() == null ? 0 : article.draw().below(31, "edition") - 15)) / 100;
    }

    /** Ends in 5 or 9. */
    private static long pretty(long units) {
        return units < 10 ? units : units / 10 * 10 + (units % 10 < 5 ? 5 : 9);
    }

    private long price(long riyals) {
        return Math.max(1, pretty(riyals) * HUNDRED_RIYALS.getOrDefault(currency.getCurrencyCode(), 100) / 100);
    }

    private @Nullable Money before(Article article, long price) {
        return isOffer(article) ? money(Math.max(price + 1, pretty(price * 5 / 4))) : null;
    }

    private Money money(long units) {
        return Money.parse(Long.toString(units), currency);
    }
}
