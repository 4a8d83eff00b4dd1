"""Compare the whole extraction with the bare pipeline: `python tests/benchmarks/extraction_speed.py [TEXTS.jsonl] [N]`.

Both run in processes of their own over the same texts, in turn; prints CPU seconds less start-up, the ratio of each
pair with its median, and the peak memory of a worker. Without a file it takes the sample corpus.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from geoexplorer.assets import asset

PAIRS = 3


def texts_of(arguments: list[str]) -> list[str]:
    """Return the texts named on the command line, else those of the sample."""
    if not arguments:
        return [path.read_text("utf-8") for path in sorted(asset("sample", "texts").glob("*.txt"))]
    count = int(arguments[1]) if len(arguments) > 1 else 200
    lines = Path(arguments[0]).read_text("utf-8").splitlines()[:count]
    return [text for line in lines if (text := json.loads(line).get("text"))]


def ours(texts: Iterable[str]) -> float:
    """Return the CPU seconds of reading, extracting and storing the texts, less the start."""
    import tempfile
    from contextlib import closing

    from geoexplorer.extraction import extract_batch
    from geoexplorer.extraction.near_duplicates import near_duplicates
    from geoexplorer.ingest import import_paths
    from geoexplorer.model.document import Document
    from geoexplorer.store.project import open_project

    extract_batch([Document("Russia visited Kyrgyzstan.", "/start.txt")])
    near_duplicates({1: "Russia visited Kyrgyzstan."})  # loads its library: start-up too
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(texts):
            Path(folder, f"{i:05}.txt").write_text(text, encoding="utf-8")
        project = open_project(Path(folder, "speed.geox"), create=True)
        start = time.process_time()
        import_paths(project, [Path(folder)])
        used = time.process_time() - start
        with closing(project.reader()) as db:
            print(f"  {db.execute('select count(*) from events').fetchone()[0]} events", file=sys.stderr)
    return used


def bare(texts: Iterable[str]) -> float:
    """Return the CPU seconds of the same pipeline with all its components over the same texts."""
    from importlib import import_module

    from geoexplorer.extraction.pipeline import installed_pipelines

    nlp = import_module(installed_pipelines()[0]).load()
    list(nlp.pipe(["Russia visited Kyrgyzstan."]))
    start = time.process_time()
    for _ in nlp.pipe(texts, batch_size=64):
        pass
    return time.process_time() - start


def main() -> None:
    """Run both in turn, or one of them when asked for by name."""
    if sys.argv[1:2] in (["ours"], ["bare"]):
        seconds = {"ours": ours, "bare": bare}[sys.argv[1]](texts_of(sys.argv[2:]))
        print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        return
    ratios = []
    for _ in range(PAIRS):
        (mine, memory), (theirs, _) = (_run(name) for name in ("ours", "bare"))
        ratios.append(mine / theirs)
        print(f"ours {mine:.2f} s CPU, bare {theirs:.2f} s, ratio {mine / theirs:.2f}, peak {memory:.0f} MB")
    print(f"median ratio {median(ratios):.2f}")


def _run(name: str) -> tuple[float, float]:
    command = [sys.executable, __file__, name, *sys.argv[1:]]
    seconds, memory = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return float(seconds), float(memory)


if __name__ == "__main__":
    main()
