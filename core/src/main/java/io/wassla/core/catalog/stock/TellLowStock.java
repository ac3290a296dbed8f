package io.wassla.core.catalog.stock;

import io.wassla.core.catalog.CatalogScope;
import io.wassla.core.jobs.Job;
import io.wassla.core.jobs.JobFailed;
import io.wassla.core.jobs.JobHandler;
import io.wassla.core.jobs.JobRun;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.Settings;
import io.wassla.core.messaging.Channel;
import io.wassla.core.messaging.EmailAddress;
import io.wassla.core.messaging.Letter;
import io.wassla.core.messaging.OtpSender;
import io.wassla.core.tenancy.Tenant;
import io.wassla.core.tenancy.TenantId;
import io.wassla.core.tenancy.Transactions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes to the owners of a store what is running out, fewest first. What has been filled up by then is left out. */
public final class TellLowStock implements JobHandler {
    public static final String TYPE = "catalog.low_stock";
    private static final int MOST_LINES = 20;

    private final Transactions<? extends CatalogScope> transactions;
    private final Function<TenantId, List<EmailAddress>> owners;
    private final OtpSender sender;

    /** @param owners the proven addresses of who owns a store; called outside any transaction */
    public TellLowStock(
            Transactions<? extends CatalogScope> transactions,
            Function<TenantId, List<EmailAddress>> owners,
            OtpSender sender) {
        this.transactions = transactions;
        this.owners = owners;
        this.sender = sender;
    }

    static Job.Task task(TenantId tenant) {
        return new Job.Task(tenant, TYPE, Settings.NONE);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Settings run(JobRun run) {
        var tenant = run.tenant().orElseThrow(() -> new JobFailed("no_tenant", "The job names no store."));
        var sent = 0L;
        if (sender.reaches(Channel.EMAIL)) {
            var notice = transactions.within(tenant, TellLowStock::notice);
            if (notice.isPresent()) {
                sent = owners.apply(tenant).stream()
                        .filter(owner -> send(notice.get(), owner))
                        .count();
            }
        }
        return Settings.of("sent", sent);
    }

    private boolean send(Notice notice, EmailAddress owner) {
        return sender.send(owner, notice.letter(), notice.language()).isSent();
    }

    private static Optional<Notice> notice(CatalogScope scope) {
        return scope.currentTenant().find().flatMap(tenant -> {
            var scarce = scope.stocks().scarce(LowStock.threshold(tenant.settings()), MOST_LINES);
            return scarce.isEmpty() ? Optional.empty() : Optional.of(Notice.of(tenant, scarce));
        });
    }

    private record Notice(Letter.LowStock letter, Language language) {

        static Notice of(Tenant tenant, List<ScarceVariant> scarce) {
            var language = tenant.market().language();
            var lines = scarce.stream().map(variant -> line(variant, language)).toList();
            return new Notice(new Letter.LowStock(tenant.name().value(), lines), language);
        }

        private static Letter.LowStock.Line line(ScarceVariant variant, Language language) {
            var name = variant.name().in(language, Language.AR);
            var choice = String.join(" / ", variant.choice());
            return new Letter.LowStock.Line(choice.isEmpty() ? name : name + " – " + choice, variant.quantity());
        }
    }
}
