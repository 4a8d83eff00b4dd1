"""What pages put below or between the article: links to others, notes on authors, newsletters, comments, imprints."""

import re
from dataclasses import replace
from itertools import accumulate

from geoexplorer.model.codes import Section
from geoexplorer.model.document import Sentence

MOST = 0.4  # of the text stands above what ends an article
LINKS_BELOW = re.compile(
    r"(?:related|recommended|more|most|read|see|also|trending|latest|popular|further|editors?['’]?s?|top|you)\b"
    r"(?: (?:articles?|stories|story|content|posts?|links|news|coverage|topics|reading|picks|read|viewed|popular|"
    r"shared|commented|next|more|also|like|may|might|be|interested|in|on|from|this|the|now|for|you|headlines)){0,6}",
    re.IGNORECASE,
)
COMMENTS = re.compile(
    r"(?:\d+ )?(?:(?:reader|user|recent|your|latest|leave a|post a|add a|join the) )?(?:comments?|discussion|"
    r"conversation|responses|replies|letters to the editor)(?: \(?\d+\)?)?(?: on this (?:article|story|page))?",
    re.IGNORECASE,
)
ON_AUTHORS = re.compile(
    r"(?:about|meet|on) the (?:authors?|writers?|contributors?|reporters?)|(?:the )?authors?|contributors?|"
    r"about (?:us|this (?:site|project|publication))",
    re.IGNORECASE,
)
SHARING = re.compile(
    r"(?:share|print|e-?mail|tweet|save|forward|send|bookmark|like)\b(?:[ ,/|&]+\w+){0,5}", re.IGNORECASE
)
NEWSLETTER = re.compile(
    r"\b(?:(?:in|to) your (?:in-?box|mailbox)|our (?:free )?(?:\w+ )?(?:newsletters?|mailing list|e-?mail alerts|"
    r"podcast)|"
    r"(?:support|fund) (?:our|independent) (?:work|journalism|reporting)|(?:make|give) a donation|"
    r"donate (?:now|today|to)|"
    r"become an? (?:paying )?(?:subscriber|patron)|become a member (?:today|now|and)|enter your e-?mail|"
    r"free trial|already a subscriber|"
    r"subscribers? only|download (?:our|the) app|join our (?:\w+ )?(?:channel|group|community)|thank you for reading|"
    r"follow us on|like us on|have a tip\?|send us (?:a tip|your)|report an error)\b",
    re.IGNORECASE,
)
IMPRINT = re.compile(
    r"\W*(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?! (?:law|act|treaty|rules|case|dispute)))|"
    r".{0,60}\bis an? (?:\w+[ -]){0,4}(?:independent|non-?profit|not-for-profit|award-winning|bilingual|online)\b"
    r".{0,40}\b(?:magazine|newspaper|news (?:agency|organi[sz]ation|site|outlet|service)|website|web site|journal|"
    r"publication|outlet|broadcaster|blog|portal)\b",
    re.IGNORECASE | re.DOTALL,
)
CREDIT = re.compile(
    r"(?:(?:photo|image|picture|graphic|map|illustration|video|photography|cover)s?\b(?: credits?)?"
    r"(?: by| courtesy| ?:)|"
    r"(?:additional|with) reporting by|(?:translated|edited|reported|compiled) (?:by|from)|"
    r"this (?:article|story|report|piece|text|interview|essay|commentary) (?:was|is|has been|first|appeared)|"
    r"the (?:author|writer|views|opinions)\b|correction\b|updated\b|editor['’]s note)",
    re.IGNORECASE,
)
NAME = r"(?:Dr\.? |Prof\.? |Professor )?[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|van|von|al|bin)){1,3}"
ON_A_PERSON = re.compile(
    rf"(?:By )?{NAME}(?:,? [^.]{{0,60}},)? (?:is|was|has|writes|wrote|covers|reports|reported|"
    r"works|worked|teaches|taught|edits|"
    r"lives|lived|heads|directs|served|serves|holds|speciali[sz]es|studied|contributes)\b"
)
OF_A_WRITER = re.compile(
    r"\b(?:reported|reports|writes|written|writer|wrote|author|books?|covers|covered|correspondent|reporter|journalist|"
    r"editor|columnist|fellow|professor|lecturer|teaches|taught|research\w*|analyst|scholar|ph\.?d|degree|studied|"
    r"contribut\w+|freelance|blogs?|tweets|university|institute|based in)\b",
    re.IGNORECASE,
)
ITALIC = re.compile(r"([*_]{1,3})(?![*_\s])(.+?)(?<!\s)\1\W*", re.DOTALL)
ENDS = re.compile(r"[.!?…]['\"”’)\]*_]*$")
LISTED = re.compile(r"(?:\d{1,2}[.)]|[•*·▪‣»>–-])\s")


def below_article(text: str, found: list[Sentence]) -> list[Sentence]:
    """Return the paragraphs with those marked that are no part of the article though they read like it."""
    above = _shares_above(found)
    marked: list[Sentence] = []
    block = ""
    for paragraph, share in zip(found, above, strict=True):
        line = text[paragraph.start : paragraph.end]
        block = _block(line, block, is_low=share >= MOST)
        section = _section(line, block, is_low=share >= MOST) if paragraph.section == "body" else None
        marked.append(replace(paragraph, section=section) if section else paragraph)
    return marked


def _shares_above(found: list[Sentence]) -> list[float]:
    """For each paragraph the share of the body that stands above it."""
    lengths = [p.end - p.start if p.section == "body" else 0 for p in found]
    whole = sum(lengths) or 1
    return [done / whole for done in [0, *accumulate(lengths)][:-1]]


def _block(line: str, block: str, *, is_low: bool) -> str:
    """The kind of block the line stands in: comments run to the end, links until a sentence, notes until a heading."""
    bare = re.sub(r"^\W+|\W+$", "", line)
    if block == "comments" or (is_low and COMMENTS.fullmatch(bare)):
        return "comments"
    if IMPRINT.match(line) and is_low:
        return "comments"
    if is_low and ON_AUTHORS.fullmatch(bare):
        return "authors"
    if LINKS_BELOW.fullmatch(bare):
        return "links"
    if SHARING.fullmatch(bare) and not ENDS.search(line):
        return "shared" if is_low else block
    ends_links = block == "links" and ENDS.search(line) and not LISTED.match(line)
    return "" if ends_links else block


def _section(line: str, block: str, *, is_low: bool) -> Section | None:
    bare = re.sub(r"^\W+|\W+$", "", line)
    heads = any(p.fullmatch(bare) for p in (COMMENTS, ON_AUTHORS, LINKS_BELOW)) and not ENDS.search(line)
    if block in ("comments", "links") or heads or (SHARING.fullmatch(bare) and not ENDS.search(line)):
        return "furniture"
    if len(line) < 400 and (NEWSLETTER.search(line) or IMPRINT.match(line)):
        return "furniture"
    return _note(line, block) if is_low else None


def _note(line: str, block: str) -> Section | None:
    """What a note below the article is: on its author, or on the text itself."""
    italic = ITALIC.fullmatch(line)
    words = italic[2] if italic else line
    if block == "authors":
        return "biography"
    if ON_A_PERSON.match(words) and (italic or block == "shared") and OF_A_WRITER.search(words):
        return "biography"
    return "furniture" if CREDIT.match(words) and (italic or block == "shared") else None
