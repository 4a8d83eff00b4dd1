"""Why no text is shown, and what can be done about it."""

from dataclasses import dataclass

from geoexplorer.wording import tr


@dataclass(frozen=True, slots=True)
class NoText:
    """A heading, a sentence, and the acts offered: words and name of the action."""

    title: str
    hint: str
    choices: tuple[tuple[str, str], ...] = ()


def why_no_text(*, filtered: bool, importing: bool) -> NoText:
    """Return what to say when the scope holds no document."""
    if filtered:
        choices = ((tr("Clear all filters"), "clear_filters"),)
        return NoText(tr("No text matches the filter"), tr("Take a filter away to read."), choices)
    if importing:
        return NoText(tr("The texts are being read"), tr("Each one appears as soon as it is ready."))
    ways = ((tr("Add texts…"), "add_texts"), (tr("Open the sample"), "open_sample"))
    return NoText(tr("No texts yet"), tr("Drop files here, or open the sample."), ways)
