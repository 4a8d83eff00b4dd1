"""Why no text is shown, and what can be done about it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoText:
    """A heading, a sentence, and the acts offered: words and name of the action."""

    title: str
    hint: str
    choices: tuple[tuple[str, str], ...] = ()


def why_no_text(*, filtered: bool, importing: bool) -> NoText:
    """Return what to say when the scope holds no document."""
    if filtered:
        choices = (("Clear all filters", "clear_filters"),)
        return NoText("No text matches the filter", "Take a filter away to read.", choices)
    if importing:
        return NoText("The texts are being read", "Each one appears as soon as it is ready.")
    ways = (("Add texts…", "add_texts"), ("Open the sample", "open_sample"))
    return NoText("No texts yet", "Drop files here, or open the sample.", ways)
