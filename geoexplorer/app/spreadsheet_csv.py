"""How this user's spreadsheet wants its CSV: the separator, and a mark at the beginning of the file."""

from PySide6.QtCore import QLocale

from geoexplorer.app.settings import Settings
from geoexplorer.exporters import Options
from geoexplorer.wording import tr, tr_noop

SEPARATORS = {",": tr_noop("comma"), ";": tr_noop("semicolon"), "\t": tr_noop("tab")}
SEPARATOR, MARK = "export/separator", "export/bom"


def system_separator() -> str:
    """Return what spreadsheets of this system expect: a semicolon where numbers have a decimal comma."""
    return ";" if QLocale().decimalPoint() == "," else ","


def spreadsheet_csv(settings: Settings) -> Options:
    """Return what the settings say, and the system's separator where they say nothing."""
    chosen = settings.get(SEPARATOR, "")
    return Options(chosen if chosen in SEPARATORS else system_separator(), settings.get(MARK, True))


def csv_words(options: Options) -> str:
    """Return the options in words: "semicolon, BOM"."""
    separator = tr(SEPARATORS[options.delimiter])
    return tr("{separator}, BOM", separator=separator) if options.bom else separator
