"""Tell the article from what stands around it: headlines, captions, page furniture, author biographies."""

import re

from geoexplorer.extraction.draft import Draft
from geoexplorer.extraction.page_tail import below_article
from geoexplorer.extraction.paragraphs import paragraphs
from geoexplorer.model.codes import Section
from geoexplorer.model.document import Sentence

# Whole lines that pages carry around their articles.
NAVIGATION = re.compile(
    r"(accessibility links|breaking news|recent comments?|comments?( \(\d+\))?|leave a comment|skip to .{0,40}|"
    r"share( this)?( article)?|print( this)?( page)?|e-?mail( this)?|related (articles|stories|content|posts|links)|"
    r"read (more|also|next)\b.{0,80}|see also\b.{0,80}|more (on|from|in)\b.{0,60}|most (read|popular|viewed)|"
    r"sign up\b.{0,80}|subscribe\b.{0,80}|newsletter.{0,40}|follow (us|rfe)\b.{0,60}|advertisement|sponsored.{0,20}|"
    r"back to top|home( page)?|search|menu|close|next|previous|loading\W*|archives?|tags?:.*|topics?:.*|filed under.*|"
    r"(published in|materials in) sections?:.*|publication (status|date).*|text version.*|direct link.*|"
    r"publication: .*|volume: ?\d+.*|click (here|on)\b.*|to find out more.*|for more (information|on)\b.*|"
    r"(©|\(c\) ?\d{4}|copyright\b(?! (?:law|act|treaty|rules|case|dispute))).*|"
    r".{0,80}all rights reserved.*|view (comments|all).{0,30}|\d+ comments?|"
    r"log ?in|register|contact us|about us|terms (of|and) .{0,30}|privacy policy|cookies?.{0,60}|"
    r"(\w+ ){0,4}in focus|your browser .*|we use cookies.*|(?:\* ?){3,}|[-_=~*•]{3,}|16x9 image|photo gallery.*)",
    re.IGNORECASE,
)
# Notices whose words show them wherever they stand.
NOTICE = re.compile(
    r"declared an? \W?undesirable organi[sz]ation|could face fines or imprisonment|click on the icon|"
    r"(may|must) not be (reproduced|republished|redistributed)|reprinted with (the )?permission|"
    r"views expressed (here|in this)|do not necessarily (reflect|represent)|"
    r"contributed to this (report|story|article)\b|to find out more, click here|this article (was )?(first|originally) "
    r"(appeared|published)|subscribe to (our|the)|sign up (for|to) (our|the)",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"\s(?P<credit>[\[(][^\[\]()\n]{3,160} contributed to this (?:report|story|article|dispatch)\.?[\])]\.?)\s*$"
)
"""Who helped to write it, at the end of the last paragraph."""
SHORTEST_STORY = 60  # characters before such a credit that are a paragraph of their own
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
SOURCE_LIST = re.compile(rf"\(([^()]*\b{MONTH} \d{{1,2}}\b[^()]*[;,]?)+\)\.?")
JOBS = (
    r"(?:correspondent|reporter|journalist|columnist|editor|analyst|fellow|professor|lecturer|researcher|author|"
    r"expert|specialist|scholar|writer|director|consultant|contributor|commentator|graduate|candidate|broadcaster)"
)
BIOGRAPHY = re.compile(
    rf"(?:(?:About the author|Editor['’]s note)\W+.*|(?:Dr\.? |Prof\.? )?(?:[A-Z][\w.'’-]+ ){{2,4}}"
    rf"(?:is|was|has been|works as|covers|reports)\b (?:(?!\. ).){{0,120}}\b{JOBS}\b.*)",
    re.DOTALL,
)
BIOGRAPHY_WORDS = re.compile(
    r"\b(?:covers|has covered|has reported|is based in|her work|his work|writes (?:on|about)|"
    r"author of|holds a|previously|specializ\w+|specialis\w+|joined|teaches|areas of expertise)\b"
)
BYLINE = re.compile(
    r"(?:By|Written by|Author:|Posted by)\s+(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})"
    r"(?:,? (?:for|in|,) [A-Z][\w .,'’/-]{2,60})?\W*(?:\|.*)?"
)
LINKS = re.compile(r"[^|\n]{1,40}(?: ?[|·•»] ?[^|\n]{1,40}){2,}")
OF_AUTHOR = (
    r" (?:is|was|has|writes|covers|reports|works|teaches|edits|lives|heads|directs|served|specialises|specializes)\b"
)
AGENCIES = (
    r"(?:ITAR-?TASS|TASS|AFP|AP|Reuters|EPA|Xinhua|RIA Novosti|Getty(?: Images)?|file photo|official photo|RFE/RL)"
)
CAPTION = re.compile(rf"[^.!?\n]{{10,200}} \((?:[^()\n]{{0,40}}[ ,/])?{AGENCIES}\)(?=\s+[A-Z]|$)", re.IGNORECASE)
LABELLED_CAPTION = re.compile(r"(?:Photo|Image|Picture|Caption|Photograph|Foto)s?(?: by| credit)?:.*", re.DOTALL)
DATE_LINE = re.compile(
    rf"(?:\w+day,? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|"
    r"\d{4}-\d\d-\d\d)(?:[ ,T-]+\d{1,2}[:.]\d\d.{0,12})?",
    re.IGNORECASE,
)
HEADLINE_LENGTH = 160
ENDS_A_SENTENCE = re.compile(r"[.!…:;,]['\"”’)\]]*$|[?]['\"”’)\]]+$")


