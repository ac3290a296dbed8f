package io.wassla.core.imports;

import com.google.common.base.Splitter;
import io.wassla.core.catalog.handle.Handle;
import io.wassla.core.catalog.handle.Handles;
import io.wassla.core.catalog.presentation.ProductStatus;
import io.wassla.core.catalog.presentation.Seo;
import io.wassla.core.catalog.tag.Tag;
import io.wassla.core.catalog.tag.TagId;
import io.wassla.core.catalog.variant.Parcel;
import io.wassla.core.catalog.variant.Sku;
import io.wassla.core.catalog.variant.Stock;
import io.wassla.core.catalog.variant.StockPolicy;
import io.wassla.core.kernel.Digits;
import io.wassla.core.kernel.FieldFaults;
import io.wassla.core.kernel.InvalidValue;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.LocalizedText;
import io.wassla.core.kernel.Money;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Understands the cells of one row, and says of each that is wrong what is wrong with it. */
final class RowReader {
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final int MOST_PICTURES = 10;
    private static final Map<String, String> ARABIC_STATUS = Map.of(
            "معروض", "active",
            "نشط", "active",
            "مسودة", "draft",
            "مؤرشف", "archived");

    private final ProductRow row;
    private final Terms terms;
    private final SeenSkus seen;
    private final FieldFaults faults = new FieldFaults();

    /** @param seen what the rows before it have told */
    RowReader(ProductRow row, Terms terms, SeenSkus seen) {
        this.row = row;
        this.terms = terms;
        this.seen = seen;
    }

    /** Empty when something is wrong. */
    Optional<ReadRow> read() {
        var sku = required(Column.SKU, this::sku);
        var product = product();
        var prices = new VariantCells.Prices(price(Column.PRICE), price(Column.COMPARE_AT_PRICE), price(Column.COST));
        var stock = number(Column.STOCK, RowReader::stock);
        var weight = number(Column.WEIGHT_GRAMS, grams -> new Parcel(grams, null).weightGrams());
        var barcode =
                cell(Column.BARCODE, code -> new Parcel(null, code).barcode()).orElse(null);
        var pictures = cell(Column.IMAGE_URLS, RowReader::pictures).orElse(List.of());
        var choice = choice();
        if (sku.isEmpty() || !faults.isEmpty()) {
            product.category().fault().ifPresent(code -> faults.add(Column.CATEGORY.title(), code));
            return Optional.empty();
        }
        var variant = new VariantCells(sku.get(), prices, stock, weight, barcode, choice);
        return Optional.of(new ReadRow(row.line(), row.group(), product, variant, pictures));
    }

    List<RowFault> faults() {
        return faults.all().stream()
                .map(fault -> new RowFault(row.line(), fault.field(), fault.code()))
                .toList();
    }

    /** The first row of a SKU counts, whether it can be taken or not. */
    private Sku sku(String text) {
        var sku = new Sku(text);
        if (!seen.add(sku)) {
            throw new InvalidValue("sku_repeated");
        }
        return sku;
    }

    private ProductCells product() {
        var name = text(Column.NAME_AR, Column.NAME_EN, 200, "name_invalid");
        var description = text(Column.DESCRIPTION_AR, Column.DESCRIPTION_EN, 20_000, "description_invalid");
        var handles = cell(Column.HANDLE, Handle::new)
                .map(handle -> new Handles(Map.of(terms.language(), handle)))
                .orElse(Handles.NONE);
        var category = row.cell(Column.CATEGORY).map(CategoryCell::of).orElse(CategoryCell.NONE);
        var tags = cell(Column.TAGS, RowReader::tags).orElse(List.of());
        var status = cell(Column.STATUS, RowReader::status).orElse(null);
        return new ProductCells(name, description, handles, category, tags, status, seo());
    }

