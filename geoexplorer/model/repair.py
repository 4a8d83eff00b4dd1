"""A standing correction of who is who, applied to later imports too."""

from dataclasses import dataclass
from typing import Literal

RepairKind = Literal["merge", "link", "not_an_entity", "alias"]


@dataclass(frozen=True, slots=True)
class Repair:
    """merge: the entity with key `pattern` is `entity_key`; link: the words `pattern` (folded) mean `entity_key`;
    not_an_entity: the words `pattern` (folded) name nobody; alias: a further name of `entity_key`."""

    kind: RepairKind
    pattern: str
    entity_key: str | None = None
