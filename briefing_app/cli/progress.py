"""Long work followed on the terminal."""

import sys
from collections.abc import Callable, Generator
from contextlib import closing
from typing import TypeVar

from briefing_app.domain.file_names import shown_name
from briefing_app.domain.progress import Progress

Report = TypeVar("Report")


def followed(work: Generator[Progress, None, Report]) -> Report:
    """Run work to its end and give its report; a bar on standard error where a person watches.

    Interrupted, the work is stopped where it stands; what it finished is kept.
    """
    with closing(work):
        if not sys.stderr.isatty():
            return _run(work, lambda _: None)
        from rich.console import Console
        from rich.markup import escape
        from rich.progress import Progress as Bar

        with Bar(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("", total=None)
            return _run(
                work,
                lambda step: bar.update(
                    task, completed=step.done, total=step.total, description=escape(shown_name(step.label))
                ),
            )


def _run(work: Generator[Progress, None, Report], tell: Callable[[Progress], None]) -> Report:
    while True:
        try:
            tell(next(work))
        except StopIteration as finished:
            report: Report = finished.value
            return report
