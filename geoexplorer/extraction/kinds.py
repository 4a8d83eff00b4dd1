"""What kind of act it is in the end: type, sign and modality after negation, refusal and speaker are heard."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from geoexplorer.extraction import grammar
from geoexplorer.extraction.act import Act
from geoexplorer.extraction.lexicon import event_types
from geoexplorer.extraction.modality import is_conditional, is_negated
from geoexplorer.extraction.roles import Pair
from geoexplorer.extraction.spared import spares
from geoexplorer.extraction.speakers import Speaker
from geoexplorer.extraction.syntax import word_class
from geoexplorer.extraction.tone import is_reduced, relation_sign
from geoexplorer.model.codes import Aspect, EventType, Modality, Polarity

SPEECH = frozenset({"SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE"})
"""Acts done by saying: their being told is no claim."""
SPOKEN = SPEECH | {"CONSULT", "ASSESS"}
"""Words and meetings: an official of a side not named is believed about them, not about deeds."""
TRIADIC = frozenset({"REQUEST", "SUPPORT", "REJECT", "ACCUSE"})
ASIDES = frozenset({"relcl", "acl", "advcl", "parataxis"})
CONTENT = frozenset({"xcomp", "ccomp"})
ASKED = frozenset({"xcomp", "ccomp", "advcl"})
OFFERING = frozenset({"offer", "propose", "volunteer", "prepare", "ready", "willing"})
DEEPEST = 3  # steps below a trigger at which its content still stands
SPARED = 0.8  # harm refused leans to the other side, if not always warmly
SURE = {"verb": 0.95, "noun": 0.9}  # share found right on our gold sentences where all else is plain


@dataclass(frozen=True, slots=True)
class ActKind:
    """Type, sign and status of one dyad of an act; `turned`: the sides change places."""

    event_type: EventType
    polarity: Polarity
    modality: Modality
    mutual: bool
    aspect: Aspect
    confidence: float
    turned: bool = False
    third: tuple[str, int] | None = None


def kinds_of(act: Act, pair: Pair, speaker: Speaker) -> list[ActKind]:
    """Return what the act is for this dyad: nothing where it did not happen, two acts for a failed request."""
    modality = _modality(act, pair, speaker)
    plain = _plain_kind(act, pair, modality)
    if plain.event_type == "ASSESS" and not plain.polarity:
        return []  # a relation somebody only mentions, or a guess that says nothing
    reality = act.reality
    if spares(act):
        kept = replace(plain, event_type="SUPPORT", polarity=1, mutual=False, confidence=plain.confidence * SPARED)
        return [replace(kept, modality="asserted" if plain.modality == "planned" else plain.modality)]
    if reality.asked and act.entry.type != "REQUEST":
        return []
    if reality.failed:
        return _failed(act, plain)
    if reality.refused or reality.negated:
        turned = _turned_down(act, pair, speaker, plain)
        return [turned] if turned else []
    return [plain]


def _plain_kind(act: Act, pair: Pair, modality: Modality) -> ActKind:
    entry = act.entry
    event_type, polarity = act.entry.type, entry.polarity
    if _lies_ahead(act, modality) and event_types()[event_type].future_is_agree and polarity > 0:
        event_type = "AGREE"
    if (event_type == "REQUEST" and polarity) or (event_type == "AGREE" and entry.takes and act.inner):
        polarity = _sign_of_content(act) or polarity
    if event_type == "ASSESS" and entry.part == "noun" and not polarity:
        polarity = relation_sign(act.trigger.head)
    if entry.part == "noun" and polarity > 0 and is_reduced(act.trigger.head):
        event_type, polarity = _lessened(act), -1
    aspect = entry.aspect or ("assessment" if event_type == "ASSESS" else "event")
    confidence = SURE[entry.part] * act.sureness * _standing(act)
    third = _third_side(act, polarity)
    return ActKind(event_type, polarity, modality, entry.mutual or pair.mutual, aspect, confidence, third=third)


def _lies_ahead(act: Act, modality: Modality) -> bool:
    """Whether it is planned, also where the plan is only claimed or is denied."""
    return modality == "planned" or (act.reality.planned and modality in ("claimed", "denied"))


def _lessened(act: Act) -> EventType:
    """What less of the noun amounts to: troops go home, aid is cut, a weaker tie is still only described."""
    if act.entry.type == "ASSESS":
        return "ASSESS"
    return "RETREAT" if act.entry.type == "COOPERATE" and act.entry.domain == "military" else "SANCTION"


def _standing(act: Act) -> float:
    """How far the act stands in the foreground: mere possibilities and asides are told less plainly."""
    head = act.trigger.head
    aside = any(token.dep_ in ASIDES for token in (head, *head.ancestors))
    return (0.9 if aside else 1.0) * (0.85 if act.reality.modality == "hypothetical" else 1.0)


def _sign_of_content(act: Act) -> Polarity:
    """A demand to leave, yield or change leans away, a request for help leans towards; 0 where the words do not tell.

    An offer to lift what hurts leans towards.
    """
    clauses = [child for word in act.trigger.words for child in word.children if child.dep_ in ASKED]
    content = _content(act)
    if act.entry.type == "AGREE" and any(_lifts(clause) for clause in clauses):
        return 1
    asked = {token.lemma_.lower() for clause in clauses for token in clause.subtree}
    named = [noun for word in act.trigger.words for noun in word.children if noun.dep_ in ("pobj", "dobj")]
    named += grammar.after(list(act.trigger.words), "for")  # "calling for the expulsion of"
    wish = {noun.lemma_.lower() for noun in named} if act.entry.type == "REQUEST" else set()
    if (asked | wish) & word_class("leaving"):
        return -1
    if act.entry.type == "REQUEST" and asked & word_class("together"):
        return 1
    if act.entry.type == "REQUEST" and any(child.dep_ == "neg" for clause in clauses for child in clause.children):
        return -1
    if act.entry.type == "REQUEST" and any(_gives_back(clause) for clause in clauses):
        return -1
    if act.entry.type == "REQUEST" and act.entry.polarity < 0 and any(_helps(clause) for clause in clauses):
        return 1
    return min((_asked_sign(inner, act) for inner in content), default=0)


def _asked_sign(inner: Act, act: Act) -> Polarity:
    """Who is to yield is asked to change."""
    return -1 if act.entry.type == "REQUEST" and inner.entry.type == "CONCEDE" else inner.entry.polarity


def _lifts(clause: Token) -> bool:
    """Whether the clause puts an end to what hurts ("to lift its sanctions")."""
    ended = {noun.lemma_.lower() for noun in grammar.objects(clause)}
    return clause.lemma_.lower() in word_class("lifting") and bool(ended & word_class("taken_up_harm"))


def _gives_back(clause: Token) -> bool:
    """Whether somebody is to return or release what he holds: "send them back", "let them go"."""
    back = any(child.lower_ == "back" and child.dep_ in ("advmod", "prt") for child in clause.children)
    let_go = clause.lemma_ == "let" and any(child.lemma_ == "go" for child in clause.children)
    return back or let_go


def _helps(clause: Token) -> bool:
    """Whether the words asked for are help and no more: "urged Russia to send peacekeepers"."""
    given = any(child.dep_ == "prt" for child in clause.children)
    return (
        clause.lemma_.lower() in word_class("helping")
        and not given
        and not any(child.dep_ == "neg" for child in clause.children)
    )


def _content(act: Act) -> list[Act]:
    """The acts directly asked for, backed or refused, not those told about them further down."""
    depths = [(_depth(inner, act), inner) for inner in act.inner]
    nearest = min((depth for depth, _ in depths), default=0)
    return [inner for depth, inner in depths if depth == nearest <= DEEPEST]


def _depth(inner: Act, outer: Act) -> int:
    above = [inner.trigger.head, *inner.trigger.head.ancestors]
    return next((steps for steps, word in enumerate(above) if word in outer.trigger.words), DEEPEST + 1)


def _third_side(act: Act, polarity: int) -> tuple[str, int] | None:
    """Whom the act asked for, backed or refused would touch: the recipient of the inner act."""
    sides = {key for pair in act.pairs for key in (pair.actor.key, pair.recipient.key)}
    for inner in [inner for inner in (*_content(act), *act.described) if _is_deed(inner)]:
        for pair in inner.pairs:
            if pair.actor.key in sides and pair.recipient.key not in sides and act.entry.type in TRIADIC:
                sign = inner.entry.polarity if act.entry.type == "REQUEST" else polarity * inner.entry.polarity
                return pair.recipient.key, sign
    return None


def _is_deed(inner: Act) -> bool:
    """Whether the content is an act, not a standing fact it only mentions ("its forces in Kyrgyzstan")."""
    return inner.entry.part == "verb" or inner.entry.polarity < 0 or inner.entry.type == "REQUEST"


def _failed(act: Act, plain: ActKind) -> list[ActKind]:
    """What was tried in vain is no event, but a request that failed was made and was turned down."""
    if act.entry.type != "REQUEST":
        return []
    third = plain.third and (plain.third[0], -plain.third[1])
    answer = replace(plain, event_type="REJECT", polarity=-1, turned=True, mutual=False, third=third)
    return [plain, answer]


def _turned_down(act: Act, pair: Pair, speaker: Speaker, plain: ActKind) -> ActKind | None:
    """A refusal rejects, a denial denies, "never abandoned" supports, a narrated "did not" is no event."""
    if act.reality.refused and plain.polarity > 0:
        told: Modality = "asserted" if plain.modality in ("planned", "hypothetical") else plain.modality
        refusers = act.refusers or {speaker.acts_for}
        turned = pair.recipient.key in refusers and pair.actor.key not in refusers
        told = "asserted" if speaker.acts_for in refusers else told
        sure = plain.confidence * 0.9
        return replace(plain, event_type="REJECT", polarity=-1, modality=told, confidence=sure, turned=turned)
    if plain.polarity > 0 and _grants_nothing(act):
        return replace(plain, event_type="REJECT", polarity=-1, mutual=False, confidence=plain.confidence * 0.9)
    if plain.polarity < 0 and act.entry.type in ("RETREAT", "REJECT") and _stands_by(act):
        return replace(plain, event_type="SUPPORT", polarity=1, confidence=plain.confidence * 0.7)
    if speaker.kind != "narrator" and plain.polarity < 0 and not act.reality.refused:
        return replace(plain, modality="denied", confidence=plain.confidence * 0.8)
    return None


def _stands_by(act: Act) -> bool:
    """Whether the words promise loyalty ("will not leave", "never gave up on"), not merely what did not happen."""
    never = any(child.lower_ == "never" for child in act.trigger.head.children)
    return never or act.reality.modality == "planned" or act.reality.refused


def _grants_nothing(act: Act) -> bool:
    """Whether the verb itself grants something and is negated ("did not allow their planes to cross")."""
    head = act.trigger.head
    return head.lemma_.lower() in word_class("granting") and is_negated(head)


def _modality(act: Act, pair: Pair, speaker: Speaker) -> Modality:
    own = act.reality.modality
    if own == "asserted":
        own = act.entry.modality or ("planned" if act.entry.type == "AGREE" else own)
    if own == "planned" and act.entry.type == "AGREE" and _is_offered_on_terms(act):
        own = "hypothetical"
    doubted = act.reality.doubted and not _speaks_for_side(act, pair, speaker)
    if own in ("asserted", "planned") and (doubted or _is_claim(act, pair, speaker)):
        return "claimed"
    return own


def _is_offered_on_terms(act: Act) -> bool:
    """Whether what is agreed or offered depends on something: "offered to pay if"."""
    head = act.trigger.head
    if act.entry.head not in OFFERING:
        return False  # a promise is given, whenever it is to be kept
    return any(is_conditional(verb) for verb in (head, *head.children) if verb == head or verb.dep_ in CONTENT)


def _speaks_for_side(act: Act, pair: Pair, speaker: Speaker) -> bool:
    return speaker.acts_for in {pair.actor.key, *(other.actor.key for other in act.pairs)} or _is_common(act, speaker)


def _is_claim(act: Act, pair: Pair, speaker: Speaker) -> bool:
    vouched = act.reality.saying is not None and act.reality.saying.lemma_ in word_class("vouching")
    said = speaker.kind == "official" and (vouched or act.entry.type in SPOKEN)
    if speaker.kind == "narrator" or said or _speaks_for_side(act, pair, speaker):
        return False
    return not (speaker.acts_for == pair.recipient.key and (act.entry.mutual or act.entry.type in SPEECH))


def _is_common(act: Act, speaker: Speaker) -> bool:
    """Whether the speaker is one of several who act together: their common plan is the speaker's own."""
    return any(pair.mutual and speaker.acts_for in (pair.actor.key, pair.recipient.key) for pair in act.pairs)
