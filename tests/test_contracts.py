"""What holds for the whole program: core without Qt, registries complete, every code labelled and documented."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from geoexplorer.assets import asset
from geoexplorer.model import codes

ROOT = Path(__file__).parent.parent
CODES = {
    "event_type": codes.EVENT_TYPES, "domain": codes.DOMAINS, "modality": codes.MODALITIES, "label": codes.LABELS,
    "kind": codes.KINDS, "review": codes.REVIEWS, "section": codes.SECTIONS,
}  # fmt: skip


def test_the_core_imports_with_qt_blocked() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((ROOT / "geoexplorer").rglob("*.py"))
        if "app" not in path.parts and path.name != "__main__.py"
    ]
    script = "import sys\nfor q in ('PySide6', 'pyqtgraph'): sys.modules[q] = None\n"
    script += "\n".join(f"import {module}" for module in modules)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_reading_a_project_loads_no_parser() -> None:
    script = "import sys, geoexplorer.cli\nassert 'spacy' not in sys.modules\nassert 'sqlite_utils' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", sorted(CODES))
def test_every_code_has_a_label(language: str, name: str) -> None:
    labels = tomllib.loads(asset("labels", f"{language}.toml").read_text("utf-8"))
    assert set(CODES[name]) <= set(labels[name])


@pytest.mark.parametrize("code", [*codes.EVENT_TYPES, *codes.LABELS, *codes.REVIEWS, *codes.MODALITIES])
def test_every_code_is_explained_in_the_guide(code: str) -> None:
    assert code in asset("guide", "codes.md").read_text("utf-8")


def test_the_schema_and_the_model_know_the_same_codes() -> None:
    sql = (ROOT / "geoexplorer/store/schema.py").read_text("utf-8")
    for column in ("event_type", "domain", "modality"):
        match = re.search(rf"{column} in \(([^)]*)\)", sql)
        assert match is not None
        assert set(re.findall(r"'(\w+)'", match.group(1))) == set(CODES[column])


def test_every_importer_and_exporter_has_a_name_and_a_place_in_the_guide() -> None:
    from geoexplorer.exporters import EXPORTERS, TEXT_EXPORTERS
    from geoexplorer.importers import IMPORTERS

    importing, exporting = (asset("guide", f"{name}.md").read_text("utf-8") for name in ("importing", "exporting"))
    for importer in IMPORTERS:
        assert importer.label
        assert any(suffix in importing for suffix in importer.suffixes if suffix), importer.label
    for exporter in (*EXPORTERS, *TEXT_EXPORTERS):
        assert exporter.label
        assert exporter.label.split(" (")[0].casefold() in exporting.casefold(), exporter.label


def test_no_text_of_the_sample_is_short_or_long() -> None:
    texts = sorted(asset("sample", "texts").glob("*.txt"))
    assert len(texts) >= 24
    for path in texts:
        assert 120 <= len(path.read_text("utf-8").split()) <= 350, path.name


def test_every_module_at_the_top_stands_in_the_tree_of_contributing() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    tree = text[text.index("\ngeoexplorer/\n") : text.index("\ntests/ ")]
    there = {f"{path.name}/" if path.is_dir() else path.name for path in (ROOT / "geoexplorer").glob("[!_]*")}
    assert there <= set(tree.split()), there - set(tree.split())


def test_sql_stands_in_the_store_alone() -> None:
    asking = re.compile(r"\.execute(many|script)?\(|\bselect\b[^\n]*\bfrom \w+ where\b")
    elsewhere = [path for path in (ROOT / "geoexplorer").rglob("*.py") if "store" not in path.parts]
    assert [str(path) for path in elsewhere if asking.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("path", sorted((ROOT / "resources/lexicons").glob("*.toml")), ids=lambda path: path.stem)
def test_every_lexicon_says_where_it_comes_from(path: Path) -> None:
    text = path.read_text("utf-8")
    assert re.search(r'^source = "\w|^# .*(Written for GeoExplorer|github\.com/)', text, re.MULTILINE)


@pytest.mark.parametrize(("words", "place"), [("QMessageBox", "notices.py"), ("except Exception", "jobs.py")])
def test_messages_and_last_resorts_stand_in_one_place(words: str, place: str) -> None:
    found = {path.name for path in (ROOT / "geoexplorer").rglob("*.py") if words in path.read_text("utf-8")}
    assert found == {place}
