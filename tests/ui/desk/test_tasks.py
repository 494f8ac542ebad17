from collections.abc import Generator

from pytestqt.qtbot import QtBot

from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.progress import Progress
from briefing_app.ui.desk import Desk


def test_cancel_takes_effect_at_the_next_step(desk: Desk, qtbot: QtBot) -> None:
    steps: list[int] = []

    def counting(_library: object) -> Generator[Progress, None, None]:
        try:
            for step in range(100):
                steps.append(step)
                yield Progress(step, 100)
        finally:
            steps.append(-1)

    task = desk.library_task(counting)

    def stop_at_three(progress: Progress) -> None:
        if progress.done == 3:
            task.cancel()

    task.progressed.connect(stop_at_three)
    with qtbot.waitSignal(task.cancelled):
        task.start()
    assert steps == [0, 1, 2, 3, -1]


def test_long_work_that_fails_says_why(desk: Desk, qtbot: QtBot) -> None:
    def failing(_library: object) -> Generator[Progress, None, None]:
        yield Progress(0, 1)
        raise NotFoundError("It is not there; nothing was changed: look again.")

    task = desk.library_task(failing)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args == ["It is not there; nothing was changed: look again."]
