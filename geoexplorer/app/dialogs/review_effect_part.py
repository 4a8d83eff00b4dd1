"""The right of the review window: what each answer changes, the same act elsewhere, accuracy."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from geoexplorer.app import theme
from geoexplorer.app.dialogs.review_accuracy import AccuracyPart
from geoexplorer.app.dialogs.review_chart import EffectChart
from geoexplorer.app.dialogs.review_effect import Effect, ReviewPage
from geoexplorer.app.drawing.numbers import published_on, signed
from geoexplorer.app.names import said_name
from geoexplorer.app.tables.row_words import act_words
from geoexplorer.wording import tr


class EffectPart(QFrame):
    """Shows the effect of one event."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.set_role(self, "preview")
        self.chart_title, self.chart = QLabel(self), EffectChart(self)
        theme.set_role(self.chart_title, "chart_title")
        self.chart_hint = QLabel(tr("At each year's end. Ring: with this act. Cross: without it."), self)
        self.chart_hint.setWordWrap(True)
        theme.set_role(self.chart_hint, "caption")
        self.outcomes = QGridLayout()
        self.outcomes.setVerticalSpacing(6)
        self.outcomes.setColumnStretch(1, 1)
        self.outcomes.setColumnStretch(2, 1)
        self.elsewhere = QLabel(self)
        self.elsewhere.setWordWrap(True)
        self.elsewhere.setTextFormat(Qt.TextFormat.PlainText)
        title = QLabel(tr("The same act elsewhere"), self)
        theme.set_role(title, "name")
        self.accuracy = AccuracyPart(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(8)
        for widget in (self.chart_title, self.chart_hint, self.chart):
            column.addWidget(widget)
        column.addLayout(self.outcomes)
        column.addSpacing(6)
        column.addWidget(title)
        column.addWidget(self.elsewhere)
        column.addStretch(1)
        column.addWidget(self.accuracy)

    def show_page(self, page: ReviewPage) -> None:
        """Show what an answer to this event would change, and where else the act is told."""
        event = page.card.event
        names = {event.actor_key: event.actor_name, event.recipient_key: event.recipient_name}
        self._show_effect(page.effect, names)
        told = [
            f"{e.event.publisher or tr('unknown publisher')}, {published_on(e.event)}\n{act_words(e.event)}"
            for e in page.card.elsewhere[:4]
        ]
        self.elsewhere.setText("\n\n".join(told) or tr("Told in this text only."))

    def _show_effect(self, effect: Effect | None, names: dict[str | None, str | None]) -> None:
        self.chart.show_effect(effect)
        self.chart_hint.setVisible(effect is not None)
        while (item := self.outcomes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if effect is None:
            self.chart_title.setText(tr("No point of the chart rests on this event"))
            return
        country = said_name(names.get(effect.country) or effect.country)
        self.chart_title.setText(tr("{country} towards {power}", country=country, power=said_name(effect.power_name)))
        for row, cells in enumerate(outcome_words(effect)):
            for column, words in enumerate(cells):
                line = QLabel(words, self)
                line.setWordWrap(column > 0)
                theme.set_role(line, "name" if column == 0 else "secondary")
                self.outcomes.addWidget(line, row, column)


def outcome_words(effect: Effect) -> list[tuple[str, str, str]]:
    """Return what each answer would do to the value: one line an answer."""
    now, then = effect.point(), effect.point(without=True)
    stays = tr("stays {value}", value=signed(now.value)) if now else tr("stays")
    becomes = tr("becomes {value}", value=signed(then.value)) if then else tr("the point goes")
    alone = tr("{period}: no other evidence", period=effect.period)
    sure = _interval_words(then.low, then.high) if then else alone
    return [
        (tr("Accept"), stays, f"{effect.period}"),
        (tr("Reject"), becomes, sure),
        (tr("Unsure"), stays, tr("marked, asked again")),
    ]


def _interval_words(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return ""
    if low > 0:
        return tr("interval above 0")
    return tr("interval below 0") if high < 0 else tr("interval across 0")
