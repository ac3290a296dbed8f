-- Addresses are compared without regard to case, and kept as they were typed: the key is what they are found by.

alter table users add column email_key text check (length(email_key) <= 254);

-- Of several accounts whose addresses differ in case alone, the one that belongs to a store keeps the address, else the
-- oldest; the others are signed out and found by it no more.
update users set email_key = lower(email collate "C")
 where id in (
    select distinct on (lower(email collate "C")) u.id
      from users u
     where email is not null
     order by lower(email collate "C"),
              not exists (select from membership m where m.user_id = u.id),
              u.created_at,
              u.id);
delete from session where user_id in (select id from users where email is not null and email_key is null);

alter table users drop constraint users_email_key;
alter table users add constraint users_email_key_unique unique (email_key);

-- Codes in flight are void; they live for minutes.
delete from challenge;
alter table challenge add column identifier_key text not null check (length(identifier_key) <= 254);
alter table challenge drop constraint challenge_identifier_purpose_key;
alter table challenge add constraint challenge_identifier_key unique (identifier_key, purpose);

delete from invitation older using invitation newer
 where newer.tenant_id = older.tenant_id
   and lower(newer.identifier collate "C") = lower(older.identifier collate "C")
   and (newer.sent_at, newer.id) > (older.sent_at, older.id);
alter table invitation add column identifier_key text check (length(identifier_key) <= 254);
update invitation set identifier_key = lower(identifier collate "C");
alter table invitation alter column identifier_key set not null;
alter table invitation drop constraint invitation_tenant_id_identifier_key;
alter table invitation add constraint invitation_identifier_key unique (tenant_id, identifier_key);
