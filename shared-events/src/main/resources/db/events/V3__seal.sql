-- A chain of hashes over closed stretches of the log (docs/audit.md). A schema of its own: whoever may
-- append cannot seal, and whoever seals cannot append.
create schema seal;

create table seal.sealed_range (
    range_number   bigint      primary key check (range_number > 0),
    after_position bigint      not null,
    up_to_position bigint      not null check (up_to_position > after_position),
    sealed_at      timestamptz not null,
    previous_hash  bytea       not null,
    -- For each event in the range its position (8 bytes) and its hash (32 bytes).
    leaves         bytea       not null,
    hash           bytea       not null
);

create trigger never_changed before update or delete or truncate on seal.sealed_range
    for each statement execute function events.refuse_change();
alter table seal.sealed_range enable always trigger never_changed;
