package io.wassla.core.imports;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.imports.picture.ImportPictures;
import io.wassla.core.jobs.JobScope;

/** What an import writes of one tenant. */
public interface ImportScope extends CatalogScope, JobScope {

    ImportFaults importFaults();

    ImportPictures importPictures();
}
