-- the figures of a month, and who has had the digest of a day, are found without reading everything
create index alert_told on alert (told_at);
create index flag_event_kind on flag_event (kind, happened_at);
create index digest_day on digest (on_day, recipient);
