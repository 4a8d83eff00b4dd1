"""The one path store -> alignment: the numbers of a scope and a study, for charts, exports and command line.

Each function takes an open connection, the scope (what is counted) and the study, and returns frozen values of
`model.alignment`. Powers are keys of the study or of any entity; a pair without evidence has no point (None, or it
is left out): missing is missing, not zero. Days are ISO; `at=None` is all evidence, undated too, without decay.
"""

from geoexplorer.points.contradictions import contradictions
from geoexplorer.points.effects import edit_effect, merge_effect, moves_of_events, what_moved
from geoexplorer.points.lines import matrix, series
from geoexplorer.points.network import network
from geoexplorer.points.recheck import point_of_rows
from geoexplorer.points.single import all_points, net, point, sensitivity
from geoexplorer.points.snapshots import change_rows, since, take
from geoexplorer.points.splits import balance, domain_mix, event_strip, event_ticks, source_lens
from geoexplorer.points.studies import active_study, counted_as, study_all
from geoexplorer.points.study_effect import StudyEffect, study_effect

__all__ = [
    "StudyEffect",
    "active_study",
    "all_points",
    "balance",
    "change_rows",
    "contradictions",
    "counted_as",
    "domain_mix",
    "edit_effect",
    "event_strip",
    "event_ticks",
    "matrix",
    "merge_effect",
    "moves_of_events",
    "net",
    "network",
    "point",
    "point_of_rows",
    "sensitivity",
    "series",
    "since",
    "source_lens",
    "study_all",
    "study_effect",
    "take",
    "what_moved",
]
