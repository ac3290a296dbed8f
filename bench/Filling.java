import io.wassla.adapter.persistence.Storage;
import io.wassla.adapter.persistence.embedded.EmbeddedPostgres;
import io.wassla.core.audit.Origin;
import io.wassla.core.catalog.SaveProducts;
import io.wassla.core.catalog.category.CategoryPaths;
import io.wassla.core.catalog.stock.StockCause;
import io.wassla.core.identity.Client;
import io.wassla.core.kernel.Language;
import io.wassla.core.kernel.OpaqueToken;
import io.wassla.core.kernel.TokenHash;
import io.wassla.core.kernel.UuidV7;
import io.wassla.core.memory.SecureChance;
import io.wassla.core.messaging.Identifier;
import io.wassla.core.session.Lifetime;
import io.wassla.core.session.Session;
import io.wassla.core.session.SessionId;
import io.wassla.core.session.SessionKind;
import io.wassla.core.tenancy.*;
import io.wassla.core.tenancy.slug.*;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.IntStream;

/** Fills stores as an import fills them, then gives each product a picture by statements of its own. */
final class Filling {
    private static final int BATCH = 200;
    private static final Duration A_DAY = Duration.ofDays(1);
    private final InstantSource clock = InstantSource.system();
    private final UuidV7 ids = new UuidV7(clock, new SecureChance());
    private final SaveProducts save = new SaveProducts(LimitPolicy.STANDARD, ids, clock);
    private final CategoryPaths paths = new CategoryPaths(ids, clock);
    private final Storage storage;

    Filling(Storage storage) {
        this.storage = storage;
    }

    /** An open store of nobody; one that is there already stays as it is. */
    void open(String slug) {
        var now = clock.instant();
        var market = Countries.SERVED.require("SA").market();
        var name = new StoreName("متجر " + slug);
        var tenant = Tenant.open(new TenantId(ids.get()), new Slug(slug), name, market, now);
        storage.platform().within(scope -> {
            if (!scope.tenants().add(tenant)) {
                return false;
            }
            scope.stores()
                    .add(
                            tenant.id(),
                            new Store(
                                    new StoreId(ids.get()),
                                    name,
                                    Set.of(BusinessCategory.PERFUMES),
                                    Language.AR,
                                    StoreStatus.OPEN,
                                    StoreFace.NONE,
                                    io.wassla.core.kernel.Revision.first(now)));
            return true;
        });
    }

    TenantId find(String slug) {
        return storage.platform()
                .within(scope -> scope.tenants().find(new Slug(slug)).orElseThrow())
                .id();
    }

    /** Signs the owner's browser in; the cookie. */
    String browser(String owner, TenantId tenant) {
        var now = clock.instant();
        var token = OpaqueToken.fresh(new SecureChance());
        storage.platform().within(scope -> {
            var user = scope.users().find(Identifier.parse(owner)).orElseThrow();
            scope.sessions()
                    .add(new Session(
                            new SessionId(ids.get()),
                            user.id(),
                            SessionKind.WEB,
                            tenant,
                            TokenHash.of(token),
                            new Lifetime(now, now, now.plus(A_DAY)),
                            Client.local("bench")));
            return true;
        });
        return "wassla=" + token.reveal();
    }

    /** Lets a store have as many products as it likes. */
    void enlarge(TenantId tenant) {
        storage.platform().within(scope -> {
            var known = scope.tenants().find(tenant).orElseThrow();
            if (known.plan() != Plan.ENTERPRISE) {
                scope.tenants().update(known.on(Plan.ENTERPRISE, clock.instant()));
            }
            return true;
        });
    }

    /** Until there are so many. @param sizes variants of each */
    void fill(TenantId tenant, int products, int sizes) {
        int there =
                storage.transactions().within(tenant, scope -> scope.products().count());
        for (var from = there; from < products; from += BATCH) {
            var first = from;
            var last = Math.min(products, from + BATCH);
            storage.transactions().within(tenant, scope -> {
                var wanted = IntStream.range(first, last).mapToObj(Goods::path).toList();
                var shelves = paths.findOrMake(scope, wanted, Language.AR);
                var items = IntStream.range(first, last)
                        .mapToObj(number -> new SaveProducts.Item(
                                null, Goods.draft(number, sizes, shelves.get(Goods.path(number)))))
                        .toList();
                return save.save(scope, items, new SaveProducts.Cause(StockCause.IMPORTED, "bench", Origin.AUTOMATIC));
            });
        }
    }

    /** What drawing 100,000 pictures would take an hour for: rows as uploads leave them, and features that mean nothing. */
    static void picture(EmbeddedPostgres postgres, TenantId tenant) throws SQLException {
        var login = postgres.logins().owner();
        try (var connection = DriverManager.getConnection(login.jdbcUrl(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(PICTURES.replace("$tenant", "'" + tenant.value() + "'"));
            statement.execute("vacuum analyze");
        }
    }

    private static final String PICTURES = """
        insert into product_picture
        select tenant_id, gen_random_uuid(), id, 0, tenant_id || '/' || left(encode(sha256(convert_to(id::text, 'UTF8')), 'hex'), 40) || '-wj', 1200, 1200, '{320,640,1200}', '{}'
        from product where tenant_id = $tenant
        and not exists (select from product_picture shown where shown.tenant_id = $tenant and shown.product_id = product.id);
        insert into search_picture
        select tenant_id, id, product_id,
               decode(string_agg(lpad(to_hex((random() * 255)::int), 2, '0'), ''), 'hex')
        from product_picture cross join generate_series(1, 128) place where tenant_id = $tenant
        group by tenant_id, id on conflict do nothing;
        update search_entry set facts = set_byte(facts, 0, get_byte(facts, 0) | 8), card = jsonb_set(card::jsonb, '{picture}', jsonb_build_object(
            'id', picture.id, 'key', picture.key, 'width', 1200, 'height', 1200,
            'widths', jsonb_build_array(320, 640, 1200), 'alt', '{}'::jsonb))::text
        from product_picture picture
        where picture.tenant_id = $tenant and search_entry.tenant_id = $tenant
        and search_entry.product_id = picture.product_id;
        """;
}
