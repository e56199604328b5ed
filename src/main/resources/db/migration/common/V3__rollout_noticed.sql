-- when the rollout noticed that another book is in force
alter table rule_book add column noticed_at timestamp(6) with time zone;
