"""The first paragraphs of a text as a small page: headline large, furniture and biographies struck through."""

from html import escape

from geoexplorer.app import theme
from geoexplorer.app.dialogs.import_preview import HIDDEN, PreviewRow
from geoexplorer.model.document import Sentence

SHOWN = 4_000  # characters


def beginning_html(row: PreviewRow) -> str:
    """Return the beginning of the text as HTML in the colours of the theme."""
    colors = theme.current()
    family = theme.font("reading").families()[0]
    size = theme.font("quotation").pixelSize() + 1
    paragraphs = (_paragraph(row.document.text, section) for section in row.sections if section.start < SHOWN)
    return (
        f"<body style='font-family: \"{family}\"; font-size: {size}px; color: {colors.color('ink').name()}'>"
        f"{''.join(paragraphs)}</body>"
    )


def _paragraph(text: str, section: Sentence) -> str:
    words = escape(text[section.start : min(section.end, section.start + 1500)]).replace("\n", "<br>")
    if section.section in HIDDEN:
        return f"<p style='color: {theme.current().color('ink3').name()}; margin: 3px 0'><s>{words}</s></p>"
    if section.section == "headline":
        return f"<p style='font-size: 17px; font-weight: 600; margin: 5px 0'>{words}</p>"
    return f"<p style='margin: 5px 0; line-height: 150%'>{words}</p>"
