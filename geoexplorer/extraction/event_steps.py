"""The steps that turn a parsed draft with its actors into events, in order."""

from dataclasses import dataclass

from geoexplorer.extraction.act import Act
from geoexplorer.extraction.actors_at import SentenceActors
from geoexplorer.extraction.acts import read
from geoexplorer.extraction.answers import may_answer
from geoexplorer.extraction.candidates import candidates, doubtful
from geoexplorer.extraction.draft import Draft, Step
from geoexplorer.extraction.events import events_of
from geoexplorer.extraction.namings import Namings
from geoexplorer.extraction.resumed import may_resume
from geoexplorer.extraction.told_of import may_go_on
from geoexplorer.extraction.untyped import is_stand_in

FLOOR = 0.33  # below this an event is only a possible link
GUESSED_FLOOR = 0.48  # and below this one of a verb without an entry, typed and paired by likelihood alone


@dataclass(slots=True)
class FindEvents:
    """Add the events of every body sentence that names two or more acting keys, or answers what one before tells."""

    name: str = "events"
    needs: tuple[str, ...] = ("sentences", "parsed", "mentions", "references", "acts_for", "quotes")
    adds: tuple[str, ...] = ("events", "candidates")

    def __call__(self, draft: Draft) -> None:
        """Read the sentences one by one; headlines, questions and furniture hold no events."""
        namings = Namings(draft)
        for number, sentence in enumerate(draft.sentences):
            if sentence.section != "body":
                continue
            near = may_answer(draft, number) and (bool(namings.keys(number)) or may_resume(draft, number))
            near = near or namings.takes_up_thing(number) or _goes_on(draft, number, namings)
            if not (near or namings.may_hold_events(number)):
                continue
            actors = namings.sentence(number)
            if actors is not None and not _is_question(actors):
                _add_events(draft, actors)


def _goes_on(draft: Draft, number: int, namings: Namings) -> bool:
    """Whether one side only is named, and others in the sentence right before."""
    return may_go_on(draft, number) and len(namings.keys(number)) == 1 and bool(namings.keys(number - 1))


def _add_events(draft: Draft, actors: SentenceActors) -> None:
    reading = read(actors)
    for act in reading.acts:
        found = events_of(act, actors, number=_next_act(draft, act))
        floor = GUESSED_FLOOR if is_stand_in(act.entry) else FLOOR
        draft.events.extend(event for event in found if event.confidence >= floor)
        draft.candidates.extend(doubtful(event) for event in found if event.confidence < floor)
    draft.candidates.extend(candidates(actors, reading.open_dyads))


def _next_act(draft: Draft, act: Act) -> int | None:
    """The number that the events of a compound act share; None for a single dyad."""
    if len(act.pairs) < 2:
        return None
    return max((event.act for event in draft.events if event.act is not None), default=0) + 1


def _is_question(actors: SentenceActors) -> bool:
    return actors.span.text.rstrip("\"”'’) \n").endswith("?")


EVENT_STEPS: tuple[Step, ...] = (FindEvents(),)
