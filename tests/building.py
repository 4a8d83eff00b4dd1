"""Tiny projects built in code: real rows through the real writing path, no extraction."""

from pathlib import Path

from geoexplorer.model.document import Document, Published, Sentence
from geoexplorer.model.entity import Entity, Lexicon, Mention
from geoexplorer.model.event import Bearing, Event, Extraction, Participant

COUNTRIES = {
    "KGZ": "Kyrgyzstan", "TJK": "Tajikistan", "UZB": "Uzbekistan", "KAZ": "Kazakhstan", "TKM": "Turkmenistan",
    "USA": "United States", "RUS": "Russia", "CHN": "China",
}  # fmt: skip

LEXICON = Lexicon(
    {key: Entity(key, "country", name, key) for key, name in COUNTRIES.items()}
    | {"NATO": Entity("NATO", "organisation", "NATO")}
)


def told(
    actor: str,
    recipient: str | None,
    *,
    text: str | None = None,
    path: str = "/texts/one.txt",
    published: str | None = "2005-07-05",
    publisher: str | None = "Steppe Dispatch",
    **fields: object,
) -> Extraction:
    """Return a document of one sentence that tells one event between the two."""
    names = [COUNTRIES.get(key, key) for key in (actor, recipient) if key]
    text = text or f"{' helps '.join(names)}."
    mentions = tuple(
        Mention(start, start + len(name), name, "COUNTRY", key)
        for key, name in zip((actor, recipient), names, strict=False)
        if (start := text.find(name)) >= 0
    )
    polarity = int(str(fields.get("polarity", 1)))
    mutual = bool(fields.get("mutual", False))
    values: dict[str, object] = {
        "event_type": "AID", "domain": "military", "polarity": 1, "date_start": published, "date_end": published,
        "date_precision": "day" if published else "unknown", "date_basis": "document" if published else "none",
        "rule": "verb.help|svo", "confidence": 0.8, **fields,
    }  # fmt: skip
    bearings: tuple[Bearing, ...] = ()
    if polarity and recipient:
        back = "out" if mutual else "in"
        bearings = (Bearing(actor, recipient, polarity, "out"), Bearing(recipient, actor, polarity, back))
    participants = tuple(
        Participant(role, key, i if i < len(mentions) else None)
        for i, (role, key) in enumerate((("actor", actor), ("recipient", recipient)))
        if key
    )
    event = Event(
        sentence=0, actor_key=actor, recipient_key=recipient, start=0, end=len(text) - 1, quote=text[:-1],
        participants=participants, bearings=bearings, **values,
    )  # type: ignore[arg-type]  # fmt: skip
    document = Document(
        text=text, path=path, title="A title", publisher=publisher, language="en",
        published=Published(published, "day" if published else "unknown", "stated" if published else "none"),
    )  # fmt: skip
    return Extraction(document, (Sentence(0, len(text)),), mentions, (event,))


def new_path(tmp_path: Path, name: str = "test.geox") -> Path:
    """Return where a test's project goes."""
    return tmp_path / name
