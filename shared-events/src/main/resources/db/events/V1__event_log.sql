-- The log: everything that happened, in the order of global_index (gaps are normal).
create table events.domain_event (
    global_index         bigint generated always as identity primary key,
    aggregate_identifier text        not null,
    sequence_number      bigint      not null,
    type                 text,
    event_identifier     text        not null,
    payload_type         text        not null,
    payload_revision     text,
    payload              bytea       not null,
    meta_data            bytea       not null,
    time_stamp           text        not null,
    -- Two that write one stream at once: the second one loses, whichever process it runs in.
    constraint one_event_per_place unique (aggregate_identifier, sequence_number),
    constraint one_place_per_event unique (event_identifier)
);

-- Where long streams may be taken up; never the truth, always to be made again from the log.
create table events.snapshot (
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    event_identifier     text   not null unique,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea  not null,
    time_stamp           text   not null,
    primary key (aggregate_identifier, sequence_number)
);
