-- What is old is forgotten.
create index email_log_at on email_log (at);