class Sections:
    """Divide the text into paragraphs and give each its section."""

    name = "sections"
    needs: tuple[str, ...] = ()
    adds: tuple[str, ...] = ("sections",)

    def __call__(self, draft: Draft) -> None:
        """Fill draft.sections; a paragraph that opens with a caption is two of them."""
        text = draft.document.text
        found: list[Sentence] = []
        spans = paragraphs(text)
        for place, span in enumerate(spans):
            found += _sections(text, span, place, len(spans))
        found = _headlines(text, below_article(text, found))
        found = _of_authors(text, found, draft.document.author)
        draft.sections = _names_above_biographies(text, found)


sections = Sections()


def _sections(text: str, span: tuple[int, int], place: int, count: int) -> list[Sentence]:
    start, end = span
    paragraph = text[start:end]
    credit = CREDIT.search(paragraph)
    if credit and credit.start() > SHORTEST_STORY:
        return [
            *_sections(text, (start, start + credit.start()), place, count),
            Sentence(start + credit.start("credit"), end, "furniture"),
        ]
    if _is_furniture(paragraph):
        return [Sentence(start, end, "furniture")]
    if _is_biography(paragraph, place, count):
        return [Sentence(start, end, "biography")]
    caption = LABELLED_CAPTION.fullmatch(paragraph) or CAPTION.match(paragraph)
    if not caption:
        return [Sentence(start, end, "body")]
    rest = start + caption.end() + len(paragraph[caption.end() :]) - len(paragraph[caption.end() :].lstrip())
    found = [Sentence(start, start + caption.end(), "caption")]
    return found + ([Sentence(rest, end, "body")] if rest < end else [])


def _is_furniture(paragraph: str) -> bool:
    bare = re.sub(r"^\W+", "", paragraph)
    if NAVIGATION.fullmatch(bare.rstrip(" .:»>")) and len(bare) < 250:
        return True
    if NOTICE.search(paragraph) or SOURCE_LIST.fullmatch(paragraph):
        return True
    whole = (BYLINE, DATE_LINE, LINKS)
    return any(pattern.fullmatch(paragraph) for pattern in whole) or not bare


def _is_biography(paragraph: str, place: int, count: int) -> bool:
    """Biographies stand below the article and speak of the author's job and works."""
    if place < max(1, count * 0.5) or not BIOGRAPHY.match(paragraph):
        return False
    return place >= count * 0.8 or bool(BIOGRAPHY_WORDS.search(paragraph))


def _of_authors(text: str, found: list[Sentence], author: str | None) -> list[Sentence]:
    """Mark paragraphs below the article that say something of the one the byline names."""
    bylines = (BYLINE.fullmatch(text[s.start : s.end]) for s in found if s.section == "furniture")
    names = {match["name"] for match in bylines if match} | ({author} if author else set())
    if not names:
        return found
    speaks_of = re.compile(rf"(?:Dr\.? )?(?:{'|'.join(map(re.escape, names))}){OF_AUTHOR}")
    below = [place >= 0.6 * len(found) and s.section == "body" for place, s in enumerate(found)]
    return [
        Sentence(s.start, s.end, "biography") if low and speaks_of.match(text, s.start) else s
        for s, low in zip(found, below, strict=True)
    ]


def _headlines(text: str, found: list[Sentence]) -> list[Sentence]:
    """Mark title and sub-heads: short lines that do not end as sentences do, with more text below."""
    last_body = max((i for i, s in enumerate(found) if s.section == "body"), default=-1)
    seen_body = False
    marked = []
    for place, section in enumerate(found):
        kind: Section = section.section
        line = text[section.start : section.end]
        if kind == "body" and place < last_body and _looks_like_headline(line, seen_body):
            kind = "headline"
        seen_body = seen_body or kind == "body"
        marked.append(Sentence(section.start, section.end, kind))
    return marked


def _looks_like_headline(line: str, below_text: bool) -> bool:
    if len(line) > HEADLINE_LENGTH or "\n" in line or ENDS_A_SENTENCE.search(line):
        return False
    if re.match(r"[\"“‘(\[•*-]", line) or DATELINE_START.match(line):
        return False
    words = re.findall(r"[^\W\d_]{4,}", line)
    title_case = sum(word[0].isupper() for word in words) >= 0.6 * len(words)
    return bool(words) and (not below_text or (len(line) < 100 and (title_case or line.endswith("?"))))


DATELINE_START = re.compile(r"[A-Z][\w .'’-]+, .{0,60}\b(?:--|—|–)\s")


def _names_above_biographies(text: str, found: list[Sentence]) -> list[Sentence]:
    """A line that only names the author of the biography below belongs to it."""
    marked = list(found)
    for place in range(len(marked) - 1):
        here, below = marked[place], marked[place + 1]
        line = text[here.start : here.end]
        if below.section == "biography" and text.startswith(line.strip(), below.start):
            marked[place] = Sentence(here.start, here.end, "biography")
    return marked
