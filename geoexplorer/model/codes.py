"""The closed sets of codes that stand in the file, in CSV columns and on the screen."""

from typing import Literal, get_args

EventType = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
    "ASSESS",
]
"""PLOVER's sixteen event types, and ASSESS: a characterisation of a relation without an act."""

Domain = Literal["military", "economic", "diplomatic", "political"]
Polarity = Literal[-1, 0, 1]
Modality = Literal["asserted", "claimed", "planned", "hypothetical", "denied"]
Aspect = Literal["event", "state", "assessment"]
Attribution = Literal["narrator", "party", "third_party", "anonymous"]
Section = Literal["headline", "body", "caption", "furniture", "biography"]
Label = Literal[
    "COUNTRY",
    "ORG",
    "PERSON",
    "FACILITY",
    "PLACE",
    "REGION",
    "MONEY",
    "PERSONNEL",
    "EQUIPMENT",
    "DATE",
    "EVENT",
]
Kind = Literal["country", "organisation", "person", "facility", "place", "region", "group"]
AliasForm = Literal["name", "adjective", "capital", "acronym", "surname"]
Role = Literal["actor", "recipient", "third"]
ResolvedBy = Literal["text", "affiliation", "apposition", "pronoun", "previous_sentence", "user"]
AmountKind = Literal["money", "personnel", "equipment", "distance"]
Qualifier = Literal["exact", "about", "up_to", "more_than"]
Side = Literal["out", "in"]
Review = Literal["unseen", "accepted", "edited", "rejected", "unsure", "added"]
DatePrecision = Literal["day", "week", "month", "quarter", "year", "period", "unknown"]
DateBasis = Literal["stated", "relative", "document", "inferred-year", "inferred", "user", "none"]
PublishedPrecision = Literal["day", "month", "year", "unknown"]
PublishedBasis = Literal["stated", "metadata", "relative", "inferred", "user", "none"]
ClusterKind = Literal["single", "retold", "denied", "mixed"]
MadeBy = Literal["rule", "user"]

EVENT_TYPES: tuple[str, ...] = get_args(EventType)
DEEDS = ("COOPERATE", "AID", "RETREAT", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
"""Material acts: deeds when they are asserted, and not by a third party."""
DOMAINS: tuple[str, ...] = get_args(Domain)
MODALITIES: tuple[str, ...] = get_args(Modality)
LABELS: tuple[str, ...] = get_args(Label)
KINDS: tuple[str, ...] = get_args(Kind)
REVIEWS: tuple[str, ...] = get_args(Review)
SECTIONS: tuple[str, ...] = get_args(Section)
