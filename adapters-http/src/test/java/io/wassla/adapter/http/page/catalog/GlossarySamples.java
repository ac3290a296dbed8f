package io.wassla.adapter.http.page.catalog;

import io.wassla.adapter.http.page.Form;
import io.wassla.adapter.http.page.Samples;
import io.wassla.core.kernel.Language;
import java.util.List;

/** The page of translations: refused with three words, and with nothing to do. */
public final class GlossarySamples {
    private static final String PATH = "/dashboard/glossary";

    private GlossarySamples() {}

    public static List<Samples.Sample> all() {
        return List.of(
                new Samples.Sample("glossary", "catalog/glossary", PATH, refused()),
                new Samples.Sample(
                        "glossary-done",
                        "catalog/glossary",
                        PATH,
                        new GlossaryPage.View(
                                Form.EMPTY, GlossaryPage.tabs(false, 0, 3), List.of(), PATH, null, null)));
    }

    private static GlossaryPage.View refused() {
        return new GlossaryPage.View(
                Form.of("t2", "كمية محدودة").refused("t1", "اكتب الترجمة من حرف إلى 60 حرفًا في سطر واحد."),
                GlossaryPage.tabs(false, 3, 12),
                List.of(
                        new GlossaryPage.Row(0, "الحجم", 212, Language.EN),
                        new GlossaryPage.Row(1, "عود", 40, Language.EN),
                        new GlossaryPage.Row(2, "Limited", 0, Language.AR)),
                PATH,
                null,
                PATH + "?from=50");
    }
}
