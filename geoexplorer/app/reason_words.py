"""Why a file or record was left out of an import: kept in English, said in the language of the window."""

from geoexplorer.app.retelling import retold
from geoexplorer.wording import tr_noop

REASONS: tuple[str, ...] = (
    tr_noop("{path} does not exist"),
    tr_noop("{path} is a folder that cannot be read"),
    tr_noop("{path} cannot be read: {reason}"),
    tr_noop("{path} is empty (0 bytes)"),
    tr_noop("{path} is of an unknown kind ({suffix})"),
    tr_noop("{path} is damaged, or no Word document"),
    tr_noop("{path} is damaged, or no OpenDocument text"),
    tr_noop("{path} is damaged, or no rich text"),
    tr_noop("{path} is damaged, or no PDF"),
    tr_noop("{path} is damaged, or no e-mail"),
    tr_noop("{path} is damaged, or no news feed"),
    tr_noop("{path} is damaged, or no ZIP archive"),
    tr_noop("{path} is damaged"),
    tr_noop("{path} is a feed without entries"),
    tr_noop("{path} holds no words"),
    tr_noop("{path} holds no article text"),
    tr_noop("{path} holds pictures of text only"),
    tr_noop("{path} holds no JSON records"),
    tr_noop("{path} has no column of texts (its columns: {columns})"),
    tr_noop("{path} is locked with a password"),
    tr_noop("{path} is larger than {size} MB"),
    tr_noop("{path} unpacks to far more than texts would ({size} MB in {files} files)"),
    tr_noop("{path} is not a text file: it is a PDF"),
    tr_noop("{path} is not a text file: it is a ZIP or office file"),
    tr_noop("{path} is not a text file: it is an old Microsoft Office file"),
    tr_noop("{path} is not a text file: it is a picture"),
    tr_noop("{path} is not a text file: it is a database"),
    tr_noop("{path} is not a text file: it is a program"),
    tr_noop("{path} is not a text file: it holds binary content"),
)
HINTS: tuple[str, ...] = (
    tr_noop("Check the name, or choose another file"),
    tr_noop("Check its permissions"),
    tr_noop("Fetch the text again, or remove the file"),
    tr_noop("Readable are: {suffixes}"),
    tr_noop("Save it again as .docx"),
    tr_noop("Save it as .docx: this is another format"),
    tr_noop("Save the text again, or remove the file"),
    tr_noop("Save it again as .odt"),
    tr_noop("Save it again as .rtf, or as text"),
    tr_noop("Name one column: text"),
    tr_noop("Save the feed again, or save its articles as web pages"),
    tr_noop("Save the page again as complete page, or as text"),
    tr_noop("Save the message again as .eml, or as text"),
    tr_noop("Save the message again, or remove the file"),
    tr_noop("Each line must be one object with a text"),
    tr_noop("Pack the files again"),
    tr_noop("Import it by itself"),
    tr_noop("Unpack it yourself and import the folder"),
    tr_noop("Save it as text, or give it its true suffix"),
    tr_noop("Save it without the password"),
    tr_noop("Open and save it again, or export it as text"),
    tr_noop("Run it through text recognition (OCR) first"),
)


def reason_words(reason: str) -> str:
    """Return why it was left out, and what can be done about it."""
    kept = retold(reason)
    if kept != reason:
        return kept
    message, _, hint = reason.rpartition(". ")
    said = retold(hint, HINTS)
    return f"{retold(message, REASONS)}. {said}" if message else retold(reason, REASONS)
