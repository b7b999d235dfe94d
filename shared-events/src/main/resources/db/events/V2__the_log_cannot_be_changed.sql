-- What happened stays: nobody changes or removes an event, the log's owner neither. Who wants to must
-- take this away first, for all to see.
create function events.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of %.% is refused: what was appended is never changed',
        tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger never_changed before update or delete or truncate on events.domain_event
    for each statement execute function events.refuse_change();

-- Also where triggers are left out otherwise (session_replication_role).
alter table events.domain_event enable always trigger never_changed;
