-- Where the next run of a job goes on.
alter table job add column checkpoint json not null default '{}' check (length(checkpoint::text) <= 65536);
