"""Say in the language of the window what a file keeps in English: what an act did, why a text was skipped."""

import re
from collections.abc import Callable
from functools import cache

from geoexplorer.app.column_words import column_words
from geoexplorer.wording import count_words, tr, tr_noop

STORED = (  # the order matters: the first that fits says it
    tr_noop("accepted {counted}"),
    tr_noop("rejected {counted}"),
    tr_noop("marked as unsure {counted}"),
    tr_noop("set back {counted}"),
    tr_noop("changed {columns} of event {id}: {reason}"),
    tr_noop("changed {columns} of event {id}"),
    tr_noop("changed {columns} of document {id}"),
    tr_noop("changed a note"),
    tr_noop("changed the study {name}"),
    tr_noop("added the study {name}"),
    tr_noop("counts by the study {name}"),
    tr_noop("added event {id}"),
    tr_noop("marked '{quote}' as {label}"),
    tr_noop("made event {id} of a possible link"),
    tr_noop("mended {counted} from a table"),
    tr_noop("wrote a note"),
    tr_noop("deleted notes"),
    tr_noop("took {tag} off {counted}"),
    tr_noop("tagged {counted} {tag}"),
    tr_noop("merged {names} into {name}"),
    tr_noop("linked '{quote}' to {name} ({counted})"),
    tr_noop("'{quote}' is not an entity ({counted})"),
    tr_noop("split {counted} off as {name}"),
    tr_noop("renamed {old} to {new}"),
    tr_noop("joined {counted} of one act"),
    tr_noop("parted {counted} as other acts"),
    tr_noop("switched the repair of {words} off"),
    tr_noop("switched the repair of {words} on"),
    tr_noop("took the snapshot {name}"),
    tr_noop("deleted the snapshot {name}"),
    tr_noop("saved the view {name}"),
    tr_noop("deleted the view {name}"),
    tr_noop("not extracted: {language}"),
    tr_noop("changed since it was imported: the stored text is kept"),
    tr_noop("{names} holds no files. Name a folder or file with texts"),
    tr_noop("no text fits this row of the table"),
    tr_noop("the row has no text"),
    tr_noop("the record has no text"),
    tr_noop("it is not a JSON object"),
    tr_noop("it is locked with a password"),
    tr_noop("an archive inside an archive; unpack it first"),
    tr_noop("attachments are not read; save it beside the message"),
)
ROWS: dict[str, Callable[[int], str]] = {
    "event": lambda count: count_words(count, "event", "events"),
    "mention": lambda count: count_words(count, "mention", "mentions"),
    "document": lambda count: count_words(count, "document", "documents"),
    "entity": lambda count: count_words(count, "entity", "entities"),
    "telling": lambda count: count_words(count, "telling", "tellings"),
}
LANGUAGES = (  # those that texts are found to be in
    tr_noop("Arabic"),
    tr_noop("Armenian"),
    tr_noop("Chinese"),
    tr_noop("French"),
    tr_noop("Georgian"),
    tr_noop("German"),
    tr_noop("Greek"),
    tr_noop("Hebrew"),
    tr_noop("Hindi"),
    tr_noop("Italian"),
    tr_noop("Japanese"),
    tr_noop("Kazakh"),
    tr_noop("Korean"),
    tr_noop("Kyrgyz"),
    tr_noop("Persian"),
    tr_noop("Polish"),
    tr_noop("Portuguese"),
    tr_noop("Russian"),
    tr_noop("Spanish"),
    tr_noop("Tajik"),
    tr_noop("Turkish"),
    tr_noop("Ukrainian"),
)


def retold(stored: str, sentences: tuple[str, ...] = STORED) -> str:
    """Return a stored sentence in the language of the window; one that nobody knows stays as it is."""
    for pattern, sentence in _patterns(sentences):
        if found := pattern.fullmatch(stored):
            values = {name: _value(name, words) for name, words in found.groupdict().items()}
            return tr(sentence, **values)
    return stored


def _value(name: str, words: str) -> str:
    if name == "language" and words in LANGUAGES:
        return tr(words)
    if name == "columns":
        return ", ".join(column_words(column) for column in words.split(", "))
    if name == "counted":
        count, noun = words.split(" ")
        return ROWS[_one(noun)](int(count))
    return words


def _one(noun: str) -> str:
    return noun.removesuffix("ies") + "y" if noun.endswith("ies") else noun.removesuffix("s")


@cache
def _patterns(sentences: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(_pattern(sentence), re.DOTALL), sentence) for sentence in sentences)


def _pattern(sentence: str) -> str:
    rows = "|".join((*ROWS, *(f"{noun}s" for noun in ROWS), "entities"))
    parts = re.split(r"\{(\w+)\}", sentence)
    names = [rf"(?P<{n}>\d+ (?:{rows}))" if n == "counted" else rf"(?P<{n}>.+?)" for n in parts[1::2]]
    return "".join(re.escape(text) + name for text, name in zip(parts[::2], [*names, ""], strict=True))
