"""Where unexpected errors are written down: `briefing.log` in the data folder, never longer than a few hundred KB."""

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from briefing_app.paths import LOG_NAME
from briefing_app.ui.desk.lanes import UNEXPECTED

_LONGEST = 200_000


def keep_diary(folder: Path) -> None:
    """Write this program's warnings and errors to the log from now on; it is opened at the first of them."""
    handler = RotatingFileHandler(folder / LOG_NAME, maxBytes=_LONGEST, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    # A full disk, or a folder that cannot be written, must not end in a traceback about the log.
    handler.handleError = lambda record: None  # type: ignore[method-assign]  # noqa: ARG005  # as documented
    logging.getLogger("briefing_app").addHandler(handler)


def catch_unexpected(tell: Callable[[str], object]) -> None:
    """Log what nobody caught and tell it in one sentence, instead of a traceback."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logging.getLogger("briefing_app").error("unexpected error", exc_info=(kind, error, trace))
        tell(UNEXPECTED)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value:
            caught(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
