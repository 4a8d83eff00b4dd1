"""For whom persons, bodies of states and bases act in this document: offices and appositions."""

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.gazetteer import affiliations_of
from geoexplorer.model.entity import Affiliation

NOT_ACTING = frozenset(("media", "member", "host"))  # roles that belong somewhere without acting for it


class Linking:
    """Say for each person, body and base of this text which state or organisation it acts for."""

    name = "linking"
    needs = ("mentions",)
    adds = ("acts_for",)

    def __call__(self, draft: Draft) -> None:
        """Fill draft.acts_for from the offices of the lexicon; what the text itself says was there before."""
        day = draft.document.published.date
        for mention in draft.mentions:
            key = mention.entity_key
            if key and key not in draft.acts_for and (side := acts_for(key, day)):
                draft.acts_for[key] = side


linking = Linking()


def acts_for(key: str, day: str | None) -> str | None:
    """Return the state or organisation the entity acts for on the day, by the lexicon; the last one without a day."""
    rows = [row for row in affiliations_of(key) if row.role not in NOT_ACTING]
    held = [row for row in rows if _holds(row, day)]
    return (held or rows)[-1].of_key if rows else None


def _holds(row: Affiliation, day: str | None) -> bool:
    if day is None:
        return True
    return (row.valid_from or "")[:10] <= day and (not row.valid_to or day[: len(row.valid_to)] <= row.valid_to)
