-- people who look after each other's episodes, and who is told when nobody of them answers
create table team (
    name varchar(80) primary key,
    head varchar(200) references account
);
create table team_member (
    team varchar(80) not null references team on delete cascade,
    account varchar(200) not null references account,
    primary key (team, account)
);
create index team_member_account on team_member (account);

-- who stands in for someone, and from when to when that one is away
create table cover (
    account varchar(200) primary key references account,
    deputy varchar(200) references account,
    away_from date,
    away_until date
);

-- an address that somebody has asked for and not confirmed yet; of the key that was mailed there only a digest is kept
create table address_wish (
    account varchar(200) primary key references account,
    address varchar(320) not null,
    key_digest varchar(64) not null,
    asked_at timestamp(6) with time zone not null
);

-- what stands in the unsubscribe header of someone's digests
create table unsubscribing (
    access_key varchar(64) primary key,
    account varchar(200) not null references account
);
create index unsubscribing_account on unsubscribing (account);

alter table subscription add column at_once integer default 3 not null;
alter table subscription add column reach varchar(20) default 'all' not null;
alter table subscription add column exceptions varchar(4000) default '' not null;
alter table subscription add column areas varchar(200) default '' not null;
alter table subscription add column zone varchar(80);
alter table subscription add column digest_at time;
alter table subscription add column weekly_on varchar(10) default 'monday' not null;
alter table subscription add column working varchar(80) default 'monday tuesday wednesday thursday friday' not null;
alter table subscription add column quiet_from time;
alter table subscription add column quiet_until time;
alter table subscription add column unsubscribed_at timestamp(6) with time zone;
update subscription set reach = case when own_only then 'mine' else 'all' end;
-- a chapter that was left out becomes its rules, each told of only when critical
update subscription set exceptions = trim(
    case when ' ' || muted || ' ' like '% safety %' then ' fracture-red-flag=critical treatment-contraindicated=critical' else '' end
    || case when ' ' || muted || ' ' like '% other-causes %' then ' secondary-cause-suspected=critical exclusion-incomplete=critical' else '' end
    || case when ' ' || muted || ' ' like '% course %' then ' prolonged-course=critical resolution-window-exceeded=critical relapse=critical' else '' end
    || case when ' ' || muted || ' ' like '% spread %' then ' contralateral-involvement=critical migrating-involvement=critical recurrence-elsewhere=critical simultaneous-involvement=critical' else '' end
    || case when ' ' || muted || ' ' like '% imaging %' then ' osteonecrosis-conversion=critical osteonecrosis-suspected=critical subchondral-line-watch=critical mri-progressing=critical mri-not-regressing=critical symptom-imaging-discordance=critical' else '' end
    || case when ' ' || muted || ' ' like '% laboratory %' then ' alp-presymptomatic-rise=critical alp-new-rise-after-remission=critical alp-rise=critical alp-persists-after-remission=critical alp-not-comparable=critical' else '' end
    || case when ' ' || muted || ' ' like '% follow-up %' then ' visit-overdue=critical symptom-report-overdue=critical mri-overdue=critical treatment-response-missing=critical' else '' end);
alter table subscription drop column own_only;
alter table subscription drop column muted;

-- how often a flag has become news, by being raised, by worsening or by the end of a snooze; and since when it is unanswered
alter table flag add column news integer default 1 not null;
alter table flag add column unanswered_since timestamp(6) with time zone;
update flag f set news = greatest(1, (select count(*) from flag_event e
        where e.flag = f.id and e.kind in ('raised', 'raised-again', 'worsened', 'woken')));
update flag f set unanswered_since = (select max(e.happened_at) from flag_event e
        where e.flag = f.id and e.kind in ('raised', 'raised-again', 'worsened', 'woken', 'reopened', 'undone'))
    where f.status = 'raised';
create index flag_unanswered on flag (severity, unanswered_since);

-- the ledger: to whom which occasion was told, once; the latest word on a flag is marked until nothing can follow it
alter table alert rename to alert_before;
create table alert (
    recipient varchar(200) not null,
    occasion varchar(120) not null,
    flag uuid not null references flag,
    occurrence integer not null,
    news integer not null,
    severity integer not null,
    matter varchar(20) not null,
    round integer not null,
    told_at timestamp(6) with time zone not null,
    latest boolean not null,
    mail uuid not null references mail,
    primary key (recipient, occasion)
);
create index alert_latest on alert (recipient, latest, flag);
insert into alert (recipient, occasion, flag, occurrence, news, severity, matter, round, told_at, latest, mail)
select b.recipient, cast(b.flag as varchar(36)) || '/' || b.occurrence || '-' || b.kind || '/1', b.flag, b.occurrence,
    case when b.occurrence = f.occurrence and (b.kind = 'critical' or f.severity < 3) then f.news else 0 end,
    case when b.kind = 'critical' then 3 when f.severity < 3 then f.severity else 2 end,
    'new', 1, m.created_at,
    b.occurrence = f.occurrence and (b.kind = 'critical' or not exists
        (select 1 from alert_before o where o.recipient = b.recipient and o.flag = b.flag
            and o.occurrence = b.occurrence and o.kind = 'critical')),
    b.mail
from alert_before b join flag f on f.id = b.flag join mail m on m.id = b.mail;
drop table alert_before;
create index alert_by_flag on alert (flag, mail);
create index alert_by_mail on alert (mail);

-- what became of each digest when its time had come
alter table digest add column outcome varchar(20);
alter table digest add column made_at timestamp(6) with time zone;
alter table digest add column mail uuid references mail;
create index digest_made on digest (made_at, recipient);

-- who would have been told of a flag and was not, and why
create table untold (
    recipient varchar(200) not null,
    flag uuid not null references flag,
    news integer not null,
    reason varchar(20) not null,
    instead varchar(200),
    noted_at timestamp(6) with time zone not null,
    primary key (recipient, flag, news)
);
create index untold_noted on untold (noted_at, recipient, flag);
create index untold_flag on untold (flag);

-- each step by which an unanswered critical flag went to others, once
create table escalation (
    flag uuid not null references flag,
    news integer not null,
    step varchar(20) not null,
    taken_at timestamp(6) with time zone not null,
    told varchar(4000) not null,
    primary key (flag, news, step)
);

-- who has first seen which flag on the page of its episode, and when
create table opening (
    flag uuid not null references flag,
    news integer not null,
    person varchar(200) not null,
    opened_at timestamp(6) with time zone not null,
    primary key (flag, news, person)
);
