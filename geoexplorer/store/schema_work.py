"""The rest of schema version 1 as SQL: imports, corrections, studies, the search index and the stable views."""

WORK = """
create table runs (
    id integer primary key,
    extractor text not null,
    version text not null,
    model text not null,
    parameters text not null default '{}',
    started text not null,
    ended text,
    documents integer not null default 0
) strict;

create table skipped (
    id integer primary key,
    run_id integer not null references runs (id) on delete cascade,
    path text not null,
    record text,
    reason text not null
) strict;

create table near_duplicates (
    document_id integer not null references documents (id) on delete cascade,
    other_id integer not null references documents (id) on delete cascade,
    similarity real not null check (similarity between 0 and 1),
    primary key (document_id, other_id)
) strict, without rowid;

create table edits (
    id integer primary key,
    at text not null,
    author text not null,
    group_id integer not null,
    table_name text not null,
    row_id integer not null,
    before text,
    after text,
    undoes integer references edits (id),
    reason text not null default ''
) strict;
create index edits_group on edits (group_id);
create index edits_row on edits (table_name, row_id);

create table repairs (
    id integer primary key,
    kind text not null check (kind in ('merge', 'link', 'not_an_entity', 'alias')),
    pattern text not null,
    scope text not null default 'everywhere' check (scope in ('document', 'everywhere')),
    document_id integer references documents (id) on delete cascade,
    entity_id integer references entities (id),
    active integer not null default 1 check (active in (0, 1)),
    edit_id integer
) strict;

create table reviews (
    id integer primary key,
    table_name text not null,
    row_id integer not null,
    author text not null,
    verdict text not null,
    at text not null
) strict;
create index reviews_row on reviews (table_name, row_id);

create table notes (
    id integer primary key,
    table_name text not null,
    row_id integer not null,
    text text not null,
    author text not null,
    at text not null
) strict;
create index notes_row on notes (table_name, row_id);

create table tags (
    id integer primary key,
    name text not null,
    table_name text not null,
    row_id integer not null,
    unique (name, table_name, row_id)
) strict;

create table saved_views (
    id integer primary key,
    name text not null unique,
    selection text not null
) strict;

create table studies (
    id integer primary key,
    name text not null unique,
    definition text not null,
    active integer not null default 0 check (active in (0, 1))
) strict;

create table settings (
    name text primary key,
    value text not null
) strict, without rowid;
"""

SNAPSHOTS = """
create table snapshots (
    id integer primary key,
    name text not null unique,
    at text not null,
    author text not null,
    selection text not null,
    study text not null,
    documents integer not null,
    acts integer not null,
    points text not null
) strict;
"""

SEARCH = """
create view sentence_texts as
select s.id, substr(d.text, s.start + 1, s.end - s.start) as text
from sentences s join documents d on d.id = s.document_id;

create virtual table sentences_fts using fts5 (
    text, content='sentence_texts', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
);
"""

VIEWS = """
create view mention_list as
select m.id, m.document_id, d.title, d.publisher, d.published, s.section, m.start, m.end, m.quote, m.label,
    e.key as entity_key, e.kind as entity_kind, e.name as entity_name, e.country, m.metonym, m.value,
    substr(d.text, s.start + 1, s.end - s.start) as sentence, m.confidence, m.review
from mentions m
join documents d on d.id = m.document_id
left join sentences s on s.id = m.sentence_id
left join entities e on e.id = m.entity_id;

create view event_list as
select e.id, e.document_id, d.title, d.publisher, d.url, d.published, d.published_basis, e.start, e.end, e.quote,
    e.event_type, e.domain, e.polarity, e.modality, e.aspect, e.attribution, actor.key as actor_key,
    recipient.key as recipient_key, e.mutual, coalesce(speaker.key, e.speaker_text) as speaker,
    e.date_start, e.date_end, e.date_precision, e.date_basis, a.low as amount_low, a.high as amount_high,
    a.unit as amount_unit, substr(d.text, s.start + 1, s.end - s.start) as sentence,
    (select json_group_array(json_array(country_key, power_key, sign, side)) from (
        select country.key as country_key, power.key as power_key, b.sign, b.side
        from bearings b join entities country on country.id = b.country_id
        join entities power on power.id = b.power_id
        join events act on act.id = b.event_id
        where b.event_id = e.id order by b.country_id <> act.actor_id, country.key, power.key)) as bearings,
    e.cluster_id, e.act_id, e.rule, e.confidence, e.review
from events e
join documents d on d.id = e.document_id
join sentences s on s.id = e.sentence_id
join entities actor on actor.id = e.actor_id
left join entities recipient on recipient.id = e.recipient_id
left join entities speaker on speaker.id = e.speaker_entity_id
left join amounts a on a.id = (
    select a2.id from amounts a2 left join mentions m on m.id = a2.mention_id
    where a2.event_id = e.id order by a2.kind <> 'money', m.start, a2.id limit 1);
"""
