-- Where tables of views are built anew, before they take the place of those in service.
create schema if not exists query_next;

-- The version of the views in service, as the program had it that built them.
create table query.view_version (
    family  text    primary key,
    version integer not null
);

insert into query.view_version
values ('set-up', 1), ('stock', 1), ('orders', 1), ('transfers', 1), ('reports', 1);

-- The last rebuild of each family: how far it is, or what came of it.
create table query.rebuild (
    family            text        primary key,
    -- Changes whenever somebody takes it up: who was superseded can write nothing any more.
    attempt           text        not null,
    state             text        not null,
    phase             text        not null,
    view_version      integer     not null,
    -- Up to this position of the log, the new tables hold everything.
    place             bigint      not null,
    head              bigint      not null,
    events_per_second bigint      not null,
    started_at        timestamptz not null,
    ended_at          timestamptz,
    failure           text,
    findings          jsonb
);
