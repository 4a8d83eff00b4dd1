"""Below the article: links, notes on authors, newsletters, comments and imprints are no evidence."""

import pytest

from tests.reading_mentions import draft_of

ARTICLE = """Chile and Peru sign a water pact

By Ana Rojas in Santiago

Chile signed a water pact with Peru on Tuesday. The two ministers praised it.

{inset}

The pact lasts ten years. Chile pays for the pumps, and Peru for the pipes that bring the water down to the coast.

Farmers on both sides had waited for it since the drought of 2007, when the countries quarrelled over a single well.

Bolivia was not asked. Its president said on Wednesday that he would go to court, as he has often said before.

{tail}"""

TAILS = {
    "note after sharing": ("Share this story\n\nAna Rojas has reported from Cuba for the Andes Letter.", "biography"),
    "note in stars": ("*Luis Vega teaches history in Lima. He served with the UN mission in Haiti.*", "biography"),
    "note in underlines": ("_Rosa Diaz is the author of a book on the war between Chile and Peru._", "biography"),
    "about the author": ("About the author\n\nRosa Diaz lived in China and advised Brazil's government.", "biography"),
    "translator": ("*Translated by Rosa Diaz with a grant from the United States embassy.*", "furniture"),
    "comments": ("Comments (2)\n\nPedro77 says: China attacked nobody. Cuba did.", "furniture"),
    "copyright": ("© 2014 Andes Letter. Photos by courtesy of the army of Chile.", "furniture"),
    "publisher": ("The Letter is a nonprofit magazine that the United States government pays for.", "furniture"),
    "related": ("Related stories\n\nBrazil accuses Venezuela of arming rebels", "furniture"),
    "numbered list": ("Most popular\n\n1. Russia bombs Syrian town", "furniture"),
}


@pytest.mark.parametrize(("tail", "section"), TAILS.values(), ids=TAILS.keys())
def test_what_stands_below_the_article_is_not_its_text(tail: str, section: str) -> None:
    text = ARTICLE.format(inset="The dam opens in June.", tail=tail)
    assert draft_of(text).sections[-1].section == section


INSETS = [
    "Get our daily briefing on China and Russia in your inbox.",
    "You may also like\n\nCuba and Haiti trade shots",
]


@pytest.mark.parametrize("inset", INSETS)
def test_what_stands_inside_the_article_ends_before_its_next_sentence(inset: str) -> None:
    sections = draft_of(ARTICLE.format(inset=inset, tail="Peru is glad.")).sections
    kinds = [s.section for s in sections]
    place = next(i for i, s in enumerate(sections) if ARTICLE.format(inset=inset, tail="").find("The pact") == s.start)
    assert kinds[place - 1] == "furniture"
    assert set(kinds[place:]) == {"body"}


KEPT = {
    "leader after sharing": "Share this story\n\nVladimir Putin has promised Chile two ships.",
    "a comment told of": "The minister's comments on Cuba angered Havana.",
    "copyright as a matter": "Copyright law divides China and the United States.",
    "a newspaper told of": "The Mercury said that Chile had sold the ships to Peru.",
}


@pytest.mark.parametrize("tail", KEPT.values(), ids=KEPT.keys())
def test_sentences_of_the_article_stay_evidence(tail: str) -> None:
    text = ARTICLE.format(inset="The dam opens in June.", tail=tail)
    assert draft_of(text).sections[-1].section == "body"
