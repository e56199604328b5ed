-- what was recorded from which form: the same form that comes again with other content is not recorded twice
create table sent_form (
    account varchar(200) not null,
    form uuid not null,
    fact uuid not null references fact,
    primary key (account, form, fact)
);
