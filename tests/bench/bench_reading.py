"""How long a folder of PDFs takes to read and to import, against what pypdfium2 alone needs for their text.

`make bench` prints the figures.
"""

import subprocess
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

import psutil  # type: ignore[import-untyped] # ships no type information
import pypdfium2 as pdfium
import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.importing import import_files
from briefing_app.reading import read_files
from briefing_app.storage import open_library
from briefing_app.storage.library import counts

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
READING_BAR = 2.5
IMPORTING_BAR = 4.0
MEMORY_BAR = 300
MANY = 800


@pytest.fixture(scope="module")
def papers() -> list[Path]:
    found = sorted(CORPUS.rglob("*.pdf"))
    if not found:
        pytest.skip("the folder of real PDFs is not here")
    return found


def seconds(work: Callable[..., object], *on: object) -> float:
    begun = perf_counter()
    work(*on)
    return perf_counter() - begun


def text_alone(papers: list[Path]) -> None:
    for path in papers:
        document = pdfium.PdfDocument(path.read_bytes())
        for page in document:
            text = page.get_textpage()
            text.get_text_range()
            text.close()
            page.close()
        document.close()


def read_all(papers: list[Path]) -> None:
    assert all(isinstance(outcome, Briefing) for _, outcome in read_files(papers))


def import_all(papers: list[Path], folder: Path) -> None:
    with open_library(folder) as library:
        deque(import_files(library, papers), maxlen=0)
        assert counts(library).documents == len(papers)


def test_reading_and_importing_against_the_text_alone(papers: list[Path], tmp_path: Path, note: Any) -> None:
    text_alone(papers)
    # Yardstick and work take turns, so that a busy machine slows both.
    rounds = [
        (
            seconds(text_alone, papers),
            seconds(read_all, papers),
            seconds(import_all, papers, tmp_path / turn),
        )
        for turn in ("first", "second", "third")
    ]
    alone, read, imported = (sorted(column)[1] for column in zip(*rounds, strict=True))
    yardstick = f"pypdfium2 alone, {alone:.2f} s"
    note("reading a folder of PDFs", read / alone, "times", len(papers), yardstick=yardstick, most=READING_BAR)
    note("importing a folder of PDFs", imported / alone, "times", len(papers), yardstick=yardstick, most=IMPORTING_BAR)


READ_MANY = """
import sys
from itertools import cycle, islice
from pathlib import Path
from briefing_app.reading import read_files

papers = sorted(Path(sys.argv[1]).rglob("*.pdf"))
print(sum(1 for _ in read_files(list(islice(cycle(papers), int(sys.argv[2]))))))
"""


def test_memory_for_a_folder_of_many(papers: list[Path], note: Any) -> None:
    """In a process of its own, so that nothing counts but the reading."""
    most = 0
    with subprocess.Popen([sys.executable, "-c", READ_MANY, str(CORPUS), str(MANY)], stdout=subprocess.PIPE) as reading:
        while reading.poll() is None:
            most = max(most, _memory(psutil.Process(reading.pid)))
            sleep(0.1)
        told, _ = reading.communicate()
    assert int(told) == MANY
    note("memory over many PDFs, all processes", most / 2**20, "MB", MANY, most=MEMORY_BAR)


def _memory(process: psutil.Process) -> int:
    total = 0
    try:
        every = [process, *process.children(recursive=True)]
    except psutil.Error:
        return 0
    for each in every:
        try:
            total += each.memory_info().rss
        except psutil.Error:
            # It ended between being listed and being asked.
            continue
    return total
