-- The pictures that a store shows of itself, by the spot they hang in.

alter table store add column pictures json not null default '{}' check (length(pictures::text) <= 16384);
