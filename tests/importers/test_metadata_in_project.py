from contextlib import closing
from pathlib import Path

from geoexplorer.importers.metadata_table import read_metadata_table
from geoexplorer.ingest import import_paths
from geoexplorer.model.document import Document
from geoexplorer.model.event import Extraction
from geoexplorer.store.project import open_project


def nothing_found(documents: list[Document]) -> list[Extraction]:
    return [Extraction(document) for document in documents]


def test_the_table_wins_over_the_text_at_import_and_is_no_text_itself(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("Words of the text.")
    table = tmp_path / "texts" / "table.csv"
    table.write_text("file,title,publisher,published\na.txt,Base,Courier,2003-10\n")
    project = open_project(tmp_path / "p.geox", create=True)
    report = import_paths(
        project,
        [tmp_path / "texts"],
        metadata=read_metadata_table(table),
        extract=nothing_found,  # type: ignore[arg-type]
    )
    assert (len(report.document_ids), report.skipped) == (1, [])
    with closing(project.reader()) as db:
        columns = "title, publisher, author, published, published_precision, published_basis, published_words"
        row = db.execute(f"select {columns} from documents").fetchone()
    assert tuple(row) == ("Base", "Courier", None, "2003-10-01", "month", "user", "2003-10")
