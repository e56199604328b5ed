-- when a mail was to leave first, whether it goes before others, who has it in hand, and which sending of it this is
alter table mail add column wanted_at timestamp(6) with time zone;
update mail set wanted_at = coalesce(due_at, created_at);
alter table mail alter column wanted_at set not null;
alter table mail add column urgent boolean default false not null;
update mail set urgent = true where kind = 'critical';
alter table mail add column tried_at timestamp(6) with time zone;
alter table mail add column in_hand boolean default false not null;
alter table mail add column edition integer default 1 not null;
drop index mail_due;
create index mail_due on mail (urgent, due_at);
create index mail_tried on mail (tried_at);

-- one row: who holds it counts what was handed over within the last minute, and takes the next
create table mail_pace (
    id integer primary key
);
insert into mail_pace (id) values (1);
