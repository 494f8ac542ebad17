import gc
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from briefing_app.reading import process
from tests.lending import Lender
from tests.quality.documents import KEPT_IN

if TYPE_CHECKING:
    from tests.council import Council
    from tests.postgres import Server

MEMORY, ROOM = Path("/dev/shm"), 4 * 2**30  # noqa: S108 - pytest makes a folder of its own in it
"""Where files are kept in memory, and how much of it the tests may come to need."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    # Waiting for a disk took a third of the tests' time; what a disk may lose is tested by what was asked of it.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

# How long examples take to make is told by the clock, which other work on the machine holds up.
settings.register_profile("patient", suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

LENDING = ("cli/", "export/", "importing/", "journeys/", "reading/parsers/", "ui/")
"""Where documents are read to do something with them, and not to see how a process reads them."""
PATIENCE_MS = 60_000
"""A wait ends as soon as what it waits for is there; that the machine stands still for a while fails nothing."""
SOON_MS = (1, 1, 1, 2, 2, 2, 4, 4)
"""Most waits are over by then; pytest-qt looks only every ten milliseconds."""


class PatientBot(QtBot):
    """Waits longer than pytest-qt does unless told otherwise, and looks sooner."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802 - pytest-qt's
        for pause in SOON_MS:
            with suppress(AssertionError):
                if callback() in {None, True}:
                    return
            self.wait(pause)
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> SignalBlocker:  # noqa: N802 - pytest-qt's
        return super().waitSignal(signal, timeout=timeout, **how)


def pytest_collection() -> None:
    """Five thousand tests are no garbage; looking for some among them again and again took a tenth of the time."""
    gc.disable()


def pytest_collection_finish() -> None:
    """From here on there is garbage, but none among the tests themselves; looked for seldom, as there is room."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    gc.enable()


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> Iterator[QtBot]:
    """The window's tester, in no hurry; what a test leaves on the screen goes with it.

    Qt deletes in an event loop, which most tests never run: each change of theme styled the pages of all tests before.
    """
    yield PatientBot(request)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def lender() -> Iterator[Lender]:
    """Lends reading processes from one test to the next."""
    lender = Lender()
    yield lender
    lender.close()


@pytest.fixture(autouse=True)
def _reading(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.path.relative_to(Path(__file__).parent).as_posix().startswith(LENDING):
        monkeypatch.setattr(process, "ReadingProcess", request.getfixturevalue("lender").lend)


@pytest.fixture(scope="session", autouse=True)
def _read_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What one process of the run has read of the real and labelled documents, the others need not read again."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = tmp_path_factory.getbasetemp().parent / "documents-read"
        folder.mkdir(exist_ok=True)
        os.environ[KEPT_IN] = str(folder)


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the sample; to be copied, not written to."""
    from briefing_app.importing import import_sample
    from briefing_app.storage import open_library, open_notebook

    folder = tmp_path_factory.mktemp("sample")
    with open_library(folder) as library:
        list(import_sample(library))
    open_notebook(folder).close()
    return folder


@pytest.fixture
def data(sample_folder: Path, tmp_path: Path) -> Path:
    """A data folder of one's own that holds the sample."""
    return Path(shutil.copytree(sample_folder, tmp_path / "data"))


@pytest.fixture(scope="session")
def server() -> "Iterator[Server]":
    """One PostgreSQL for all tests that want one."""
    from tests.postgres import running

    with running() as server:
        yield server


@pytest.fixture
def council(server: "Server") -> "Iterator[Council]":
    """A database of its own with a shared library that was just set up."""
    from tests.council import Council

    council = Council(server)
    council.open()
    yield council
    council.close()


@pytest.fixture
def british_clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clock on the wall goes by British time, in summer an hour before UTC."""
    if sys.platform == "win32":
        pytest.skip("there a program cannot choose its time zone")
    with monkeypatch.context() as here:
        here.setenv("TZ", "GMT0BST,M3.5.0/1,M10.5.0")
        time.tzset()
        yield
    time.tzset()
