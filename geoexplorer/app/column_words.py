"""The words for the columns of events, mentions, entities and documents, where a change names them."""

from geoexplorer.wording import tr, tr_noop

FIELDS = {
    "verdict": tr_noop("verdict"), "row": tr_noop("row"), "actor": tr_noop("actor"), "recipient": tr_noop("recipient"),
    "mutual": tr_noop("mutual"), "event_type": tr_noop("event type"), "domain": tr_noop("domain"),
    "polarity": tr_noop("sign"), "modality": tr_noop("modality"), "aspect": tr_noop("aspect"),
    "attribution": tr_noop("attribution"), "speaker_text": tr_noop("speaker"), "speaker_entity": tr_noop("speaker"),
    "date_start": tr_noop("first day"), "date_end": tr_noop("last day"),
    "date_precision": tr_noop("precision of the date"), "date_basis": tr_noop("basis of the date"),
    "review": tr_noop("review"), "name": tr_noop("name"), "kind": tr_noop("kind"),
    "label": tr_noop("label"), "entity": tr_noop("entity"), "start": tr_noop("start"), "end": tr_noop("end"),
    "amount": tr_noop("amount"), "value": tr_noop("value"), "metonym": tr_noop("metonym"), "title": tr_noop("title"),
    "publisher": tr_noop("publisher"), "author": tr_noop("author"), "url": tr_noop("address"),
    "published": tr_noop("day of publication"), "published_precision": tr_noop("precision of the date"),
    "published_basis": tr_noop("basis of the date"), "published_words": tr_noop("words of the date"),
}  # fmt: skip


def column_words(name: str) -> str:
    """Return what a column holds; without words of its own its name."""
    return tr(FIELDS.get(name.removesuffix("_id"), name.replace("_", " ")))
