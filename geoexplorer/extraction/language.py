"""Tell the language of a text, as far as it decides whether the text can be extracted."""

import re
import unicodedata
from collections import Counter
from dataclasses import replace

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.word_sets import word_sets

SAMPLE = 4_000  # characters looked at
FUNCTION_WORDS = word_sets("function_words")
LANGUAGES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "tr": "Turkish",
    "pl": "Polish",
    "ru": "Russian",
    "uk": "Ukrainian",
    "kk": "Kazakh",
    "ky": "Kyrgyz",
    "tg": "Tajik",
    "fa": "Persian",
    "ar": "Arabic",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "ka": "Georgian",
    "hy": "Armenian",
    "he": "Hebrew",
    "el": "Greek",
    "hi": "Hindi",
}
SCRIPTS = {
    "ARABIC": "ar",
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "HEBREW": "he",
    "GREEK": "el",
    "DEVANAGARI": "hi",
}
CYRILLIC_LETTERS = {"uk": "їєґ", "kk": "әұһ", "tg": "ҷӣӯ", "ky": "ңөү"}


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the language; a text too short to tell is taken as English."""
    sample = text[:SAMPLE].lower()
    letters = [c for c in sample if c.isalpha()]
    script = _script(letters)
    if script == "CYRILLIC":
        return _cyrillic(sample)
    if script != "LATIN":
        return "fa" if script == "ARABIC" and re.search("[پچژگ]", sample) else SCRIPTS.get(script, "en")
    return _latin(sample)


def _script(letters: list[str]) -> str:
    counts = Counter(unicodedata.name(c, "LATIN").split()[0] for c in letters[:1_000])
    if counts["HIRAGANA"] + counts["KATAKANA"] > 0.1 * len(letters[:1_000]) > 0:
        return "HIRAGANA"
    return counts.most_common(1)[0][0] if counts else "LATIN"


def _cyrillic(sample: str) -> str:
    counts = {code: sum(sample.count(c) for c in letters) for code, letters in CYRILLIC_LETTERS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > len(sample) / 200 else "ru"


def _latin(sample: str) -> str:
    words = Counter(re.findall(r"[^\W\d_]+", sample))
    scores = {code: sum(words[word] for word in common) for code, common in FUNCTION_WORDS.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] > 1.5 * scores["en"] + 5 else "en"


class Language:
    """Fill the document's language and note a text that cannot be extracted."""

    name = "language"
    needs: tuple[str, ...] = ()
    adds: tuple[str, ...] = ("language",)

    def __call__(self, draft: Draft) -> None:
        """Set document.language; `note` says why nothing will be extracted."""
        code = draft.document.language or language_of(draft.document.text)
        draft.document = replace(draft.document, language=code)
        if not code.startswith("en"):
            draft.note = f"not extracted: {LANGUAGES.get(code[:2], code)}"


language = Language()
