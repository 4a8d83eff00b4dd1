"""How one side ranks its tie to another: "Y remains our main ally", "Y holds a special place in X's policy"."""

from collections.abc import Iterator

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.modality import reality
from geoexplorer.extraction.speakers import speaker_of
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.told_acts import Frame, told

AVOWED = Frame("avowal", "SUPPORT", 1, "Peru's president said {R:Chile} remains {A:his country}'s main ally.")
RANKED = Frame("ranking", "ASSESS", 1, "{R:Chile} remains {A:Peru}'s main ally.")
COPULAS = frozenset({"be", "remain", "become", "stay"})
HOMELAND = frozenset({"country", "nation", "state", "republic", "people", "homeland"})
SAID_OF = ("attr", "acomp", "oprd", "dobj")


def avowals(actors: SentenceActors) -> Iterator[Act]:
    """Yield whose tie it is > to whom: support where its own side says so, else an assessment."""
    for verb in actors.span:
        if not grammar.is_verb(verb) or any(child.dep_ == "neg" for child in verb.children):
            continue
        for word, owners, others in (*_ally(verb, actors), *_place_held(verb, actors), *_safe_with(verb, actors)):
            act = _act((verb, word), owners, others, actors)
            if act is not None:
                yield act


def _act(words: tuple[Token, Token], owners: list[Party], others: list[Party], actors: SentenceActors) -> Act | None:
    speaker = speaker_of(actors, words[0], reality(words[0]).saying)
    own = speaker.acts_for in {party.key for party in owners}
    keys = {party.key for party in owners}
    sides = (owners, [party for party in others if party.key not in keys])
    return told(AVOWED if own else RANKED, words, sides, is_fact=own)


Found = Iterator[tuple[Token, list[Party], list[Party]]]


def _ally(verb: Token, actors: SentenceActors) -> Found:
    """ "Y remains X's main ally" and "X's main ally is Y": owner and bearer of the name."""
    copula = _copula(verb)
    if copula is None:
        return
    named = [child for child in copula.children if child.dep_ in SAID_OF]
    subjects = grammar.subjects(verb)
    for ally, other in [(noun, subject) for noun in named for subject in subjects] + [
        (subject, noun) for noun in named for subject in subjects
    ]:
        if _is_ranked(ally, "allies", "ranked_first"):
            yield ally, _owners(ally, actors), actors.at(other)


def _copula(verb: Token) -> Token | None:
    """The verb itself, or the infinitive of "continues to be"."""
    if verb.lemma_.lower() in COPULAS:
        return verb
    inner = [child for child in verb.children if child.dep_ == "xcomp" and child.lemma_ == "be"]
    return inner[0] if verb.lemma_.lower() == "continue" and inner else None


def _is_ranked(noun: Token, nouns: str, adjectives: str) -> bool:
    words = {child.lemma_.lower() for child in noun.children if child.dep_ in ("amod", "compound")}
    words |= {child.lower_ for child in noun.children if child.dep_ in ("amod", "compound")}
    return noun.lemma_.lower() in word_class(nouns) and bool(words & word_class(adjectives))


def _owners(noun: Token, actors: SentenceActors) -> list[Party]:
    """Whose ally or policy it is: the possessor, or who stands after of or for, or the adjective of a policy."""
    owners = [child for child in noun.children if child.dep_ == "poss"]
    found = [party for child in owners for party in (*actors.named.get(child.i, ()), *actors.at(child))]
    after = [p for word in ("of", "for") for token in grammar.after([noun], word) for p in actors.at(token)]
    home = [child for child in owners if child.lemma_.lower() in HOMELAND]
    found = found or after or actors.modifiers(noun) or (_speaking(home[0], actors) if home else [])
    return [party for party in found if party.how not in ("place", "operator")]


def _speaking(word: Token, actors: SentenceActors) -> list[Party]:
    """Who says the clause in which "his country" stands."""
    clause = next((above for above in word.ancestors if above.dep_ == "ccomp"), None)
    return [p for token in grammar.agents(clause.head) for p in actors.at(token)] if clause is not None else []


def _place_held(verb: Token, actors: SentenceActors) -> Found:
    """ "Y holds a special place in X's foreign policy"."""
    if verb.lemma_.lower() not in word_class("holding"):
        return
    for noun in grammar.objects(verb):
        policies = [
            token for token in grammar.after([noun, verb], "in") if token.lemma_.lower() in word_class("policies")
        ]
        if _is_ranked(noun, "standing", "ranked_first"):
            others = [party for subject in grammar.subjects(verb) for party in actors.at(subject)]
            yield from ((noun, _owners(policy, actors), others) for policy in policies)


def _safe_with(verb: Token, actors: SentenceActors) -> Found:
    """ "We can be safe only together with Y"."""
    state = [child for child in verb.children if child.dep_ == "acomp" and child.lemma_.lower() in word_class("safe")]
    if _copula(verb) is None or not state:
        return
    owners = [party for subject in grammar.subjects(verb) for party in actors.at(subject)]
    hung = [
        state[0],
        verb,
        *(child for above in (state[0], verb) for child in above.children if child.dep_ == "advmod"),
    ]
    others = [party for token in grammar.after(hung, "with") for party in actors.at(token)]
    yield state[0], owners, others
