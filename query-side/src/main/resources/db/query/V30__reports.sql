-- What the reports count: the transfers once more, a row a line, so that SQL can sum them up.
create table query.reported_transfer (
    stream   text   primary key,
    version  bigint not null,
    document jsonb  not null
);

-- Quantities are thousandths of the product's unit, texts compare character by character: both as
-- in the program, and both faster to sum up and to sort.
create table query.reported_line (
    stream             text collate "C" not null,
    line               integer          not null,
    transfer_reference text             not null,
    order_id           text collate "C" not null,
    order_reference    text collate "C" not null,
    customer           text collate "C" not null,
    warehouse          text collate "C" not null,
    sku                text collate "C" not null,
    name               text collate "C" not null,
    state              text             not null,
    is_open            boolean          not null,
    is_backorder       boolean          not null,
    is_urgent          boolean          not null,
    scheduled_date     timestamptz      not null,
    confirmed_at       timestamptz      not null,
    planned_at         timestamptz      not null,
    done_at            timestamptz,
    demand             bigint           not null,
    reserved           bigint           not null,
    done               bigint           not null,
    backordered        bigint           not null,
    cancelled          bigint           not null,
    primary key (stream, line)
);

-- The open backorders, oldest first, with what is summed up of them.
create index on query.reported_line (planned_at, stream, line)
    include (warehouse, demand, reserved)
    where is_open and is_backorder and demand > 0;
-- Who still waits for a stock item, in the one order in which stock is promised.
create index on query.reported_line
    (warehouse, sku, is_urgent desc, scheduled_date, confirmed_at, length(order_reference),
     order_reference, stream, line)
    include (planned_at)
    where is_open and demand > reserved;
create index on query.reported_line (done_at) where state = 'DONE';
create index on query.reported_line (order_id);

-- What was closed short, by whom and why: one row for each line of the event that says so.
create table query.reported_closure (
    stream     text collate "C" not null,
    version    bigint           not null,
    line       integer          not null,
    closed_at  timestamptz      not null,
    cause      text             not null,
    decided_by text,
    closed_by  text,
    reason     text,
    quantity   bigint           not null,
    primary key (stream, version, line)
);

create index on query.reported_closure (closed_at);
