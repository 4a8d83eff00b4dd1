"""Score a project on the shared gold articles with their own score.py, or read them into a new project first."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from material import read_rows, shared_folder

from geoexplorer.ingest import import_paths
from geoexplorer.store.project import open_project


@dataclass(frozen=True, slots=True)
class GoldScore:
    """What score.py prints with --json, by its own keys."""

    tables: dict[str, Any]

    def lines(self) -> list[str]:
        """Return the score as it is printed."""
        return [f"{key} {json.dumps(value)}" for key, value in self.tables.items()]


def score(project: Path, shared: Path) -> GoldScore:
    """Return the score of a project that holds the gold articles; fails when score.py does."""
    command = [sys.executable, str(shared / "gold" / "score.py"), str(project), str(shared / "gold"), "--json"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return GoldScore(json.loads(printed))


def import_gold(project: Path, shared: Path) -> None:
    """Read the articles the gold covers into a new project file."""
    names = sorted({row["doc"] for row in read_rows(shared / "gold" / "entities.jsonl")})
    import_paths(open_project(project, create=True), [shared / "seeds" / name for name in names])


def main() -> None:
    """Print the score of the project named, or of the articles read now, or that the gold is absent."""
    shared = shared_folder()
    if shared is None:
        print("not measured: gold articles")
        return
    with TemporaryDirectory() as folder:
        project = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "gold.geox"
        if not project.exists():
            import_gold(project, shared)
        print(*score(project, shared).lines(), sep="\n")


if __name__ == "__main__":
    main()
