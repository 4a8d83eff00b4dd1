"""Domain, sign, modality and review of the events in scope, with counts; a click narrows the scope."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.labels import label
from geoexplorer.app.tables.row_words import polarity_words
from geoexplorer.model.codes import DOMAINS, MODALITIES, REVIEWS
from geoexplorer.model.selection import Clause, Field, Scope
from geoexplorer.store.facets import Facets
from geoexplorer.wording import count_words, number, tr, tr_noop

FACETS: tuple[tuple[str, str, Field, tuple[str, ...]], ...] = (
    ("domain", tr_noop("Domain", sense="column"), "domain", DOMAINS),
    ("polarity", tr_noop("Sign", sense="column"), "polarity", ("1", "-1", "0")),
    ("modality", tr_noop("Modality", sense="column"), "modality", MODALITIES),
    ("review", tr_noop("Review", sense="column"), "is", REVIEWS),
)
ONLY, WITHOUT = tr_noop("Only {facet}"), tr_noop("Without {facet}")
ROW_HEIGHT = 17
ROWS = 4


class FacetBar(QWidget):
    """Four columns of counts. Click: only these. Ctrl+click or the menu: without these. Again: as before."""

    clause_toggled = Signal(object)  # Clause

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Facets"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 6)
        row.setSpacing(12)
        self.columns: dict[str, FacetColumn] = {}
        for name, title, field, codes in FACETS:
            column = FacetColumn(name, tr(title, sense="column"), field, codes, self)
            column.clause_toggled.connect(self.clause_toggled)
            row.addWidget(column)
            self.columns[name] = column

    def show_facets(self, facets: Facets, scope: Scope) -> None:
        """Show the counts of a scope; codes that its clauses name are marked."""
        for name, column in self.columns.items():
            column.show_counts(facets.counts(name), scope)


class FacetColumn(QWidget):
    """One facet: a title and up to four lines, those with most events; the rest in the menu."""

    clause_toggled = Signal(object)

    def __init__(self, name: str, title: str, field: Field, codes: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.field, self.codes = name, field, codes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heading = QLabel(title, self)
        theme.set_role(heading, "caption_bold")
        heading.setMinimumHeight(18)
        column.addWidget(heading)
        self.lines = [FacetLine(self) for _ in range(ROWS)]
        for line in self.lines:
            line.switched.connect(self._on_switched)
            column.addWidget(line)

    def show_counts(self, counts: dict[str, int], scope: Scope) -> None:
        """Fill the lines: codes in their usual order, those without events last."""
        wanted = [code for code in self.codes if counts.get(code) or self._chosen(code, scope)]
        ranked = sorted(wanted, key=lambda code: -counts.get(code, 0))[:ROWS]
        shown = [code for code in self.codes if code in ranked]
        most = max(counts.values(), default=1) or 1
        for line, code in zip(self.lines, [*shown, *[""] * ROWS], strict=False):
            chosen = self._chosen(code, scope) if code else ""
            line.show_code(code, self._words(code), counts.get(code, 0), most, chosen)

    def _words(self, code: str) -> str:
        if not code:
            return ""
        return polarity_words(int(code)) if self.name == "polarity" else label(self.name, code)

    def _chosen(self, code: str, scope: Scope) -> str:
        value = _value(self.field, code)
        return next(
            ("excluded" if c.exclude else "only" for c in scope.clauses if c.field == self.field and value in c.values),
            "",
        )

    def _on_switched(self, code: str, exclude: bool) -> None:
        self.clause_toggled.emit(Clause(self.field, (_value(self.field, code),), exclude))


class FacetLine(QAbstractButton):
    """One code: its words over a bar as long as its share, its count at the right."""

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.code, self.words, self.count, self._most, self._chosen = "", "", 0, 1, ""
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the words and the count."""
        words = QFontMetrics(theme.font("small_bold")).horizontalAdvance(self.words)
        return QSize(words + 8 + self._figures(), round(ROW_HEIGHT * theme.themes.scale))

    def minimumSizeHint(self) -> QSize:
        """Give way before the pane gets wider."""
        return QSize(70, self.sizeHint().height())

    def _figures(self) -> int:
        return QFontMetrics(theme.numeric_font("small")).horizontalAdvance(number(max(self._most, 100))) + 4

    def show_code(self, code: str, words: str, count: int, most: int, chosen: str) -> None:
        """Show a code and its share of the `most` that one of the facet has; `chosen`: only, excluded or nothing."""
        self.code, self.words, self.count, self._most, self._chosen = code, words, count, most, chosen
        self.setEnabled(bool(code))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if code else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(_spoken(words, count, chosen) if code else "")
        hint = tr("Click: only these. Ctrl+click: without these")
        self.setToolTip(f"{words}: {number(count)}\n{hint}" if code else "")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bar, words and count."""
        del event
        if not self.code:
            return
        colors, painter, box = theme.current(), QPainter(self), QRectF(self.rect())
        figures = self._figures()
        bar = QRectF(0, 0.5, (box.width() - figures) * self.count / self._most, box.height() - 1)
        painter.fillRect(bar, colors.color("sel" if self._chosen == "only" or self._hovered else "track"))
        font = theme.font("small_bold" if self._chosen else "small")
        font.setStrikeOut(self._chosen == "excluded")
        painter.setFont(font)
        painter.setPen(colors.color("ink"))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        room = box.adjusted(4, 0, -figures, 0)
        words = QFontMetrics(font).elidedText(self.words, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, left, words)
        painter.setFont(theme.numeric_font("small"))
        painter.drawText(box.adjusted(0, 0, -2, 0), left | Qt.AlignmentFlag.AlignRight, number(self.count))
        if self.hasFocus():
            painter.setPen(colors.color("accent"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click: only these; with Ctrl: without these."""
        super().mouseReleaseEvent(event)
        if self.code and event.button() == Qt.MouseButton.LeftButton:
            self.switched.emit(self.code, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter click."""
        if self.code and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            self.switched.emit(self.code, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer both ways."""
        if not self.code:
            return
        menu = QMenu(self)
        only, without = (menu.addAction(tr(words, facet=self.words)) for words in (ONLY, WITHOUT))
        chosen = menu.exec(event.globalPos())
        if chosen in (only, without):
            self.switched.emit(self.code, chosen is without)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        del event
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Back to normal."""
        del event
        self._hovered = False
        self.update()


def _spoken(words: str, count: int, chosen: str) -> str:
    events = count_words(count, "event", "events")
    if chosen == "only":
        return tr("{facet}: {events}, only these", facet=words, events=events)
    if chosen == "excluded":
        return tr("{facet}: {events}, without these", facet=words, events=events)
    return f"{words}: {events}"


def toggled(scope: Scope, clause: Clause) -> Scope:
    """Return the scope with the clause of a facet taken in, joined to others of its field, or taken out again.

    Clicking a second code of the same facet widens the choice: military or economic.
    """
    same = next((c for c in scope.clauses if c.field == clause.field and c.exclude == clause.exclude), None)
    opposite = Clause(clause.field, clause.values, not clause.exclude)
    scope = _without_value(scope, opposite)
    if same is None:
        return scope.with_clause(clause)
    if clause.values[0] in same.values:
        return _without_value(scope, clause)
    joined = Clause(same.field, (*same.values, *clause.values), same.exclude)
    return scope.without(same).with_clause(joined)


def _without_value(scope: Scope, clause: Clause) -> Scope:
    for kept in scope.clauses:
        if (kept.field, kept.exclude) == (clause.field, clause.exclude) and clause.values[0] in kept.values:
            rest = tuple(value for value in kept.values if value != clause.values[0])
            scope = scope.without(kept)
            return scope.with_clause(Clause(kept.field, rest, kept.exclude)) if rest else scope
    return scope


def _value(field: str, code: str) -> str:
    return f"+{code}" if field == "polarity" and code == "1" else code
