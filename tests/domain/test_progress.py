from collections.abc import Generator

from briefing_app.domain.progress import Progress, run_through


def test_all_of_a_work_is_done_and_its_answer_given() -> None:
    done: list[int] = []

    def work() -> Generator[Progress, None, str]:
        for nth in range(3):
            done.append(nth)
            yield Progress(nth + 1, 3)
        return "stored"

    assert run_through(work()) == "stored"
    assert done == [0, 1, 2]
