"""What kind of act it is in the end: type, sign and modality after negation, refusal and speaker are heard."""

from dataclasses import dataclass

from geoexplorer.extraction.acts import Act
from geoexplorer.extraction.lexicon import event_types
from geoexplorer.extraction.roles import Pair
from geoexplorer.extraction.speakers import Speaker
from geoexplorer.model.codes import Aspect, EventType, Modality, Polarity

SPEECH = frozenset({"SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE"})
"""Acts done by saying: their being told is no claim."""
SURE = {"verb": 0.85, "noun": 0.75}


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


def kind_of(act: Act, pair: Pair, speaker: Speaker) -> ActKind | None:
    """Return what the act is for this dyad, None when the sentence says it did not happen."""
    event_type, polarity = act.entry.type, act.entry.polarity
    modality = _modality(act, pair, speaker)
    confidence = SURE[act.entry.part] * (1.0 if act.entry.sure else 0.8)
    if act.reality.refused or act.reality.negated:
        turned = _refused(act, speaker, modality)
        if turned is None:
            return None
        event_type, polarity, modality = turned
        confidence *= 0.8
    elif act.reality.failed:
        return None
    elif modality == "planned" and event_types()[event_type].future_is_agree and polarity > 0:
        event_type = "AGREE"
    polarity = _sign_of_request(act, event_type, polarity)
    aspect: Aspect = act.entry.aspect or ("assessment" if event_type == "ASSESS" else "event")  # type: ignore
    return ActKind(event_type, polarity, modality, act.entry.mutual, aspect, confidence)  # type: ignore


def _refused(act: Act, speaker: Speaker, modality: Modality) -> tuple[str, int, Modality] | None:
    """A refusal rejects, a denial denies, a narrated "did not" is no event."""
    reality = act.reality
    if reality.refused and act.entry.polarity > 0:
        return "REJECT", -1, "asserted" if modality == "planned" else modality
    if reality.negated and speaker.kind != "narrator" and act.entry.polarity < 0 and not reality.refused:
        return act.entry.type, act.entry.polarity, "denied"
    if act.entry.polarity < 0 and act.entry.type in ("RETREAT", "SANCTION", "REJECT"):
        return "SUPPORT", 1, modality
    return None


def _modality(act: Act, pair: Pair, speaker: Speaker) -> Modality:
    own: Modality = act.reality.modality
    if own == "asserted" and act.entry.modality:
        own = act.entry.modality  # type: ignore[assignment]
    if own == "asserted" and act.entry.type == "AGREE":
        own = "planned"
    if own in ("asserted", "planned") and _is_claim(act, pair, speaker):
        return "claimed"
    return own


def _is_claim(act: Act, pair: Pair, speaker: Speaker) -> bool:
    if speaker.kind == "narrator" or speaker.acts_for == pair.actor.key:
        return False
    return not (speaker.acts_for == pair.recipient.key and (act.entry.mutual or act.entry.type in SPEECH))


def _sign_of_request(act: Act, event_type: str, polarity: int) -> int:
    """A demand to leave or change leans away, a request for help leans towards."""
    if event_type in ("REQUEST", "AGREE") and act.inner and act.entry.takes:
        return min(inner.entry.polarity for inner in act.inner) or polarity
    return polarity
