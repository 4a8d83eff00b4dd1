"""The tables of schema version 1 as SQL: a public format, analysts open it with sqlite3, Datasette or R."""

TABLES = """
create table documents (
    id integer primary key,
    title text not null,
    publisher text,
    author text,
    url text,
    path text not null,
    record text,
    language text,
    published text,
    published_precision text not null default 'unknown'
        check (published_precision in ('day', 'month', 'year', 'unknown')),
    published_basis text not null default 'none'
        check (published_basis in ('stated', 'metadata', 'relative', 'inferred', 'user', 'none')),
    published_words text not null default '',
    sha256 text not null,
    text text not null,
    note text not null default '',
    imported_at text not null
) strict;
create unique index documents_source on documents (path, coalesce(record, ''));
create index documents_sha256 on documents (sha256);
create index documents_published on documents (published);
create index documents_publisher on documents (publisher);

create table sentences (
    id integer primary key,
    document_id integer not null references documents (id) on delete cascade,
    start integer not null,
    end integer not null,
    section text not null default 'body'
        check (section in ('headline', 'body', 'caption', 'furniture', 'biography')),
    check (start >= 0 and start < end)
) strict;
create index sentences_document on sentences (document_id, start);

create table entities (
    id integer primary key,
    key text not null unique,
    kind text not null
        check (kind in ('country', 'organisation', 'person', 'facility', 'place', 'region', 'group')),
    name text not null,
    country text,
    wikidata text,
    extractor text not null default 'lexicon'
) strict;
create index entities_kind on entities (kind, name);

create table aliases (
    id integer primary key,
    alias text not null,
    folded text not null,
    entity_id integer not null references entities (id) on delete cascade,
    form text not null check (form in ('name', 'adjective', 'capital', 'acronym', 'surname')),
    language text not null default 'en',
    unique (alias, entity_id, form)
) strict;
create index aliases_folded on aliases (folded, entity_id);
create index aliases_entity on aliases (entity_id);

create table affiliations (
    id integer primary key,
    entity_id integer not null references entities (id) on delete cascade,
    of_entity_id integer not null references entities (id) on delete cascade,
    role text not null,
    valid_from text,
    valid_to text
) strict;
create unique index affiliations_unique
    on affiliations (entity_id, of_entity_id, role, coalesce(valid_from, ''), coalesce(valid_to, ''));
create index affiliations_of on affiliations (of_entity_id);

create table mentions (
    id integer primary key,
    document_id integer not null references documents (id) on delete cascade,
    sentence_id integer references sentences (id) on delete set null,
    start integer not null,
    end integer not null,
    quote text not null,
    label text not null check (label in ('COUNTRY', 'ORG', 'PERSON', 'FACILITY', 'PLACE', 'REGION',
        'MONEY', 'PERSONNEL', 'EQUIPMENT', 'DATE', 'EVENT')),
    entity_id integer references entities (id) on delete set null,
    metonym integer not null default 0 check (metonym in (0, 1)),
    value text,
    extractor text not null,
    rule text not null default '',
    confidence real not null check (confidence between 0 and 1),
    review text not null default 'unseen'
        check (review in ('unseen', 'accepted', 'edited', 'rejected', 'unsure', 'added')),
    check (start >= 0 and start < end)
) strict;
create index mentions_document on mentions (document_id, start);
create index mentions_entity on mentions (entity_id, document_id);
create index mentions_sentence on mentions (sentence_id);

create table clusters (
    id integer primary key,
    kind text not null default 'single' check (kind in ('single', 'retold', 'denied', 'mixed')),
    made_by text not null default 'rule' check (made_by in ('rule', 'user')),
    note text not null default ''
) strict;

create table events (
    id integer primary key,
    document_id integer not null references documents (id) on delete cascade,
    sentence_id integer not null references sentences (id) on delete cascade,
    actor_id integer not null references entities (id),
    recipient_id integer references entities (id),
    act_id integer,
    mutual integer not null default 0 check (mutual in (0, 1)),
    start integer not null,
    end integer not null,
    quote text not null,
    trigger_start integer,
    trigger_end integer,
    event_type text not null check (event_type in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID',
        'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE',
        'ASSAULT', 'ASSESS')),
    domain text not null check (domain in ('military', 'economic', 'diplomatic', 'political')),
    polarity integer not null check (polarity in (-1, 0, 1)),
    modality text not null check (modality in ('asserted', 'claimed', 'planned', 'hypothetical', 'denied')),
    aspect text not null default 'event' check (aspect in ('event', 'state', 'assessment')),
    attribution text not null default 'narrator'
        check (attribution in ('narrator', 'party', 'third_party', 'anonymous')),
    speaker_entity_id integer references entities (id),
    speaker_text text,
    date_start text,
    date_end text,
    date_precision text not null default 'unknown'
        check (date_precision in ('day', 'week', 'month', 'quarter', 'year', 'period', 'unknown')),
    date_basis text not null default 'none'
        check (date_basis in ('stated', 'relative', 'document', 'inferred-year', 'inferred', 'user', 'none')),
    date_words text not null default '',
    cluster_id integer not null references clusters (id),
    extractor text not null,
    rule text not null default '',
    confidence real not null check (confidence between 0 and 1),
    review text not null default 'unseen'
        check (review in ('unseen', 'accepted', 'edited', 'rejected', 'unsure', 'added')),
    check (start >= 0 and start < end)
) strict;
create index events_document on events (document_id, start);
create index events_sentence on events (sentence_id);
create index events_pair on events (actor_id, recipient_id, date_start, polarity);
create index events_recipient on events (recipient_id, actor_id, date_start);
create index events_date on events (date_start);
create index events_cluster on events (cluster_id);
create index events_confidence on events (confidence);
create index events_review on events (review);

create table participants (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    role text not null check (role in ('actor', 'recipient', 'third')),
    entity_id integer not null references entities (id),
    mention_id integer references mentions (id) on delete set null,
    resolved_by text not null default 'text'
        check (resolved_by in ('text', 'affiliation', 'apposition', 'pronoun', 'previous_sentence', 'user'))
) strict;
create index participants_event on participants (event_id);
create index participants_entity on participants (entity_id);
create index participants_mention on participants (mention_id);

create table amounts (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    kind text not null check (kind in ('money', 'personnel', 'equipment', 'distance')),
    low real not null,
    high real not null,
    unit text not null,
    qualifier text not null default 'exact' check (qualifier in ('exact', 'about', 'up_to', 'more_than')),
    mention_id integer references mentions (id) on delete set null
) strict;
create index amounts_event on amounts (event_id);
create index amounts_mention on amounts (mention_id);

create table candidates (
    id integer primary key,
    document_id integer not null references documents (id) on delete cascade,
    sentence_id integer not null references sentences (id) on delete cascade,
    actor_id integer not null references entities (id),
    recipient_id integer not null references entities (id),
    cue text not null,
    reason text not null
) strict;
create index candidates_sentence on candidates (sentence_id);
create index candidates_document on candidates (document_id);

create table bearings (
    event_id integer not null references events (id) on delete cascade,
    country_id integer not null references entities (id),
    power_id integer not null references entities (id),
    side text not null check (side in ('out', 'in')),
    sign integer not null check (sign in (-1, 1)),
    primary key (event_id, country_id, power_id, side) -- first columns: SQLite 3.40's integrity_check needs that
) strict, without rowid;
create index bearings_pair on bearings (country_id, power_id, event_id);

create table third_bearings (
    id integer primary key,
    event_id integer not null references events (id) on delete cascade,
    country_role text check (country_role in ('actor', 'recipient')),
    country_id integer references entities (id),
    power_role text check (power_role in ('actor', 'recipient')),
    power_id integer references entities (id),
    relative integer not null check (relative in (-1, 1)),
    side text not null check (side in ('out', 'in')),
    check ((country_role is null) <> (country_id is null) and (power_role is null) <> (power_id is null))
) strict;
create index third_bearings_event on third_bearings (event_id);

create table contributions (
    country_id integer not null,
    power_id integer not null,
    event_id integer not null references events (id) on delete cascade,
    side text not null,
    sign integer not null,
    cluster_id integer not null,
    document_id integer not null,
    act_id integer,
    day_start integer,
    day_end integer,
    event_type text not null,
    domain text not null,
    aspect text not null,
    modality text not null,
    publisher text,
    published text,
    review text not null,
    traits integer not null, -- type, modality, domain, aspect, side and sign once more, packed to be read fast
    primary key (country_id, power_id, event_id, side)
) strict, without rowid;
create index contributions_event on contributions (event_id);
"""

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
