-- the rows of an import, counted when each was settled, so that looking at it costs the same however long it is; those
-- that could not even be tried are among the refused
alter table import add column waiting integer default 0 not null;
alter table import add column recorded integer default 0 not null;
alter table import add column known integer default 0 not null;
alter table import add column refused integer default 0 not null;
alter table import add column cancelled integer default 0 not null;
alter table import add column unfit integer default 0 not null;
alter table import add column critical integer default 0 not null;
alter table import add column warning integer default 0 not null;
alter table import add column info integer default 0 not null;
alter table import add column tried_at timestamp(6) with time zone;
merge into import i using (
    select r.import as made,
        count(case when r.status = 'waiting' then 1 end) as waiting,
        count(case when r.status = 'recorded' then 1 end) as recorded,
        count(case when r.status = 'known' then 1 end) as known,
        count(case when r.status = 'refused' then 1 end) as refused,
        count(case when r.status = 'cancelled' then 1 end) as cancelled,
        count(case when r.status = 'refused' and r.settled_at = m.begun_at then 1 end) as unfit,
        sum(r.critical) as critical,
        sum(r.warning) as warning,
        sum(r.info) as info,
        min(case when r.status <> 'cancelled' and r.settled_at > m.begun_at then r.settled_at end) as tried_at
    from import_row r join import m on m.id = r.import group by r.import) c
on (i.id = c.made)
when matched then update set waiting = c.waiting, recorded = c.recorded, known = c.known, refused = c.refused,
    cancelled = c.cancelled, unfit = c.unfit, critical = c.critical, warning = c.warning, info = c.info,
    tried_at = c.tried_at;

-- the rank of the most severe flag that a row raised: rows are read in this order
drop index import_row_place;
alter table import_row add column worst integer default 0 not null;
update import_row set worst = case when critical > 0 then 3 when warning > 0 then 2 else 1 end
    where critical > 0 or warning > 0 or info > 0;
create index import_row_order on import_row (import, status, worst desc, number);
