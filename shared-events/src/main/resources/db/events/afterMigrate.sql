-- Who may do what (docs/adr/0022). Done at every start of whoever owns the log: an administrator may have
-- made the roles since, and what the sides have made belongs to their roles.

-- The roles belong to the whole server, so another database's start may be first.
do $$
begin
    if to_regrole('remainder_service') is null then
        create role remainder_command nologin;
        create role remainder_query nologin;
        create role remainder_service nologin in role remainder_command, remainder_query;
        if not (select rolsuper from pg_roles where rolname = current_user) then
            grant remainder_command, remainder_query, remainder_service to current_user;
        end if;
    end if;
exception
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then
        raise notice 'an administrator has to make the roles remainder_command, _query and _service';
end
$$;

do $$
declare
    theirs record;
begin
    -- Several processes may start at once.
    perform pg_advisory_xact_lock(hashtext('remainder: who may do what'));
    if to_regrole('remainder_command') is null or to_regrole('remainder_query') is null then
        return;
    end if;
    grant usage on schema events to remainder_command, remainder_query;
    grant select on all tables in schema events to remainder_command, remainder_query;
    grant insert on events.domain_event to remainder_command;
    grant insert, update, delete on events.snapshot to remainder_command;
    grant usage on schema seal to remainder_query;
    grant select, insert on seal.sealed_range to remainder_query;
    execute format(
        'grant create, temporary on database %I to remainder_command, remainder_query', current_database());

    -- A sequence that belongs to a column follows its table.
    for theirs in
        select 'schema ' || quote_ident(nspname) as thing, owner
        from pg_namespace join (values ('command', 'remainder_command'),
            ('query', 'remainder_query'), ('query_next', 'remainder_query')) side (name, owner)
            on name = nspname
        where nspowner <> owner::regrole and pg_has_role(owner, 'SET')
        union all
        select 'table ' || format('%I.%I', nspname, relname), owner
        from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            join (values ('command', 'remainder_command'),
                ('query', 'remainder_query'), ('query_next', 'remainder_query')) side (name, owner)
            on name = nspname
        where relkind in ('r', 'p', 'v', 'm', 'S') and relowner <> owner::regrole
            and pg_has_role(owner, 'SET')
            and not exists (select from pg_depend
                where objid = pg_class.oid and classid = 'pg_class'::regclass
                    and refclassid = 'pg_class'::regclass and deptype in ('a', 'i'))
        -- Schemas first: who gets a table must own its schema.
        order by thing
    loop
        execute format('alter %s owner to %I', theirs.thing, theirs.owner);
    end loop;
end
$$;
