from contextlib import closing
from pathlib import Path

import pytest

from briefing_app.domain.errors import FolderError
from briefing_app.storage.driver import READ_ONLY, connect, load_driver
from briefing_app.storage.examine import deep_problems
from briefing_app.storage.faults import explain, explained
from briefing_app.storage.repair import check_open
from briefing_app.storage.schema import LIBRARY, NOTEBOOK


def test_a_file_that_may_only_be_read_is_told_so_and_not_called_damaged(folder: Path) -> None:
    for schema in (NOTEBOOK, LIBRARY):
        with closing(connect(folder / schema.file_name, how=READ_ONLY)) as connection:
            with pytest.raises(FolderError, match="cannot be written where it is"), explained(schema.name):
                check_open(connection, schema)
            assert deep_problems(connection, schema) == []


def test_a_failing_disk_is_not_called_full() -> None:
    said = str(explain(load_driver().OperationalError("disk I/O error"), "library"))
    assert said.startswith("The disk could not be read or written")
    assert "free some space" in str(explain(load_driver().OperationalError("database or disk is full"), "library"))
