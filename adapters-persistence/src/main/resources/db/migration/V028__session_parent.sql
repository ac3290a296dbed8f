-- The session whose token this one was got for: when it ends, so does this one.

alter table session add column parent uuid references session on delete cascade;
create index session_parent on session (parent) where parent is not null;
