-- The first answer to each Idempotency-Key that came to this side. No view: a rebuild leaves it.
create table query.first_answer (
    actor        text        not null,
    key          text        not null,
    fingerprint  text        not null,
    status       integer     not null,
    content_type text,
    location     text,
    body         bytea       not null,
    created_at   timestamptz not null,
    primary key (actor, key)
);
create index first_answer_created_at on query.first_answer (created_at);
