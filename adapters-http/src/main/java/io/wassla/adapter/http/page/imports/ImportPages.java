package io.wassla.adapter.http.page.imports;

import io.javalin.config.RoutesConfig;
import io.wassla.adapter.http.page.Visits;
import io.wassla.core.Wassla;

/** All pages about files of products. */
public final class ImportPages {
    private final Wassla wassla;

    public ImportPages(Wassla wassla) {
        this.wassla = wassla;
    }

    /** Adds their routes. */
    public void mount(RoutesConfig routes, Visits visits) {
        new ImportsPage(wassla.imports()).mount(routes, visits);
        new ImportFiles(wassla.imports()).mount(routes, visits);
        new ImportPage(wassla.imports().show(), wassla.jobs().cancel()).mount(routes, visits);
    }
}