    private Seo seo() {
        var title = row.cell(Column.SEO_TITLE).orElse("");
        var description = row.cell(Column.SEO_DESCRIPTION).orElse("");
        var titled = faults.check(Column.SEO_TITLE.title(), () -> new Seo(localized(title), LocalizedText.NONE));
        var described =
                faults.check(Column.SEO_DESCRIPTION.title(), () -> new Seo(LocalizedText.NONE, localized(description)));
        return new Seo(
                titled.map(Seo::title).orElse(LocalizedText.NONE),
                described.map(Seo::description).orElse(LocalizedText.NONE));
    }

    private LocalizedText localized(String text) {
        return LocalizedText.of(terms.language(), text);
    }

    private LocalizedText text(Column arabic, Column english, int longest, String code) {
        var inArabic = cell(arabic, text -> LocalizedText.of(Language.AR, text).bounded(longest, code));
        var inEnglish =
                cell(english, text -> LocalizedText.of(Language.EN, text).bounded(longest, code));
        return inArabic.orElse(LocalizedText.NONE).or(inEnglish.orElse(LocalizedText.NONE));
    }

    private @Nullable Money price(Column column) {
        return cell(column, decimal -> {
                    var money = Money.parse(Decimals.plain(decimal), terms.currency());
                    if (money.isNegative()) {
                        throw new InvalidValue("price_negative");
                    }
                    return money;
                })
                .orElse(null);
    }

    private @Nullable Integer number(Column column, Function<Integer, @Nullable Integer> check) {
        return cell(column, digits -> check.apply(whole(digits))).orElse(null);
    }

    private Map<String, String> choice() {
        var choice = new LinkedHashMap<String, String>();
        choose(Column.OPTION1_NAME, Column.OPTION1_VALUE, choice);
        choose(Column.OPTION2_NAME, Column.OPTION2_VALUE, choice);
        choose(Column.OPTION3_NAME, Column.OPTION3_VALUE, choice);
        return choice;
    }

    private void choose(Column name, Column value, Map<String, String> choice) {
        var named = row.cell(name);
        var valued = row.cell(value);
        if (named.isEmpty() && valued.isPresent()) {
            faults.add(name.title(), "option_name_invalid");
        } else if (named.isPresent() && valued.isEmpty()) {
            faults.add(value.title(), "option_value_invalid");
        } else if (named.isPresent() && choice.put(named.get(), valued.get()) != null) {
            faults.add(name.title(), "options_invalid");
        }
    }

    private <T> Optional<T> required(Column column, Function<String, T> value) {
        if (row.cell(column).isEmpty()) {
            faults.add(column.title(), column.title() + "_required");
        }
        return cell(column, value);
    }

    private <T> Optional<T> cell(Column column, Function<String, ? extends @Nullable T> value) {
        return row.cell(column).flatMap(text -> faults.check(column.title(), () -> present(value.apply(text))));
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new InvalidValue("required");
        }
        return value;
    }

    private static int whole(String digits) {
        var plain = Digits.toAscii(digits).replaceFirst("[.٫]0+$", "");
        if (!plain.matches("-?\\d{1,9}")) {
            throw new InvalidValue("number_invalid");
        }
        return Integer.parseInt(plain);
    }

    private static Integer stock(int quantity) {
        return new Stock(quantity, StockPolicy.ALLOW).quantity();
    }

    private static ProductStatus status(String word) {
        var code = ARABIC_STATUS.getOrDefault(word, word.toLowerCase(Locale.ROOT));
        return ProductStatus.of(code).orElseThrow(() -> new InvalidValue("status_invalid"));
    }

    private static List<String> tags(String cell) {
        return LIST.splitToStream(cell)
                .map(name -> new Tag(new TagId(new UUID(0, 0)), name).name())
                .distinct()
                .toList();
    }

    private static List<URI> pictures(String cell) {
        var pictures = LIST.splitToStream(cell).map(RowReader::address).toList();
        if (pictures.size() > MOST_PICTURES) {
            throw new InvalidValue("too_many_pictures");
        }
        return pictures;
    }

    private static URI address(String url) {
        try {
            var address = URI.create(url);
            if (address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue("url_invalid");
        }
        throw new InvalidValue("url_invalid");
    }
}
