"""Score the countries of place names on GeoVirus: right among answered, answered among all."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from material import HERE, corpus, document, extracted

from geoexplorer.extraction.gazetteer import gazetteer
from geoexplorer.model.event import Extraction

PLACES = frozenset({"COUNTRY", "PLACE", "FACILITY", "REGION"})


@dataclass(frozen=True, slots=True)
class PlaceScore:
    """Toponyms with a country in the gold, those answered with a country, those answered right."""

    toponyms: int
    answered: int
    right: int

    @property
    def precision(self) -> float:
        """Return the share right among the answered."""
        return self.right / self.answered if self.answered else 0.0

    @property
    def coverage(self) -> float:
        """Return the share answered."""
        return self.answered / self.toponyms if self.toponyms else 0.0

    def lines(self) -> list[str]:
        """Return the score as it is printed."""
        return [f"country right {self.precision:.3f} answered {self.coverage:.3f} of {self.toponyms}"]


def score(articles: Sequence[dict[str, Any]]) -> PlaceScore:
    """Return how well extraction knows the country of each toponym that has one in the gold."""
    results = extracted([document(article) for article in articles])
    verdicts = [
        _country_at(result, toponym["start"], toponym["end"], codes()[toponym["country"].split("-")[0]])
        for article, result in zip(articles, results, strict=True)
        for toponym in article["toponyms"]
        if toponym["country"]
    ]
    answers = [right for right in verdicts if right is not None]
    return PlaceScore(len(verdicts), len(answers), sum(answers))


def codes() -> dict[str, str]:
    """Return the alpha-3 code of each country code the corpus uses."""
    table: dict[str, str] = tomllib.loads((HERE / "iso_codes.toml").read_text(encoding="utf-8"))
    return table


def _country_at(result: Extraction, start: int, end: int, wanted: str) -> bool | None:
    """Whether a mention over the span has the wanted country; None when none there has a country."""
    countries = {
        country
        for mention in result.mentions
        if mention.label in PLACES and mention.start < end and start < mention.end
        if (country := _country_of(result, mention.entity_key))
    }
    return wanted in countries if countries else None


def _country_of(result: Extraction, key: str | None) -> str | None:
    found = {entity.key: entity for entity in result.entities}.get(key or "") or gazetteer().entities.get(key or "")
    return found.country if found else None


def main() -> None:
    """Print the score, or that the corpus is absent."""
    articles = corpus("geovirus.jsonl")
    if articles is not None:
        print(*score(articles).lines(), sep="\n")


if __name__ == "__main__":
    main()
