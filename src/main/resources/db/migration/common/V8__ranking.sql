-- The worklist reads these indexes in the order of its ranking and decides by their last columns what fits, without the rows.
drop index flag_asks;
drop index flag_status;
drop index flag_rule;
create index flag_asks on flag (asks, severity desc, since, episode, rule, area, side);
create index flag_status on flag (status, severity desc, since, episode, rule, area, side);
create index flag_rule on flag (rule, asks, severity desc, since, episode, status, area, side);
create index flag_area on flag (asks, area, severity desc, since, episode, side, rule, status);
create index flag_episode on flag (episode, asks, status, severity, since, rule, subject, area, side);
