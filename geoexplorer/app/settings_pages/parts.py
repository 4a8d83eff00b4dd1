"""What the pages of the settings share: forms, lines of explanation, and putting on other looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from geoexplorer.app import theme
from geoexplorer.app.own_looks import SETTING, OwnLooks
from geoexplorer.app.settings import Settings


def put_on(own: OwnLooks, settings: Settings) -> None:
    """Show the window in these fonts and colours, now and at the next start."""
    settings.set(SETTING, own.to_json())
    looks = theme.themes
    looks.use(looks.mode, contrast=looks.contrast, scale=looks.scale, own=own)


def hint(words: str, parent: QWidget) -> QLabel:
    """Return a line of explanation that wraps."""
    label = QLabel(words, parent)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    theme.set_role(label, "caption")
    return label


def form_of(page: QWidget) -> QFormLayout:
    """Give a page its form."""
    form = QFormLayout(page)
    form.setContentsMargins(8, 16, 8, 8)
    form.setVerticalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def scrolling(page: QWidget, parent: QWidget) -> QScrollArea:
    """Return the page in an area that scrolls when the screen is low."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
