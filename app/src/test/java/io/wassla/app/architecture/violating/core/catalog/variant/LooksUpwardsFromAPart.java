package io.wassla.app.architecture.violating.core.catalog.variant;

import io.wassla.app.architecture.violating.core.search.words.Weighed;

record LooksUpwardsFromAPart(Class<Weighed> above) {}
