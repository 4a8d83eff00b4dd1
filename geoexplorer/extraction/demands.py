"""Demands told with a modal: "Russia said that Sudan must return the helicopter"."""

from dataclasses import replace

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.lexicon import LexiconEntry, Roles
from geoexplorer.extraction.roles import Pair, crossed
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger
from geoexplorer.model.codes import Polarity

MUST = LexiconEntry(
    id="verb.say_must",
    part="verb",
    words=("say", "must"),
    head="say",
    type="REQUEST",
    domain=None,
    polarity=-1,
    roles=(Roles("subject", "object"),),
    mutual=False,
    modality="asserted",
    aspect=None,
    takes="clause",
    light=(),
    sure=True,
    example="{A:Chile} said {R:Bolivia} must reopen the pass.",
)
"""No phrase of the lexicon: the modal stands in the clause of another verb, whatever that verb is."""
MODALS = frozenset({"must", "should", "ought"})


def demand(saying: Token, actors: SentenceActors) -> tuple[Trigger, list[Pair]] | None:
    """Return the demand of the saying verb's subject on the subject of its "must" clause."""
    for verb in saying.children:
        modal = next((t for t in verb.children if t.dep_ == "aux" and t.lemma_.lower() in MODALS), None)
        if verb.dep_ != "ccomp" or modal is None:
            continue
        speakers = [party for token in grammar.agents(saying) for party in actors.at(token)]
        told = grammar.objects(saying) if saying.lemma_ in ("tell", "remind", "inform", "warn") else []
        addressed = [party for token in told or grammar.subjects(verb) for party in actors.at(token)]
        found = crossed(speakers, addressed, "subject>must", 0.8)
        if found:
            entry = replace(MUST, polarity=_sign(saying, modal))
            return Trigger(entry, saying, (saying, modal)), found
    return None


def _sign(saying: Token, modal: Token) -> Polarity:
    """A "must" demands a change; a "should" is friendly advice where it is suggested, else neither."""
    if modal.lemma_.lower() != "should":
        return -1
    return 1 if saying.lemma_.lower() in word_class("advising") else 0
