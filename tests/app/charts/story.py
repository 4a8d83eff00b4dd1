"""A story of one country between three powers, and the chart pane over it."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from geoexplorer.app import theme
from geoexplorer.app.panes.chart_pane import ChartPane
from geoexplorer.app.session import Session
from geoexplorer.ingest_across import regroup
from geoexplorer.model.event import Extraction
from geoexplorer.store.project import open_project, transaction
from geoexplorer.store.writing import write_extraction
from tests.building import LEXICON, told

Shown = Callable[[str], ChartPane]

STORY: tuple[Extraction, ...] = (
    told("USA", "KGZ", path="/1", published="2001-12-18", event_type="COOPERATE", publisher="Dispatch"),
    told("KGZ", "USA", path="/2", published="2003-04-02", event_type="SUPPORT", domain="diplomatic"),
    told("KGZ", "RUS", path="/3", published="2003-10-23", event_type="COOPERATE"),
    told("KGZ", "USA", path="/4", published="2005-07-05", event_type="REQUEST", polarity=-1, domain="political"),
    told("KGZ", "USA", path="/5", published="2005-07-20", event_type="AID", publisher="Dispatch"),
    told("RUS", "KGZ", path="/6", published="2005-07-22", event_type="AID", domain="economic"),
    told("RUS", "KGZ", path="/7", published="2005-09-02", event_type="AID", domain="economic", modality="denied"),
    told("KGZ", "CHN", path="/8", published="2005-11-01", event_type="AGREE", modality="planned"),
    told("KGZ", "RUS", path="/9", published=None, event_type="CONSULT", mutual=True, domain="diplomatic"),
    told("UZB", "RUS", path="/10", published="2005-08-01", event_type="AGREE"),
)  # fmt: skip


def write_story(path: Path, story: tuple[Extraction, ...] = STORY) -> Path:
    """Write the story into a new project, clusters and all."""
    db = open_project(path, create=True).writer()
    for extraction in story:
        write_extraction(db, extraction, LEXICON)
    with transaction(db):
        regroup(db, [row[0] for row in db.execute("select id from events")])
    db.close()
    return path


def shown_pane(session: Session, qtbot: QtBot) -> ChartPane:
    """Return a pane that has drawn its first chart."""
    theme.themes.use("light")
    made = ChartPane(session)
    qtbot.addWidget(made)
    made.resize(456, 760)
    made.show()
    qtbot.waitUntil(lambda: made.drawn)
    choose_period(made, "quarter")  # so little evidence would be shown by year
    qtbot.waitUntil(lambda: made.drawn)
    return made


def choose_period(pane: ChartPane, granularity: str) -> None:
    """Choose the length of a period as a hand would."""
    box = pane.frame.granularity
    box.setCurrentIndex(box.findData(granularity))
    box.activated.emit(box.currentIndex())
