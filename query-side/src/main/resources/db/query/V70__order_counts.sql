-- How many orders there are of each kind that lists are filtered by.
create table query.sale_order_count (
    state           text   not null,
    delivery_status text,
    outcome         text   not null,
    warehouse       text   not null,
    priority        text   not null,
    orders          bigint not null,
    unique nulls not distinct (state, delivery_status, outcome, warehouse, priority)
);

insert into query.sale_order_count (state, delivery_status, outcome, warehouse, priority, orders)
select state, delivery_status, outcome, warehouse, priority, count(*)
from query.sale_order group by state, delivery_status, outcome, warehouse, priority;
