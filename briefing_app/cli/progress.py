"""Long work followed on the terminal."""

import sys
from collections.abc import Generator
from contextlib import closing
from typing import TypeVar

from briefing_app.domain.file_names import shown_name
from briefing_app.domain.progress import Progress, run_through

Report = TypeVar("Report")


def followed(work: Generator[Progress, None, Report]) -> Report:
    """Run work to its end and give its report; a bar on standard error where a person watches.

    Interrupted, the work is stopped where it stands; what it finished is kept.
    """
    with closing(work):
        if not sys.stderr.isatty():
            return run_through(work)
        from rich.console import Console
        from rich.markup import escape
        from rich.progress import Progress as Bar

        with Bar(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("", total=None)
            return run_through(
                work,
                lambda step: bar.update(
                    task, completed=step.done, total=step.total, description=escape(shown_name(step.label))
                ),
            )
