-- What stores sell.

create table category (
    tenant_id   uuid        not null references tenant,
    id          uuid        not null,
    parent_id   uuid,
    name        json        not null check (length(name::text) <= 1000),
    description json        not null check (length(description::text) <= 20000),
    position    int         not null check (position between 0 and 1000000),
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     int         not null check (version > 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, parent_id) references category,
    check (parent_id <> id)
);
create index category_parent_id on category (tenant_id, parent_id);

-- In addresses: the present ones and, for redirects, the former ones.
create table category_handle (
    tenant_id   uuid    not null,
    handle      text    collate "C" not null check (length(handle) between 1 and 100),
    language    text    not null check (length(language) = 2),
    category_id uuid    not null,
    current     boolean not null,
    primary key (tenant_id, handle, language),
    foreign key (tenant_id, category_id) references category on delete cascade
);
create index category_handle_category_id on category_handle (tenant_id, category_id);
create unique index category_handle_current on category_handle (tenant_id, category_id, language) where current;

create table tag (
    tenant_id uuid not null references tenant,
    id        uuid not null,
    name      text not null check (length(name) between 1 and 60),
    key       text collate "C" not null check (length(key) between 1 and 180),
    primary key (tenant_id, id),
    unique (tenant_id, key)
);

-- Options: {"options": [{"name": …, "values": […]}]}.
create table product (
    tenant_id    uuid        not null references tenant,
    id           uuid        not null,
    name         json        not null check (length(name::text) <= 2000),
    description  json        not null check (length(description::text) <= 100000),
    seo          json        not null check (length(seo::text) <= 10000),
    status       text        not null check (status in ('draft', 'active', 'archived')),
    published_at timestamptz,
    tax          text        not null check (tax in ('standard', 'zero_rated', 'exempt')),
    options      json        not null check (length(options::text) <= 40000),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      int         not null check (version > 0),
    primary key (tenant_id, id)
);
create index product_status on product (tenant_id, status, id);

-- How many there are, kept with each change: counting a hundred thousand takes too long.
create table product_count (
    tenant_id uuid not null references tenant,
    status    text not null check (status in ('draft', 'active', 'archived')),
    products  int  not null check (products >= 0),
    primary key (tenant_id, status)
);

create table product_handle (
    tenant_id  uuid    not null,
    handle     text    collate "C" not null check (length(handle) between 1 and 100),
    language   text    not null check (length(language) = 2),
    product_id uuid    not null,
    current    boolean not null,
    primary key (tenant_id, handle, language),
    foreign key (tenant_id, product_id) references product on delete cascade
);
create index product_handle_product_id on product_handle (tenant_id, product_id);
create unique index product_handle_current on product_handle (tenant_id, product_id, language) where current;

create table product_category (
    tenant_id   uuid not null,
    product_id  uuid not null,
    category_id uuid not null,
    position    int  not null check (position between 0 and 19),
    primary key (tenant_id, product_id, category_id),
    foreign key (tenant_id, product_id) references product on delete cascade,
    foreign key (tenant_id, category_id) references category on delete cascade
);
create index product_category_category_id on product_category (tenant_id, category_id, product_id);

create table product_tag (
    tenant_id  uuid not null,
    product_id uuid not null,
    tag_id     uuid not null,
    position   int  not null check (position between 0 and 49),
    primary key (tenant_id, product_id, tag_id),
    foreign key (tenant_id, product_id) references product on delete cascade,
    foreign key (tenant_id, tag_id) references tag on delete cascade
);
create index product_tag_tag_id on product_tag (tenant_id, tag_id, product_id);

create table product_picture (
    tenant_id  uuid  not null,
    id         uuid  not null,
    product_id uuid  not null,
    position   int   not null check (position between 0 and 9),
    key        text  not null check (length(key) between 1 and 300),
    width      int   not null check (width > 0),
    height     int   not null check (height > 0),
    widths     int[] not null check (cardinality(widths) <= 20),
    alt        json  not null check (length(alt::text) <= 3000),
    primary key (tenant_id, id),
    foreign key (tenant_id, product_id) references product on delete cascade
);
create index product_picture_product_id on product_picture (tenant_id, product_id);

-- SKUs may change places within one statement, hence deferrable: still checked at its end.
create table variant (
    tenant_id    uuid   not null,
    id           uuid   not null,
    product_id   uuid   not null,
    position     int    not null check (position between 0 and 99),
    sku          text   not null check (length(sku) between 1 and 64),
    sku_key      text   collate "C" not null check (length(sku_key) between 1 and 192),
    choice       text[] not null check (cardinality(choice) <= 3 and length(choice::text) <= 600),
    currency     text   not null check (length(currency) = 3),
    price        bigint not null check (price between 0 and 100000000000000),
    compare_at   bigint check (compare_at <= 100000000000000 and compare_at > price),
    cost         bigint check (cost between 0 and 100000000000000),
    quantity     int    not null check (quantity between -1000000 and 1000000),
    policy       text   not null check (policy in ('deny', 'allow')),
    weight_grams int    check (weight_grams between 0 and 1000000),
    barcode      text   check (length(barcode) between 1 and 32),
    primary key (tenant_id, id),
    unique (tenant_id, sku_key) deferrable,
    foreign key (tenant_id, product_id) references product on delete cascade,
    check (quantity >= 0 or policy = 'allow')
);
create index variant_product_id on variant (tenant_id, product_id);
create index variant_sold_out on variant (tenant_id, product_id) where quantity <= 0 and policy = 'deny';
create index variant_scarce on variant (tenant_id, quantity, id) where policy = 'deny';

create table stock_change (
    tenant_id  uuid        not null,
    id         uuid        not null,
    product_id uuid        not null,
    variant_id uuid        not null,
    before     int         not null,
    after      int         not null,
    cause      text        not null check (length(cause) <= 40),
    actor_type text        not null check (actor_type in ('person', 'anonymous', 'operator', 'automatic')),
    actor_id   uuid,
    reference  text        check (length(reference) <= 100),
    at         timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, variant_id) references variant on delete cascade,
    check (before <> after),
    check ((actor_type = 'person') = (actor_id is not null))
);
create index stock_change_product_id on stock_change (tenant_id, product_id, id);
create index stock_change_variant_id on stock_change (tenant_id, variant_id);
