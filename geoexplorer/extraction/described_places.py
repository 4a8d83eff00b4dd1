"""Places the lexicon lacks: with a kind of place beside them, a known place behind them, or the model's word."""

import re
from collections import Counter
from collections.abc import Iterator

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import gazetteer, place_key
from geoexplorer.extraction.word_sets import alternatives, word_set
from geoexplorer.extraction.words import PLACE_BEFORE, Words
from geoexplorer.model.entity import Entity, Mention

WORD = r"[^\W\d_a-z][\w'’-]+"
NAME = rf"{WORD}(?:(?: (?:al|el|de|del|la|da|do|kwa|wa|upon|sur|am|an der))? {WORD}){{0,2}}"
SUFFIX = alternatives("place_suffixes")
BEFORE = alternatives("place_kinds")
SUFFIXED = re.compile(rf"(?P<name>{NAME})(?: {SUFFIX})\b")
KIND_OF = re.compile(rf"\b(?:{BEFORE}s?) of (?P<name>{NAME})")
LISTED = re.compile(
    rf"\b(?:in|at|near|outside|from|of|to) (?:the )?(?P<name>{NAME})(?P<gap>, (?:in )?(?:the )?)(?=[A-Z])"
)
NOT_PLACES = word_set("not_places")
EXTENDED = re.compile(rf" {SUFFIX}\b(?! (?:of|[A-Z]))")
ADMINISTRATIVE = re.compile(
    r" (?:[Rr]egion|[Oo]blast|[Pp]rovince|[Dd]istrict|[Cc]ounty|[Vv]alley|[Tt]erritory|"
    r"[Pp]refecture|[Gg]overnorate|[Kk]rai|[Pp]eninsula|[Ii]slands?|[Gg]orge|[Rr]iver|[Pp]ass|[Dd]esert|[Ss]trait)\b"
)


class DescribedPlaces:
    """Add PLACE mentions for names the gazetteer lacks, each in the country the text puts it in."""

    name = "described places"
    needs: tuple[str, ...] = ("mentions",)
    adds: tuple[str, ...] = ("mentions", "entities")

    def __call__(self, draft: Draft) -> None:
        """Widen known places by their kind ("Fergana region"), then read the patterns, then the model's places."""
        _widen(draft)
        countries = _countries(draft)
        for offset, doc in draft.parsed:
            words = Words.of(doc, offset)
            for start, end, rule in [*_by_pattern(draft, words.text, offset), *_by_model(words)]:
                if not _is_taken(draft, start, end) and (country := _country_of(draft, start, end, countries)):
                    _add(draft, (start, end), country, rule)
        draft.mentions.sort(key=lambda m: (m.start, -m.end))


described_places = DescribedPlaces()


def _widen(draft: Draft) -> None:
    text = draft.document.text
    for place, mention in enumerate(draft.mentions):
        if (
            mention.label == "PLACE"
            and mention.rule.startswith("gazetteer")
            and (match := ADMINISTRATIVE.match(text, mention.end))
        ):
            end = match.end()
            if not any(m.start < end and mention.end < m.end and m is not mention for m in draft.mentions):
                draft.mentions[place] = Mention(
                    mention.start,
                    end,
                    text[mention.start : end],
                    "PLACE",
                    mention.entity_key,
                    rule="place.widened",
                    confidence=0.9,
                )


def _by_pattern(draft: Draft, text: str, offset: int) -> Iterator[tuple[int, int, str]]:
    for match in SUFFIXED.finditer(text):
        start = _without_common(text, match.start("name"), match.end("name"))
        if start is not None:
            yield start + offset, match.end() + offset, "place.suffixed"
    for match in KIND_OF.finditer(text):
        start = _without_common(text, match.start("name"), match.end("name"))
        if start == match.start("name"):
            yield start + offset, match.end("name") + offset, "place.kind"
    for match in LISTED.finditer(text):
        behind = match.end() + offset
        if any(
            m.start == behind and m.label in ("COUNTRY", "PLACE") and not m.rule.endswith("adjective")
            for m in draft.mentions
        ):
            yield match.start("name") + offset, match.end("name") + offset, "place.listed"


def _without_common(text: str, start: int, end: int) -> int | None:
    """Return where the name begins once words that are no names are cut off its front; None if nothing is left."""
    for word in re.finditer(r"\S+", text[start:end]):
        if word.group().lower() not in NOT_PLACES:
            return start + word.start()
    return None


def _by_model(words: Words) -> Iterator[tuple[int, int, str]]:
    """Yield what the model takes for a place where a preposition agrees."""
    for span in words.doc.ents:
        if span.label_ not in ("GPE", "LOC", "FAC") or not span[0].text[:1].isupper() or span.text.isupper():
            continue
        if span.text.lower() in NOT_PLACES:
            continue
        before = span[0].nbor(-1) if span[0].i else None
        if before is not None and before.lower_ == "the" and before.i:
            before = before.nbor(-1)
        if (
            before is not None
            and before.lower_ in PLACE_BEFORE
            and all(t.is_title or t.is_punct or t.lower_ in ("of", "the") for t in span)
        ):
            start = span.start_char + words.offset
            end = span.end_char + words.offset
            yield start, end - (2 if span.text.endswith(("'s", "’s")) else 0), "place.model"


def _is_taken(draft: Draft, start: int, end: int) -> bool:
    return any(m.start < end and start < m.end for m in draft.mentions)


def _countries(draft: Draft) -> Counter[str]:
    """Count how often the text names each country, places included."""
    found: Counter[str] = Counter()
    for mention in draft.mentions:
        entity = gazetteer().entities.get(mention.entity_key or "")
        if entity and entity.country and mention.label in ("COUNTRY", "PLACE"):
            found[entity.country] += 1
    return found


def _country_of(draft: Draft, start: int, end: int, countries: Counter[str]) -> str | None:
    """Return the country of the place named right behind, else the nearest in the sentence, else the text's."""
    known, near = gazetteer().entities, []
    sentence = next((s for s in draft.sentences if s.start <= start < s.end), None)
    for mention in draft.mentions:
        entity = known.get(mention.entity_key or "") or draft.entities.get(mention.entity_key or "")
        if not entity or not entity.country or mention.label not in ("COUNTRY", "PLACE"):
            continue
        if mention.start >= end and re.fullmatch(r",? (?:in |of )?(?:the )?", draft.document.text[end : mention.start]):
            return entity.country
        if sentence and sentence.start <= mention.start < sentence.end:
            near.append((abs(mention.start - start), entity.country))
    if near:
        return min(near)[1]
    return countries.most_common(1)[0][0] if countries else None


def _add(draft: Draft, span: tuple[int, int], country: str, rule: str) -> None:
    quote = draft.document.text[slice(*span)]
    key = place_key(country, quote)
    if key not in gazetteer().entities:
        draft.entities.setdefault(key, Entity(key, "place", quote, country))
    confidence = 0.6 if rule == "place.model" else 0.75
    extractor = "model" if rule == "place.model" else "rules"
    draft.mentions.append(Mention(*span, quote, "PLACE", key, extractor=extractor, rule=rule, confidence=confidence))
