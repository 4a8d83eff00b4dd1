"""The columns of every exported table, in their order, each with its meaning."""

from typing import Literal, get_args

from geoexplorer.model.rows import Column

ExportTable = Literal["events", "mentions", "passages", "entities", "alignment", "documents", "edits"]
EXPORT_TABLES: tuple[str, ...] = get_args(ExportTable)

_DOCUMENT_ID = Column("document_id", "number", "the document")
_TITLE = Column("title", "text", "headline of the document")
_PUBLISHER = Column("publisher", "text", "who published it; empty: unknown")
_PUBLISHED = Column("published", "code", "ISO day it was published; empty: unknown")
_SECTION = Column("section", "code", "headline, body, caption, furniture or biography")
_QUOTE = Column("quote", "text", "the words, exactly as in the text")
_SENTENCE = Column("sentence", "text", "the whole sentence")
_CONFIDENCE = Column("confidence", "number", "0..1; accepted and added rows have 1")
_REVIEW = Column("review", "code", "unseen, accepted, edited, rejected, unsure or added")
_START = Column("start", "number", "first code point in the document's text, counted from 0")
_END = Column("end", "number", "code point after the last one")

EVENTS = (
    Column("id", "number", "the event"),
    _DOCUMENT_ID,
    _TITLE,
    _PUBLISHER,
    Column("url", "text", "address of the document"),
    _PUBLISHED,
    Column("published_basis", "code", "how the day is known: stated, metadata, relative, inferred, user, none"),
    _START,
    _END,
    _QUOTE,
    Column("event_type", "code", "one of PLOVER's sixteen types, or ASSESS"),
    Column("domain", "code", "military, economic, diplomatic or political"),
    Column("polarity", "number", "-1 away, 0 neither, +1 towards: actor in relation to recipient"),
    Column("modality", "code", "asserted, claimed, planned, hypothetical or denied"),
    Column("aspect", "code", "event, state or assessment"),
    Column("attribution", "code", "who says so: narrator, party, third_party or anonymous"),
    Column("actor_key", "code", "key of the state, organisation or group that acts"),
    Column("recipient_key", "code", "key of the other side; empty: the act names none"),
    Column("mutual", "number", "1: both act (a meeting, a treaty)"),
    Column("speaker", "text", "key of who is quoted, else the words that name them; empty: the narrator"),
    Column("date_start", "code", "first day of the act; empty: undated"),
    Column("date_end", "code", "last day, included"),
    Column("date_precision", "code", "day, week, month, quarter, year, period or unknown"),
    Column("date_basis", "code", "how the date is known"),
    Column("amount_low", "number", "least quantity in whole units"),
    Column("amount_high", "number", "greatest quantity"),
    Column("amount_unit", "text", "currency (ISO 4217) or what is counted"),
    _SENTENCE,
    Column("bearings", "json", "list of [country, power, sign, side]: for whom the event counts towards whom"),
    Column("cluster_id", "number", "tellings of one real event share it"),
    Column("act_id", "number", "events of one compound act share it"),
    Column("rule", "text", "the rule that found it"),
    _CONFIDENCE,
    _REVIEW,
)
MENTIONS = (
    Column("id", "number", "the mention"),
    _DOCUMENT_ID,
    _TITLE,
    _PUBLISHER,
    _PUBLISHED,
    _SECTION,
    _START,
    _END,
    _QUOTE,
    Column("label", "code", "COUNTRY, ORG, PERSON, FACILITY, PLACE, REGION, MONEY, PERSONNEL, EQUIPMENT, DATE, EVENT"),
    Column("entity_key", "code", "key of who or what is named"),
    Column("entity_kind", "code", "country, organisation, person, facility, place, region or group"),
    Column("entity_name", "text", "its usual name"),
    Column("country", "code", "where it lies or belongs (ISO 3166 alpha-3)"),
    Column("metonym", "number", "1: a capital that stands for its government"),
    Column("value", "json", "dates, money and numbers as values"),
    _SENTENCE,
    _CONFIDENCE,
    _REVIEW,
)
PASSAGES = (
    Column("id", "number", "the sentence"),
    _DOCUMENT_ID,
    _TITLE,
    _PUBLISHER,
    Column("url", "text", "address of the document"),
    _PUBLISHED,
    _SECTION,
    _START,
    _END,
    Column("left", "text", "the sentence before the hit"),
    Column("hit", "text", "the words that were looked for, else the trigger of the event"),
    Column("right", "text", "the sentence after the hit"),
)
ENTITIES = (
    Column("key", "code", "unique, readable, never changed"),
    Column("kind", "code", "country, organisation, person, facility, place, region or group"),
    Column("name", "text", "its usual name"),
    Column("country", "code", "where it lies or belongs (ISO 3166 alpha-3)"),
    Column("wikidata", "code", "its item there"),
    Column("mentions", "number", "mentions in scope"),
    Column("documents", "number", "documents that mention it, in scope"),
    Column("aliases", "json", "list of the names it goes by"),
)
DOCUMENTS = (
    Column("id", "number", "the document"),
    _TITLE,
    _PUBLISHER,
    Column("author", "text", "who wrote it"),
    Column("url", "text", "its address"),
    Column("path", "text", "the file it was read from"),
    Column("record", "text", "its id inside a file of many"),
    Column("language", "code", "ISO 639-1"),
    _PUBLISHED,
    Column("published_precision", "code", "day, month, year or unknown"),
    Column("published_basis", "code", "stated, metadata, relative, inferred, user or none"),
    Column("published_words", "text", "the words the date rests on"),
    Column("characters", "number", "length of the text in code points"),
    Column("events", "number", "events found in it, rejected ones left out"),
    Column("note", "text", "why nothing was extracted, if so"),
    Column("sha256", "code", "hash of the text"),
    Column("imported_at", "code", "when it was read"),
)
DOCUMENT_TEXT = Column("text", "text", "the whole text; only on request")
EDITS = (
    Column("id", "number", "the correction, in order"),
    Column("at", "code", "when"),
    Column("author", "text", "who"),
    Column("group_id", "number", "corrections of one act share it"),
    Column("table_name", "code", "the table of the changed row"),
    Column("row_id", "number", "the changed row"),
    Column("before", "json", "the touched columns before; empty: the row was added"),
    Column("after", "json", "the touched columns after; empty: the row was removed"),
    Column("undoes", "number", "the correction this one takes back"),
    Column("reason", "text", "why"),
)
ALIGNMENT = (
    Column("country", "code", "the one that leans"),
    Column("power", "code", "the one it leans towards"),
    Column("period", "code", "2005, 2005-Q3, 2005-07; empty: a day or all evidence"),
    Column("at", "code", "ISO day up to which evidence counts; empty: all evidence, undated too"),
    Column("value", "number", "alignment, -1..1"),
    Column("low", "number", "lower end of the 90 % interval"),
    Column("high", "number", "upper end"),
    Column("positive", "number", "weight of what speaks for (P)"),
    Column("negative", "number", "weight of what speaks against (Q, not negative)"),
    Column("clusters", "number", "real events that count"),
    Column("documents", "number", "documents of their representatives"),
    Column("publishers", "number", "publishers of these; unknown ones count as one"),
    Column("undated", "number", "clusters left out because they have no date"),
    Column("study", "text", "the study whose weights were used"),
)
COLUMNS: dict[str, tuple[Column, ...]] = {
    "events": EVENTS,
    "mentions": MENTIONS,
    "passages": PASSAGES,
    "entities": ENTITIES,
    "alignment": ALIGNMENT,
    "documents": DOCUMENTS,
    "edits": EDITS,
}
