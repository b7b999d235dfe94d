-- What commands look up, kept in the transaction of the command that changes it. Shown by no API.

create table command.settings (
    settings_id    text primary key,
    picking_policy text not null
);

create table command.product (
    sku  text primary key,
    name text not null,
    kind text not null
);

create table command.warehouse (
    code    text primary key,
    name    text not null,
    company text not null
);

create table command.operation_type (
    operation_type_id               text primary key,
    warehouse                       text    not null,
    company                         text    not null,
    name                            text    not null default '',
    sequence_prefix                 text    not null default '',
    create_backorder                text    not null default '',
    reservation_method              text    not null default '',
    reservation_days_before         integer not null default 0,
    reservation_days_before_urgent  integer not null default 0,
    over_delivery_tolerance_percent integer not null default 0
);
create unique index one_delivery_type_per_warehouse on command.operation_type (warehouse);

-- Stock items in whose queue a line waits for its reservation date, and when to look next.
create table command.reservation_due (
    stock_item_id text        not null,
    transfer_id   text        not null,
    line          integer     not null,
    due_at        timestamptz not null,
    primary key (stock_item_id, transfer_id, line)
);
create index reservation_due_at on command.reservation_due (due_at);

create sequence command.sale_order_reference cache 1;

-- The first answer to each Idempotency-Key.
create table command.idempotency_key (
    actor       text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer     not null,
    headers     text        not null,
    body        text        not null,
    created_at  timestamptz not null,
    primary key (actor, key)
);
create index idempotency_key_created_at on command.idempotency_key (created_at);
