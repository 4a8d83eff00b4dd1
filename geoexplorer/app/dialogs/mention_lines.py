"""A mention in its context as one line of rich text."""

from html import escape
from textwrap import shorten

from geoexplorer.app import theme
from geoexplorer.store.entity_forms import Sample


def sample_html(sample: Sample) -> str:
    """Return the words around a mention, the mention bold, the source pale."""
    colors = theme.current()
    family = theme.font("reading").families()[0]
    pale, plain = colors.color("ink3").name(), colors.color("ink2").name()
    before, quote, after = (escape(" ".join(part.split())) for part in (sample.before, sample.quote, sample.after))
    title = escape(shorten(sample.title, 50, placeholder="…"))
    return (
        f"<span style='font-family: \"{family}\"; color: {plain}'>… {before} "
        f"<b style='color: {colors.color('ink').name()}'>{quote}</b> {after} …</span>"
        f" <span style='color: {pale}'>{title}</span>"
    )
