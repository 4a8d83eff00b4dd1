"""What an empty file is drawn by while its first import fills it: the study that fits so far, the country told most."""

import sqlite3
from dataclasses import replace

from PySide6.QtCore import QObject

from geoexplorer.app.session import Session
from geoexplorer.model.alignment import Study
from geoexplorer.store.scope_counts import country_told_most

Look = tuple[Study, str | None]


class FirstLook(QObject):
    """Looks again each time the texts have doubled, and at the end; a country the user chose stays."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._texts = 0
        self._next = 0  # texts at which to look again; 0: the file has a study
        self._country: str | None = None  # as chosen here
        session.import_started.connect(self._on_started)
        session.documents_added.connect(self._on_added)
        session.import_ended.connect(self._on_ended)

    def read_country(self) -> None:
        """Begin with the country of which the texts tell most, by the study in force."""
        study = self._session.study
        self._session.read(lambda db: (study, _told_most(db, study)), self._on_look, slot="first country")

    def _on_started(self) -> None:
        self._texts, self._next = 0, 0 if self._session.study.countries else 1
        self._country = None

    def _on_added(self, _ids: object) -> None:
        self._texts += 1
        if self._next and self._texts >= self._next and self._session.importing is not None:
            self._next *= 2
            self._session.read(_look, self._on_look, slot="first look")

    def _on_ended(self) -> None:
        if self._next:
            self._next = 0
            self._session.read(_look, self._on_look, slot="first look")
        else:
            self.read_country()

    def _on_look(self, look: Look) -> None:
        study, country = look
        if self._next and study.countries:
            self._session.use_study(study)
        view = self._session.view
        if country is None or view.selection.country not in (None, self._country):
            return
        self._country = country
        if view.can_go_back():
            view.change(country=country)
        else:
            view.begin(replace(view.selection, country=country))


def _look(db: sqlite3.Connection) -> Look:
    from geoexplorer.points import active_study  # numpy comes with it: not before the first paint

    study = active_study(db)
    return study, _told_most(db, study)


def _told_most(db: sqlite3.Connection, study: Study) -> str | None:
    powers = [member for power in study.powers for member in power.members]
    return country_told_most(db, study.countries, powers)
