package io.wassla.core.imports;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Sentence;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a product file may hold, by the names that its header may have. */
public enum Column {
    SKU("رمز المنتج", "الرمز", "رمز التخزين"),
    NAME_AR("الاسم", "name", "اسم المنتج", "الاسم بالعربية"),
    NAME_EN("الاسم بالإنجليزية"),
    DESCRIPTION_AR("الوصف", "description", "وصف المنتج", "الوصف بالعربية"),
    DESCRIPTION_EN("الوصف بالإنجليزية"),
    HANDLE("الرابط", "رابط المنتج"),
    CATEGORY("القسم", "التصنيف", "الفئة"),
    TAGS("الوسوم", "العلامات"),
    PRICE("السعر", "سعر المنتج"),
    COMPARE_AT_PRICE("السعر السابق", "السعر قبل الخصم"),
    COST("التكلفة", "سعر التكلفة"),
    STOCK("المخزون", "الكمية"),
    WEIGHT_GRAMS("الوزن", "الوزن بالجرام"),
    BARCODE("الباركود"),
    OPTION1_NAME("اسم الخيار 1"),
    OPTION1_VALUE("قيمة الخيار 1"),
    OPTION2_NAME("اسم الخيار 2"),
    OPTION2_VALUE("قيمة الخيار 2"),
    OPTION3_NAME("اسم الخيار 3"),
    OPTION3_VALUE("قيمة الخيار 3"),
    PRODUCT_SKU("رمز المجموعة", "رمز المنتج الأساسي"),
    STATUS("الحالة"),
    IMAGE_URLS("الصور", "روابط الصور"),
    SEO_TITLE("عنوان محركات البحث"),
    SEO_DESCRIPTION("وصف محركات البحث");

    private static final Map<String, Column> BY_NAME = byName();

    private final String arabic;
    private final ImmutableList<String> others;

    Column(String arabic, String... others) {
        this.arabic = arabic;
        this.others = ImmutableList.copyOf(others);
    }

    /** As in the API and in exported files. */
    public String title() {
        return Ascii.toLowerCase(name());
    }

    /** As in files that Arabic readers make. */
    public String arabic() {
        return arabic;
    }

    /** A column by the name that readers of that language know; a name that no column has stays as it is. */
    public static String shown(String name, Language language) {
        return titled(name)
                .map(column -> language == Language.AR ? column.arabic : column.title())
                .orElse(name);
    }

    /** The same of several, as the failure {@code columns_repeated} names them. */
    public static String allShown(String names, Language language) {
        var shown = Splitter.on(", ")
                .splitToStream(names)
                .map(name -> shown(name, language))
                .toList();
        return Sentence.listed(shown).in(language.locale());
    }

    /** Where a fault of one of a product's fields lies, as they are named in the API. */
    static Column ofField(String field) {
        return switch (field) {
            case "options" -> OPTION1_VALUE;
            case "variants" -> SKU;
            case "category_ids" -> CATEGORY;
            case "images" -> IMAGE_URLS;
            case "name" -> NAME_AR;
            default -> titled(field).orElse(SKU);
        };
    }

    /** Whatever the case of its letters and whether words are joined by spaces, hyphens or underscores. */
    public static Optional<Column> titled(String header) {
        return Optional.ofNullable(BY_NAME.get(plain(header)));
    }

    private static Map<String, Column> byName() {
        var names = ImmutableMap.<String, Column>builder();
        for (var column : values()) {
            names.put(plain(column.title()), column);
            names.put(plain(column.arabic), column);
            column.others.forEach(other -> names.put(plain(other), column));
        }
        return names.buildOrThrow();
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
