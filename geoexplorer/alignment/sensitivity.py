"""How much a point depends on the weights chosen, and on each publisher."""

from dataclasses import replace

import numpy as np

from geoexplorer.alignment.measure import point
from geoexplorer.alignment.representatives import tell
from geoexplorer.alignment.studies import default_weights
from geoexplorer.model.alignment import Point, Sensitivity, Study, Weights
from geoexplorer.model.evidence import Evidence


def flat_weights(weights: Weights) -> Weights:
    """Return weights under which every act counts alike; only a denial still counts for nothing.

    The one weight and the one half-life are the means of those given, so that k means the same as before.
    """
    weight = sum(weights.event_type.values()) / len(weights.event_type)
    half_life = sum(weights.half_life.values()) / len(weights.half_life)
    return replace(
        weights,
        event_type=dict.fromkeys(weights.event_type, weight),
        modality={name: 0.0 if name == "denied" else 1.0 for name in weights.modality},
        side=dict.fromkeys(weights.side, 1.0),
        half_life=dict.fromkeys(weights.half_life, half_life),
        state_half_life=half_life,
        publisher={},
    )


def sensitivity(evidence: Evidence, study: Study, country: str, power: str, at: int | None) -> Sensitivity:
    """Return the point under default, flat and the study's own weights, and without each publisher in it."""

    def under(weights: Weights, rows: Evidence = evidence) -> Point | None:
        return point(tell(rows, replace(study, weights=weights), country, power), at)

    return Sensitivity(
        default=under(default_weights()),
        flat=under(flat_weights(study.weights)),
        own=under(study.weights),
        without_publisher={
            evidence.publishers[i]: under(study.weights, evidence.where(evidence.publisher != i))
            for i in np.unique(evidence.publisher).tolist()
        },
    )
