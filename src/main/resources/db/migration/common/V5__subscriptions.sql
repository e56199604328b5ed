-- an account that may not enter and gets no mail; it stays in the history
alter table account add column suspended boolean default false not null;

-- what someone has chosen to be told of by mail; who has chosen nothing has no row
create table subscription (
    account varchar(200) primary key references account,
    critical varchar(20) not null,
    rhythm varchar(20) not null,
    from_severity integer not null,
    own_only boolean not null,
    muted varchar(1000) not null
);
