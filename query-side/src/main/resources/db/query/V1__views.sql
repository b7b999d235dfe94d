-- What the log has led to, folded. All of it can be made again from the log.
create extension if not exists pg_trgm;

-- How far each processor has come, and who runs it.
create table query.token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    time_stamp     text,
    owner          text,
    primary key (processor_name, segment)
);

create table query.settings (
    stream   text   primary key,
    version  bigint not null,
    document jsonb  not null
);

create table query.product (
    stream   text   primary key,
    version  bigint not null,
    document jsonb  not null,
    sku      text   not null unique,
    name     text   not null,
    kind     text   not null,
    search   text   not null
);

create table query.warehouse (
    stream   text   primary key,
    version  bigint not null,
    document jsonb  not null,
    code     text   not null unique,
    name     text   not null,
    company  text   not null
);

create table query.operation_type (
    stream    text   primary key,
    version   bigint not null,
    document  jsonb  not null,
    id        text   not null unique,
    name      text   not null,
    warehouse text   not null,
    company   text   not null
);

create table query.stock_item (
    stream      text    primary key,
    version     bigint  not null,
    warehouse   text    not null,
    sku         text    not null,
    name        text    not null,
    on_hand     numeric not null,
    reserved    numeric not null,
    open_demand numeric not null,
    free        numeric not null generated always as (on_hand - reserved) stored,
    shortage    numeric not null generated always as (greatest(open_demand - reserved, 0)) stored,
    forecast    numeric not null generated always as (on_hand - open_demand) stored,
    search      text    not null generated always as (lower(sku || ' ' || name)) stored,
    unique (sku, warehouse)
);

-- Transfer lines that wait for a stock item.
create table query.stock_queue (
    stream      text    not null,
    transfer_id text    not null,
    line        integer not null,
    document    jsonb   not null,
    primary key (stream, transfer_id, line)
);

create table query.sale_order (
    stream          text        primary key,
    version         bigint      not null,
    document        jsonb       not null,
    reference       text        not null,
    customer        text        not null,
    warehouse       text        not null,
    state           text        not null,
    delivery_status text,
    outcome         text        not null,
    priority        text        not null,
    scheduled_date  timestamptz,
    created_at      timestamptz not null,
    confirmed_at    timestamptz,
    skus            text[]      not null,
    search          text        not null
);

create index on query.sale_order (created_at, stream);
create index on query.sale_order (state, created_at, stream);
create index on query.sale_order (delivery_status, created_at, stream);
create index on query.sale_order (outcome, created_at, stream);
create index on query.sale_order (customer, created_at, stream);
create index on query.sale_order (length(reference), reference, stream);
create index on query.sale_order using gin (skus);
create index on query.sale_order using gin (search gin_trgm_ops);

create table query.transfer (
    stream          text        primary key,
    version         bigint      not null,
    document        jsonb       not null,
    reference       text        not null,
    order_id        text        not null,
    order_reference text        not null,
    customer        text        not null,
    operation_type  text        not null,
    warehouse       text        not null,
    state           text        not null,
    is_open         boolean     not null,
    is_backorder    boolean     not null,
    priority        text        not null,
    scheduled_date  timestamptz not null,
    created_at      timestamptz not null,
    done_at         timestamptz,
    skus            text[]      not null,
    search          text        not null
);

create index on query.transfer (order_id);
create index on query.transfer (order_reference);
create index on query.transfer (created_at, stream);
create index on query.transfer (state, created_at, stream);
create index on query.transfer (length(reference), reference, stream);
create index on query.transfer (operation_type, state, scheduled_date) where is_open;
create index on query.transfer (scheduled_date, stream) where is_open;
create index on query.transfer (created_at, stream) where is_backorder;
create index on query.transfer using gin (skus);
create index on query.transfer using gin (search gin_trgm_ops);
