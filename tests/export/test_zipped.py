import sys
from io import BytesIO
from zipfile import ZipFile

import pytest

from briefing_app.export.writers.zipped import same_bytes
from tests.export.conftest import MADE


def _save(out: BytesIO) -> None:
    with ZipFile(out, "w") as archive:
        archive.writestr("words.xml", "<words/>")


def test_the_system_that_it_is_written_on_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    told = []
    for system in ("linux", "win32"):
        with monkeypatch.context() as patched:
            patched.setattr(sys, "platform", system)
            told.append(same_bytes(_save, MADE))
    assert told[0] == told[1]
