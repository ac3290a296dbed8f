-- How the platform writes to people, and what it wrote: never the words.

create table email_settings (
    only_row     boolean     primary key default true check (only_row),
    provider     text        not null check (provider in ('smtp', 'sendgrid')),
    host         text        check (length(host) <= 253),
    port         int         check (port between 1 and 65535),
    security     text        check (security in ('none', 'starttls', 'tls')),
    username     text        check (length(username) <= 320),
    password     text        check (length(password) <= 4096),
    api_key      text        check (length(api_key) <= 4096),
    from_address text        not null check (length(from_address) <= 254),
    from_name    text        not null check (length(from_name) <= 100),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    version      int         not null check (version > 0),
    check ((provider = 'smtp') = (host is not null and port is not null and security is not null)),
    check ((provider = 'sendgrid') = (api_key is not null))
);

create table email_log (
    id        uuid        primary key,
    recipient text        not null check (length(recipient) <= 254),
    template  text        not null check (length(template) <= 80),
    provider  text        not null check (length(provider) <= 80),
    status    text        not null check (status in ('sent', 'refused', 'unreachable')),
    error     text        check (length(error) <= 1000),
    at        timestamptz not null
);
