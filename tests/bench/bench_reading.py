"""How long a folder of PDFs takes to read and to import, against what pypdfium2 alone needs for their text.

`make bench` prints the figures.
"""

import threading
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


def test_memory_for_a_folder_of_many(papers: list[Path], note: Any) -> None:
    stop = threading.Event()
    peaks: list[int] = [0]

    def watch() -> None:
        me = psutil.Process()
        while not stop.is_set():
            peaks.append(_memory(me))
            sleep(0.2)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        read_all((papers * (MANY // len(papers) + 1))[:MANY])
    finally:
        stop.set()
        watcher.join()
    most = max(peaks) / 2**20
    note("memory over many PDFs, all processes", most, "MB", MANY, most=MEMORY_BAR)


def _memory(process: psutil.Process) -> int:
    total = 0
    for each in (process, *process.children()):
        try:
            total += each.memory_info().rss
        except psutil.Error:
            # It ended between being listed and being asked.
            continue
    return total
