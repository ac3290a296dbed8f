package io.wassla.core;

import io.wassla.core.jobs.BrowseJobs;
import io.wassla.core.jobs.CancelJob;
import io.wassla.core.jobs.RetryJob;
import io.wassla.core.jobs.ShowJob;

/** Long work and how far it is. */
public record JobFeature(BrowseJobs browse, ShowJob show, CancelJob cancel, RetryJob retry) {

    static JobFeature of(Parts parts) {
        return new JobFeature(
                new BrowseJobs(parts.transactions(), parts.platform()),
                new ShowJob(parts.transactions()),
                new CancelJob(parts.transactions(), parts.clock()),
                new RetryJob(parts.platform(), parts.clock()));
    }
}
