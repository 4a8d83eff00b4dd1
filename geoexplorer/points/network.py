"""Who acts towards whom: signed edges between all actors of a scope."""

import sqlite3

import numpy as np

from geoexplorer.alignment.representatives import weights_of
from geoexplorer.model.alignment import Edge, Study
from geoexplorer.model.selection import Scope
from geoexplorer.store.contributions import load_evidence


def network(db: sqlite3.Connection, scope: Scope, study: Study, *, most: int = 200) -> tuple[Edge, ...]:
    """Return the edges with the most clusters: what each actor does towards each recipient, by the study's weights."""
    evidence = load_evidence(db, scope=scope)
    acts = evidence.where(~evidence.inward)
    weight = weights_of(acts, study.weights)
    key = np.stack([acts.country, acts.power, acts.cluster])
    order = np.lexsort((-weight, *key[::-1]))
    first = np.ones(len(order), dtype=bool)
    first[1:] = (key[:, order[1:]] != key[:, order[:-1]]).any(axis=0)
    picked = order[first & (weight[order] > 0)]
    pairs, slot = np.unique(key[:2, picked], axis=1, return_inverse=True)
    slot = slot.reshape(-1)
    n = pairs.shape[1]
    x = weight[picked] * acts.sign[picked]
    positive = np.bincount(slot, weights=np.maximum(x, 0), minlength=n)
    negative = np.bincount(slot, weights=np.maximum(-x, 0), minlength=n)
    clusters = np.bincount(slot, minlength=n)
    strongest = np.lexsort((-(positive + negative), -clusters))[:most]
    return tuple(
        Edge(
            actor=acts.keys[pairs[0, i]],
            recipient=acts.keys[pairs[1, i]],
            positive=float(positive[i]),
            negative=float(negative[i]),
            clusters=int(clusters[i]),
        )
        for i in strongest.tolist()
    )
