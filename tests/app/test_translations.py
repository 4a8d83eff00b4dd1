"""The window in another language: every sentence is translated, complete, and said in the right form."""

import ast
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from geoexplorer import wording
from geoexplorer.app import language
from geoexplorer.app.labels import label
from geoexplorer.wording import count_words, plural, tr

ROOT = Path(__file__).parent.parent.parent
SAYS = ("tr", "tr_noop", "plural")


def _collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


collector = _collector()
FILES = sorted(collector.FOLDER.glob("*.ts"))


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    language.speak(qapp, "ru")
    yield
    language.speak(qapp, "en")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_sentence_of_the_window_is_translated(path: Path) -> None:
    told = collector.Translations(path)
    assert [said for said in collector.sentences() if not told.texts(said)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_translation_fills_in_the_same_names(path: Path) -> None:
    told = collector.Translations(path)
    assert [said for said in told.messages if collector.unlike(said, told.texts(said))] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_translation_is_left_of_what_is_no_longer_said(path: Path) -> None:
    assert sorted(collector.Translations(path).messages) == collector.sentences()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_compiled_file_says_what_the_translators_wrote(path: Path) -> None:
    compiled = QTranslator()
    assert compiled.load(str(path.with_suffix(".qm")))
    told = collector.Translations(path)
    for said in told.messages:
        if texts := told.texts(said):
            count = 1 if said.counted else -1
            assert compiled.translate(collector.CONTEXT, said.text, said.sense, count) == texts[0]


def test_no_sentence_is_put_together_before_it_is_translated() -> None:
    glued = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in (ROOT / "geoexplorer").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in SAYS
        if any(isinstance(value, ast.JoinedStr | ast.BinOp) for value in call.args)
    ]
    assert glued == []


def test_english_has_one_form_for_one_and_one_for_many() -> None:
    assert count_words(1, "event", "events") == "1 event"
    assert count_words(1930, "event", "events") == "1,930 events"
    assert plural(1, "{n} row of {file}", "{n} rows of {file}", file="a.csv") == "1 row of a.csv"


@pytest.mark.usefixtures("russian")
def test_russian_has_three_forms_and_its_own_thousands() -> None:
    said = [count_words(count, "event", "events") for count in (1, 3, 5, 21, 1930)]
    assert said == ["1 событие", "3 события", "5 событий", "21 событие", "1\N{NO-BREAK SPACE}930 событий"]


@pytest.mark.usefixtures("russian")
def test_codes_are_said_in_the_language_of_the_window() -> None:
    assert label("domain", "economic") == "экономика"


@pytest.mark.usefixtures("russian")
def test_a_sentence_without_translation_is_said_in_english() -> None:
    assert tr("No such sentence, {name}.", name="Ada") == "No such sentence, Ada."


@pytest.mark.usefixtures("russian")
def test_the_buttons_of_qt_speak_the_language_too(qapp: QApplication) -> None:
    assert qapp.translate("QPlatformTheme", "Cancel") == "Отмена"


def test_the_language_is_that_of_the_settings_else_one_the_window_knows() -> None:
    assert language.chosen("ru") == "ru"
    assert language.chosen("tlh") == "en"
    assert language.chosen("system") in language.languages()


def test_every_language_is_named_in_its_own_words() -> None:
    assert set(language.languages()) == set(language.OWN_NAMES)


def test_english_is_spoken_until_the_window_says_otherwise() -> None:
    assert wording.language() == "en"
