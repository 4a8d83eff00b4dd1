"""Collect the sentences of the window for the translators, and compile what they wrote.

    python packaging/translations.py          brings resources/translations/*.ts up to date and compiles the .qm files
    python packaging/translations.py missing  lists what has no translation yet

Translators open the .ts files with Qt Linguist (`pyside6-linguist`). Qt's own collector knows no `plural` and no
tables of constants, so the sentences are found here, by the syntax of the code.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "GeoExplorer"
# what takes a sentence: the places and names of its arguments that people read
TAKERS: dict[str, tuple[int | str, ...]] = {
    "tr": (0,),
    "tr_noop": (0,),
    "_row": (2, "tip"),  # the table of actions
    "TableColumn": (1, "tip"),  # headings of the lists
    "CardField": (0, "tip"),  # lines of the detail card
    "Column": (2,),  # what a column of an export means
    "heads": tuple(range(12)),  # of the tables of numbers
}
SENSES = {"TableColumn": "column", "CardField": "card"}  # where the taker itself says which meaning


class Sentence(NamedTuple):
    """A text of the window; `sense` tells two meanings of a word apart."""

    text: str
    sense: str = ""
    counted: bool = False


def sentences(folder: Path = ROOT / "geoexplorer") -> list[Sentence]:
    """Return every text that passes through `tr`, `tr_noop`, `plural` or `count_words`, sorted, each once."""
    found = {said for path in folder.rglob("*.py") for said in _of(ast.parse(path.read_text("utf-8")))}
    return sorted(found)


def _of(tree: ast.Module) -> Iterator[Sentence]:
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name == "plural":
            yield from (Sentence(text, counted=True) for text in _literals(call, (2,)))
        elif name == "count_words":
            yield from (Sentence(f"{{n}} {text}", counted=True) for text in _literals(call, (2,)))
        elif name in TAKERS:
            sense = next(iter(_literals(call, ("sense",))), SENSES.get(name, ""))
            yield from (Sentence(text, sense) for text in _literals(call, TAKERS[name]))


def _literals(call: ast.Call, places: tuple[int | str, ...]) -> Iterator[str]:
    """Yield the texts at the places of a call; both arms of a choice (`tr("one" if x else "two")`)."""
    values = [call.args[place] for place in places if isinstance(place, int) and place < len(call.args)]
    values += [word.value for word in call.keywords if word.arg in places]
    while values:
        value = values.pop()
        if isinstance(value, ast.IfExp):
            values += [value.body, value.orelse]
        elif isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
            yield value.value


class Translations:
    """One .ts file: the sentences and what they are in that language."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._root = ET.parse(path).getroot()
        self._context = self._root.find("context")
        assert self._context is not None, f"{path} has no context"
        self.messages = {_sentence(message): message for message in self._context.iter("message")}

    def texts(self, sentence: Sentence) -> tuple[str, ...]:
        """Return the translation, one text a plural form; empty if there is none."""
        message = self.messages.get(sentence)
        found = message.find("translation") if message is not None else None
        if found is None or found.get("type") == "unfinished":
            return ()
        forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
        return tuple(forms) if all(forms) else ()

    def set(self, sentence: Sentence, texts: tuple[str, ...]) -> None:
        """Add or replace a sentence; without texts it waits for its translation."""
        message = ET.Element("message", {"numerus": "yes"} if sentence.counted else {})
        ET.SubElement(message, "source").text = sentence.text
        if sentence.sense:
            ET.SubElement(message, "comment").text = sentence.sense
        said = ET.SubElement(message, "translation", {} if texts else {"type": "unfinished"})
        if sentence.counted:
            for text in texts:
                ET.SubElement(said, "numerusform").text = text
        else:
            said.text = "".join(texts)
        self.messages[sentence] = message

    def keep_only(self, wanted: list[Sentence]) -> None:
        """Leave out what the code no longer says, add what it says anew."""
        for sentence in wanted:
            if sentence not in self.messages:
                self.set(sentence, ())
        self.messages = {sentence: self.messages[sentence] for sentence in wanted}

    def write(self) -> None:
        """Write the file, sorted, so that two people's changes merge."""
        assert self._context is not None
        for message in self._context.findall("message"):
            self._context.remove(message)
        self._context.extend(self.messages[sentence] for sentence in sorted(self.messages))
        ET.indent(self._root, " ")
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        self.path.write_text(head + ET.tostring(self._root, encoding="unicode") + "\n", "utf-8")


def _sentence(message: ET.Element) -> Sentence:
    return Sentence(
        message.findtext("source") or "", message.findtext("comment") or "", message.get("numerus") == "yes"
    )


def unlike(sentence: Sentence, texts: tuple[str, ...]) -> bool:
    """Return whether a translation lacks, or invents, one of the `{name}`s of its sentence."""
    names = set(re.findall(r"{(\w+)", sentence.text))
    return any(set(re.findall(r"{(\w+)", text)) - {"n"} != names - {"n"} for text in texts)


def compile_file(path: Path, to: Path) -> None:
    """Compile a .ts file for Qt."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", path, "-qm", to], check=True)


def main(arguments: list[str]) -> int:
    """Bring every language up to date; returns 1 if something waits for its translation."""
    wanted, waiting = sentences(), 0
    for path in sorted(FOLDER.glob("*.ts")):
        told = Translations(path)
        told.keep_only(wanted)
        missing = [sentence for sentence in wanted if not told.texts(sentence)]
        waiting += len(missing)
        if arguments == ["missing"]:
            print(*(f"{path.name}: {s.text!r} {s.sense}" for s in missing), sep="\n")
            continue
        told.write()
        compile_file(path, path.with_suffix(".qm"))
        print(f"{path.name}: {len(wanted)} sentences, {len(missing)} without translation")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
