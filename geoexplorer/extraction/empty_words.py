"""Words that look like an act and are none: courtesies, people who travel for themselves, promises to nobody named."""

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.triggers import Trigger

OWN_WISH = frozenset({"want", "like", "wish"})
SEARCHING = frozenset({"investigate", "probe", "examine", "study"})
LEAVE = frozenset({"allow", "let", "permit"})


def is_courtesy(trigger: Trigger) -> bool:
    """Tell whether somebody only begins to speak: "I want to thank you", "allow me to say"."""
    verb = trigger.head
    if verb.lemma_ in LEAVE and any(noun.lower_ in ("me", "us") for noun in _next_to(verb)):
        return not any(child.dep_ in grammar.SUBJECTS for child in verb.children)
    told = (child for child in verb.children if child.dep_ == "xcomp")
    return verb.lemma_ in OWN_WISH and any(child.lemma_.lower() in word_class("courtesies") for child in told)


def _next_to(verb: Token) -> list[Token]:
    """The objects of the verb, also where the parse makes them subjects of the clause below."""
    below = (child for clause in verb.children if clause.dep_ == "ccomp" for child in clause.children)
    return [*grammar.objects(verb), *(child for child in below if child.dep_ == "nsubj")]


def is_one_of_many(act: Act, actors: SentenceActors) -> bool:
    """Tell whether single people move or meet, for whom no state acts: "a Canadian who returned from Mexico"."""
    if act.entry.type != "CONSULT" or act.entry.part != "verb":
        return False
    return any(_is_anybody(pair.actor, actors) for pair in act.pairs)


def _is_anybody(party: Party, actors: SentenceActors) -> bool:
    if party.mention is None or actors.draft.mentions[party.mention].rule != "gazetteer.adjective":
        return False
    token = actors.span.doc[party.token]
    own = token.dep_ in (*grammar.SUBJECTS, "pobj", "agent", "conj") and token.pos_ in ("NOUN", "PROPN")
    return own and any(child.lower_ in ("a", "an") or child.dep_ == "nummod" for child in token.children)


def is_for_others(act: Act) -> bool:
    """Tell whether those who promise or give together do so to others unnamed: "agreed to send aid to poor states"."""
    if act.entry.type not in ("AGREE", "AID") or not all(pair.mutual for pair in act.pairs):
        return False
    verb = act.trigger.head
    inner = [verb, *grammar.infinitives_after(verb), *(child for child in verb.children if child.dep_ == "xcomp")]
    given = [*inner, *(noun for verb in inner for noun in grammar.objects(verb))]
    meant = grammar.after(given, "to")
    return any(_is_unnamed_state(noun) for noun in meant)


def _is_unnamed_state(noun: Token) -> bool:
    other = any(child.dep_ == "amod" for child in noun.children)
    return other and noun.tag_ == "NNS" and noun.lemma_.lower() in word_class("states")


def is_seat(trigger: Trigger) -> bool:
    """Tell whether the words only say where a firm or a person is at home ("which is based in Canada")."""
    if trigger.entry.head != "base" or not grammar.is_passive(trigger.head):
        return False
    based = {noun.lemma_.lower() for noun in grammar.objects(trigger.head)}
    return not based & (word_class("forces") | word_class("premises"))


def is_search_for_causes(act: Act) -> bool:
    """Tell whether what is looked into is an illness or an accident, not somebody's deed."""
    matters = {noun.lemma_.lower() for noun in grammar.objects(act.trigger.head)}
    return act.entry.type == "ACCUSE" and act.entry.head in SEARCHING and bool(matters & word_class("misfortunes"))


def is_double_nationality(act: Act) -> bool:
    """Tell whether two adjectives describe one person ("the Canadian-American actress is committed to")."""
    if act.entry.part != "verb" or not all(pair.mutual for pair in act.pairs):
        return False
    doers = grammar.agents(act.trigger.head)
    person = [noun for noun in doers if noun.tag_ == "NN" and noun.lemma_.lower() in word_class("commoners")]
    described = {token.i for noun in person for token in noun.subtree if token.i < noun.i}
    return bool(person) and {party.token for pair in act.pairs for party in (pair.actor, pair.recipient)} <= described


def is_sport(act: Act, actors: SentenceActors) -> bool:
    """Tell whether two teams meet or beat one another ("meet in the semi-final", "held Peru to a draw")."""
    plays = act.entry.part == "verb" and act.entry.head in word_class("playing")
    return plays and any(token.lemma_.lower() in word_class("sports") for token in actors.span)


def counted(nouns: list[Token]) -> list[Token]:
    """Return who is counted by the nouns: the tourists of "thousands of tourists"."""
    return grammar.after([noun for noun in nouns if noun.lemma_.lower() in word_class("numbers")], "of")
