-- The imports of one store, newest first, beside its thousands of jobs that fetch pictures.
create index job_of_type on job (tenant_id, type, id);
