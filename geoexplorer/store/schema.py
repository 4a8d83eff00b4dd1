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
