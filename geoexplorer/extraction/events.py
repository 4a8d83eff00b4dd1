"""From an act to its events: type, sign, reality, speaker, date, amounts and bearings put together."""

from dataclasses import dataclass

from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import Party, SentenceActors
from geoexplorer.extraction.bearings import bearings
from geoexplorer.extraction.clauses import evidence
from geoexplorer.extraction.domains import domain_of
from geoexplorer.extraction.event_amounts import event_amounts
from geoexplorer.extraction.event_dates import event_date
from geoexplorer.extraction.kinds import ActKind, kinds_of
from geoexplorer.extraction.roles import Pair
from geoexplorer.extraction.speakers import Speaker, speaker_of
from geoexplorer.model.codes import Domain, Modality, Role
from geoexplorer.model.event import Event, Participant


@dataclass(frozen=True, slots=True)
class _Told:
    """What all dyads of an act share."""

    act: Act
    kind: ActKind
    speaker: Speaker
    domain: Domain


def events_of(act: Act, actors: SentenceActors, *, number: int | None) -> list[Event]:
    """Return one event for each dyad of the act; none when the sentence says it did not happen."""
    speaker = speaker_of(actors, act.trigger.head, act.reality.saying)
    domain = domain_of(act, actors)
    return [
        _event(_Told(act, kind, speaker, domain), pair, actors, number)
        for pair in act.pairs
        for kind in kinds_of(act, pair, speaker)
    ]


def _event(told: _Told, pair: Pair, actors: SentenceActors, number: int | None) -> Event:
    kind, trigger, speaker = told.kind, told.act.trigger, told.speaker
    actor, recipient = (pair.recipient, pair.actor) if kind.turned else (pair.actor, pair.recipient)
    start, end = evidence(actors, trigger, (actor, recipient))
    date = event_date(actors, trigger, kind.modality)
    return Event(
        sentence=actors.number,
        actor_key=actor.key,
        recipient_key=recipient.key,
        start=start,
        end=end,
        quote=actors.draft.document.text[start:end],
        event_type=kind.event_type,
        domain=told.domain,
        polarity=kind.polarity,
        modality=kind.modality,
        mutual=kind.mutual,
        aspect=kind.aspect,
        act=number,
        trigger_start=actors.offset + trigger.start,
        trigger_end=actors.offset + trigger.end,
        attribution=speaker.attribution({actor.key, recipient.key}),
        speaker_key=speaker.key,
        speaker_text=speaker.text,
        date_start=date.start,
        date_end=date.end,
        date_precision=date.precision,
        date_basis=date.basis,
        date_words=date.words,
        rule=_rule(told, pair, kind.modality, date.basis, date.words),
        confidence=round(min(kind.confidence * pair.confidence, 1.0), 3),
        participants=(_participant("actor", actor), _participant("recipient", recipient)),
        amounts=event_amounts(actors, trigger),
        bearings=bearings(actor.key, recipient.key, kind.polarity, mutual=kind.mutual, third=kind.third),
    )


def _participant(role: Role, party: Party) -> Participant:
    return Participant(role, party.key, party.mention, party.resolved_by)


def _rule(told: _Told, pair: Pair, modality: Modality, basis: str, words: str) -> str:
    cue = f"<{told.act.reality.cue}" if told.act.reality.cue else ""
    dated = f"<{words}" if words else ""
    guessed = "" if told.act.guessed is None else f"|classifier:{told.act.guessed:.2f}"
    return f"{told.act.entry.id}{guessed}|roles:{pair.roles}|modality:{modality}{cue}|date:{basis}{dated}"
