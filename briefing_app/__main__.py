"""`briefing-app`: a command where one is named, the window otherwise; loads only what the chosen one needs."""

import os
import sys
from pathlib import Path

from briefing_app.domain.errors import FolderError
from briefing_app.paths import data_folder, is_there, named

COMMANDS = frozenset(
    {
        "read",
        "import",
        "list",
        "meetings",
        "show",
        "search",
        "compare",
        "export",
        "pack",
        "publish",
        "sync",
        "remove",
        "neighbours",
        "notes",
        "backup",
        "restore",
        "check",
    }
)
_READER_SWITCH = "--read-documents"


def main() -> int:
    """Run what the arguments ask for and give the exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == [_READER_SWITCH]:
        from briefing_app.reading.worker import main as read_documents

        return read_documents(arguments[1:])
    heard = _give_output()
    if not _wants_window(arguments):
        from briefing_app.cli import run

        return run(arguments)
    data, files = _data_and_files(arguments)
    try:
        folder = data_folder(data)
    except FolderError as fault:
        if heard:
            sys.stderr.write(f"briefing-app: {fault}\n")
        else:
            from briefing_app.ui import refuse

            refuse(str(fault))
        return 1
    from briefing_app.ui import run as open_window

    return open_window(files, folder)


def _give_output() -> bool:
    """Whether anybody may read what is written; where Windows gave no console, to write does no harm from now on."""
    heard = sys.stderr is not None
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 (stays until the end)
    return heard


def _wants_window(arguments: list[str]) -> bool:
    """Whether nothing, or only files, are named: `briefing-app`, `briefing-app letter.pdf`."""
    # A script's empty "$1" names no file, and least of all the folder one happens to be in.
    rest = [word for word in _without_data(arguments) if word]
    if arguments[:2] == ["--data", ""] or arguments[:1] == ["--data="]:
        return False
    if not rest:
        return "--data" not in arguments[-1:]
    first = rest[0]
    if first in COMMANDS or any(word.startswith("-") for word in rest):
        return False
    # A mistyped command is answered as one, not opened as a file.
    return is_there(Path(first)) or "." in first or "/" in first or "\\" in first


def _without_data(arguments: list[str]) -> list[str]:
    if arguments and arguments[0] == "--data":
        return arguments[2:]
    if arguments and arguments[0].startswith("--data="):
        return arguments[1:]
    return arguments


def _data_and_files(arguments: list[str]) -> tuple[Path | None, list[Path]]:
    rest = _without_data(arguments)
    files = named(Path(each) for each in rest if each)
    if len(rest) == len(arguments):
        return None, files
    return Path(arguments[0].removeprefix("--data=") if "=" in arguments[0] else arguments[1]), files


if __name__ == "__main__":
    raise SystemExit(main())
