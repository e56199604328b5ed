-- each choice of the clinic; the number is the order in which they were made
create table rule_settings (
    number integer primary key,
    effective_from date not null,
    chosen_by varchar(200) not null,
    chosen_at timestamp(6) with time zone not null,
    reason varchar(2000) not null,
    body varchar(100000) not null
);
