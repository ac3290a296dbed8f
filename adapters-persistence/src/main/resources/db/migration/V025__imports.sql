-- What came of the files that merchants import.

create table import_fault (
    tenant_id   uuid        not null references tenant,
    job_id      uuid        not null,
    line        int         not null check (line > 0),
    column_name text        not null check (length(column_name) <= 60),
    code        text        not null check (length(code) <= 80),
    noted_at    timestamptz not null,
    primary key (tenant_id, job_id, line, column_name, code),
    foreign key (tenant_id, job_id) references job (tenant_id, id)
);
create index import_fault_noted_at on import_fault (tenant_id, noted_at);

create table import_picture (
    tenant_id  uuid not null,
    product_id uuid not null,
    url_hash   text not null check (length(url_hash) = 64),
    primary key (tenant_id, product_id, url_hash),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
