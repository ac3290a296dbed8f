-- What search knows of the products. All of it can be made anew from the products.

-- One row for each product. doc is its number in the index; facts, card and terms are packed by the program.
create table search_entry (
    tenant_id  uuid    not null references tenant,
    product_id uuid    not null,
    doc        bigint  not null generated always as identity,
    available  boolean not null,
    popularity int     not null check (popularity >= 0),
    facts      bytea   not null check (length(facts) <= 131072),
    card       text    not null check (length(card) <= 32768),
    terms      bytea   not null check (length(terms) <= 262144),
    primary key (tenant_id, product_id)
);
create unique index search_entry_doc on search_entry (tenant_id, doc);

-- In which products a term occurs and how strongly: hit is doc * 2^20 + title * 2^10 + text. Read through its key alone,
-- which begins with the tenant: equality of uuid and text leaks nothing, so row security leaves the index in use.
-- Without a foreign key on purpose: a check for each of some 60 rows of a product would cost more than the rows.
create table search_posting (
    tenant_id uuid             not null,
    term      text collate "C" not null check (length(term) <= 120),
    hit       bigint           not null,
    primary key (tenant_id, term, hit)
);

-- Words that mistyped ones may have meant, and what is left of them when letters are left out.
create table search_word (
    tenant_id uuid             not null,
    word      text collate "C" not null check (length(word) <= 40),
    primary key (tenant_id, word)
);
create table search_remainder (
    tenant_id uuid             not null,
    remainder text collate "C" not null check (length(remainder) <= 10),
    word      text collate "C" not null check (length(word) <= 40),
    primary key (tenant_id, remainder, word)
);

create table search_picture (
    tenant_id  uuid  not null references tenant,
    picture_id uuid  not null,
    product_id uuid  not null,
    features   bytea not null check (length(features) = 128),
    primary key (tenant_id, picture_id)
);
create index search_picture_product on search_picture (tenant_id, product_id);

create table search_settings (
    tenant_id  uuid primary key references tenant,
    title      int  not null check (title between 0 and 10),
    text       int  not null check (text between 0 and 10),
    popularity int  not null check (popularity between 0 and 10),
    newness    int  not null check (newness between 0 and 10),
    in_stock   int  not null check (in_stock between 0 and 10),
    synonyms   text not null check (length(synonyms) <= 1048576)
);
