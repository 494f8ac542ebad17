from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.safety.faults import KINDS, fail_from
from tests.safety.powercut import MEMORY, build_recorder, can_record

pytestmark = pytest.mark.skipif(bool(can_record()), reason=can_record() or "can be recorded")


@pytest.fixture(scope="module")
def work() -> Iterator[Path]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def recorder(work: Path) -> Path:
    return build_recorder(work)


@pytest.mark.parametrize("kind", KINDS)
def test_a_disk_that_fails_is_said_and_costs_nothing_that_was_stored(kind: str, recorder: Path, work: Path) -> None:
    met = 0
    for number in (31, 75):
        stopped, found = fail_from("notes", kind, number, recorder, work)
        assert found == "ok"
        met += stopped
    assert met == 2
