import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing_app.paths import LOG_NAME
from briefing_app.ui.desk.lanes import UNEXPECTED
from briefing_app.ui.diary import catch_unexpected, keep_diary


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    log = logging.getLogger("briefing_app")
    before = list(log.handlers)
    hook = sys.excepthook
    yield log
    sys.excepthook = hook
    for handler in set(log.handlers) - set(before):
        handler.close()
        log.removeHandler(handler)


def test_what_nobody_caught_is_written_down_and_told_in_one_sentence(
    tmp_path: Path, log: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    keep_diary(tmp_path)
    assert not (tmp_path / LOG_NAME).exists(), "nothing to write, no file"
    told: list[str] = []
    catch_unexpected(told.append)
    error = ZeroDivisionError("a slip of ours")
    sys.excepthook(ZeroDivisionError, error, None)
    assert told == [UNEXPECTED]
    assert "\n" not in UNEXPECTED
    assert "a slip of ours" in (tmp_path / LOG_NAME).read_text(encoding="utf-8")
    caplog.clear()


def test_a_folder_that_cannot_be_written_is_no_second_fault(
    tmp_path: Path, log: logging.Logger, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    keep_diary(tmp_path / "nowhere")
    log.error("unheard")
    assert capsys.readouterr().err == ""
    caplog.clear()
