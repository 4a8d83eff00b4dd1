"""A mention in its context as one line of rich text."""

import re
from html import escape
from textwrap import shorten

from geoexplorer.app import theme
from geoexplorer.store.entity_forms import CONTEXT, Sample


def sample_html(sample: Sample) -> str:
    """Return the words around a mention, the mention bold, the source pale."""
    colors = theme.current()
    family = theme.font("reading").families()[0]
    pale, plain = colors.color("ink3").name(), colors.color("ink2").name()
    before, quote, after = (escape(part) for part in context(sample))
    title = escape(shorten(sample.title, 50, placeholder="…"))
    return (
        f"<span style='font-family: \"{family}\"; color: {plain}'>{before}"
        f"<b style='color: {colors.color('ink').name()}'>{quote}</b>{after}</span>"
        f" <span style='color: {pale}'>{title}</span>"
    )


def context(sample: Sample) -> tuple[str, str, str]:
    """Return what stands before a mention, its words and what follows: whole words, with the spaces of the text."""
    before, after = sample.before, sample.after
    if len(before) >= CONTEXT:
        before = f"… {before.partition(' ')[2]}"
    if len(after) >= CONTEXT:
        after = f"{after.rpartition(' ')[0]} …"
    return _in_one_line(before), _in_one_line(sample.quote), _in_one_line(after)


def _in_one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words)
