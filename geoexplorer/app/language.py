"""The language of the window: Qt's translations of our sentences, and Qt's own words on its buttons."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from geoexplorer import wording
from geoexplorer.assets import asset, resources_folder

CONTEXT = "GeoExplorer"
OWN_NAMES = {"en": "English", "ru": "Русский"}  # each language in its own words, so that anybody finds the way back


def languages() -> tuple[str, ...]:
    """Return the languages the window speaks (ISO 639-1), English first."""
    files = sorted((resources_folder() / "translations").glob("geoexplorer_*.qm"))
    return ("en", *(path.stem.removeprefix("geoexplorer_") for path in files))


def chosen(setting: str) -> str:
    """Return the language to speak: that of the settings, else the first of the system's that the window knows."""
    asked = [setting] if setting != "system" else [name.split("-")[0] for name in QLocale.system().uiLanguages()]
    return next((language for language in asked if language in languages()), "en")


def speak(application: QCoreApplication, language: str) -> None:
    """Speak a language from the next widget on; to be called before the first one is made."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    if language == "en":
        wording.speak("en")
        return
    own = asset("translations", f"geoexplorer_{language}.qm")
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    for path in (own, qt):
        translator = QTranslator(application)
        if translator.load(str(path)):
            application.installTranslator(translator)
    wording.speak(language, _translated)


def _translated(text: str, sense: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, sense, count)
