-- Of several accounts whose addresses differ in case alone, V029 let one be found by the address. The others kept theirs
-- without its key, and any change to them failed: it brought the key that the first one has. They let go of the address,
-- and of the password that is asked for with it. Who has no number besides gets an address that is nobody's, and that
-- nobody can have guessed and taken before.

delete from one_time_token where user_id in (select id from users where email is not null and email_key is null);
update users
   set email = nobodys.address,
       email_key = nobodys.address,
       email_verified = false,
       password_hash = null,
       version = version + 1
  from (select id, case when phone is null then gen_random_uuid() || '@merged.invalid' end as address
          from users
         where email is not null and email_key is null) nobodys
 where nobodys.id = users.id;
alter table users add constraint users_email_has_key check ((email is null) = (email_key is null));
