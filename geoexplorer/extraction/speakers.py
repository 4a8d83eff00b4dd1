"""Who tells of an act: the writer, one of its sides, a third party, or somebody unnamed."""

from dataclasses import dataclass

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.carried_over import speaker_state
from geoexplorer.extraction.draft import Quote
from geoexplorer.extraction.gazetteer import affiliations_of
from geoexplorer.extraction.lexicon import modality_cues
from geoexplorer.extraction.syntax import word_class
from geoexplorer.model.codes import Attribution

TOLD = 4  # words; fewer in quotation marks are a term somebody uses, not what he tells


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it: the entity if known, the words, and for whom the speaker acts."""

    key: str | None = None
    text: str | None = None
    acts_for: str | None = None
    kind: str = "narrator"  # narrator | party | official (of a side not named) | outsider | anonymous

    def attribution(self, sides: set[str]) -> Attribution:
        """Return how far the speaker stands from the act between these sides."""
        if self.kind == "narrator":
            return "narrator"
        if self.acts_for in sides or self.kind == "official":
            return "party"
        return "anonymous" if self.kind == "anonymous" else "third_party"


NARRATOR = Speaker()


def speaker_of(actors: SentenceActors, trigger: Token, saying: Token | None) -> Speaker:
    """Return the speaker of a quote around the trigger, of the saying verb above it, or of "according to"."""
    quoted = _quoted(actors, trigger)
    if quoted is not None:
        return quoted
    if saying is not None and _credits(actors, trigger, saying):
        return NARRATOR
    if saying is not None:
        for subject in grammar.agents(saying):
            if _can_speak(actors, subject):
                return _from_words(actors, subject)
    return _according_to(actors, trigger)


def _credits(actors: SentenceActors, trigger: Token, saying: Token) -> bool:
    """Whether the words only credit a news agency, at the end of a sentence the writer tells himself."""
    keys = {_entity(actors, subject) for subject in grammar.agents(saying)} - {None}
    media = all(any(row.role == "media" for row in affiliations_of(str(key))) for key in keys)
    return saying.lemma_ == "report" and saying.i > trigger.i and bool(keys) and media


def _quoted(actors: SentenceActors, trigger: Token) -> Speaker | None:
    start = actors.start_of(trigger)
    for quote in actors.draft.quotes:
        told = actors.draft.document.text[quote.start : quote.end].split()
        if quote.start <= start < quote.end and len(told) >= TOLD and (quote.speaker_key or quote.speaker_text):
            return _known(actors, quote)
    return None


def _known(actors: SentenceActors, quote: Quote) -> Speaker:
    key, text = quote.speaker_key, quote.speaker_text
    acts_for = speaker_state(actors.draft, quote)
    return Speaker(key, text, acts_for, "party" if acts_for else _kind((text or "").lower().split()))


def _from_words(actors: SentenceActors, subject: Token) -> Speaker:
    words = [token.lemma_.lower() for token in subject.subtree]
    text = subject.doc[subject.left_edge.i : subject.i + 1].text
    key = _entity(actors, subject)
    parties = actors.at(subject)
    if parties and _kind([subject.lemma_.lower()]) != "anonymous":
        return Speaker(key or parties[0].key, text, parties[0].key, "party")
    return Speaker(key, text, None, _kind(words))


def _can_speak(actors: SentenceActors, subject: Token) -> bool:
    """Whether the subject is a person or body; signs and reasons say nothing of their own."""
    lemma = subject.lemma_.lower()
    cues = modality_cues()
    names = ("expert", "anonymous_speaker", "press_speaker", "party_speaker")
    known = {phrase[-1] for name in names for phrase in cues[name].phrases}
    person = subject.pos_ in ("PROPN", "PRON") or subject.ent_type_ in ("PERSON", "ORG", "GPE", "NORP")
    return person or lemma in known | word_class("bodies") | word_class("outsiders") or bool(actors.at(subject))


def _entity(actors: SentenceActors, subject: Token) -> str | None:
    """The person or body named by the subject's own words."""
    start = actors.start_of(subject)
    for mention in actors.draft.mentions:
        if mention.start <= start < mention.end and mention.label in ("PERSON", "ORG", "COUNTRY"):
            return mention.entity_key
    return None


def _kind(words: list[str]) -> str:
    cues = modality_cues()
    unnamed = {phrase[0] for phrase in cues["anonymous_speaker"].phrases if len(phrase) == 1}
    if unnamed & set(words[-1:]):
        return "anonymous"
    if word_class("outsiders") & set(words):
        return "outsider"
    official = any(set(phrase) <= set(words) for phrase in cues["party_speaker"].phrases)
    return "official" if official else "outsider"


def _according_to(actors: SentenceActors, trigger: Token) -> Speaker:
    for token in trigger.sent:
        following = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
        if token.lower_ == "according" and following == "to":
            for noun in grammar.after([token.head], "to") or grammar.after([token], "to"):
                return _from_words(actors, noun)
    return NARRATOR
