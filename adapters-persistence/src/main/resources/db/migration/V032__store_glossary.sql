-- What a store's words (options, their values, tags) are called in other languages, by the word.

alter table store add column glossary json not null default '{}' check (length(glossary::text) <= 524288);
