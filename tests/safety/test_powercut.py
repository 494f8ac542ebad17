from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.safety.outcomes import acknowledgements, verdict
from tests.safety.powercut import MEMORY, Step, build_recorder, can_record, cuts, record

pytestmark = pytest.mark.skipif(bool(can_record()), reason=can_record() or "can be recorded")
CUTS = 75


@pytest.fixture(scope="module")
def work() -> Iterator[Path]:
    with TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def recorder(work: Path) -> Path:
    return build_recorder(work)


def verdicts(story: str, steps: list[Step], work: Path, wanted: int) -> Counter[str]:
    told = acknowledgements(steps)
    return Counter(verdict(story, folder, told, reached) for folder, reached in cuts(steps, work, 11, wanted))


@pytest.mark.parametrize("story", ["notes", "meetings", "carrying", "library", "restoring", "upgrading"])
def test_a_power_cut_loses_nothing_that_was_acknowledged(story: str, recorder: Path, work: Path) -> None:
    steps = record(story, recorder, work)
    found = verdicts(story, steps, work, CUTS)
    assert set(found) == {"ok"}
    assert found["ok"] > CUTS / 2


def test_the_cuts_would_show_a_program_that_does_not_sync(recorder: Path, work: Path) -> None:
    steps = [step for step in record("notes", recorder, work) if step.operation != "S" or step.name == ""]
    assert verdicts("notes", steps, work, CUTS)["ok"] < CUTS / 2
