"""Writes one visit to a file: whole or not at all."""

import stat
from collections.abc import Callable, Sequence
from pathlib import Path

from briefing_app.domain.errors import ExportError
from briefing_app.domain.notes import Note
from briefing_app.export.blocks import Paper
from briefing_app.export.building import build_paper
from briefing_app.export.formats import Format, format_of
from briefing_app.export.gathering import gather
from briefing_app.glossary import load_glossary
from briefing_app.notebook import clock
from briefing_app.storage import LibraryFile
from briefing_app.storage.durable import replacing

Writer = Callable[[Paper], bytes]


def export_visit(library: LibraryFile, visit: str, target: Path, notes: Sequence[Note] | None = None) -> Path:
    """Write a visit to `target` in the format its ending names, and give the file's whole path.

    `notes` are the member's own on this visit; None leaves them out. Raises ExportError where the file cannot be
    written and NotFoundError where there is no such visit; a file that was there before is then as it was.
    """
    file = target.expanduser().absolute()
    form = format_of(file)
    _refuse_unwritable(file)
    paper = build_paper(gather(library, visit, notes), load_glossary(library.path.parent).glossary, clock.now())
    content = _writer(form)(paper)
    try:
        with replacing(file) as draft:
            draft.write_bytes(content)
    except OSError as fault:
        raise _failed(file, fault.strerror or str(fault)) from fault
    return file


def _refuse_unwritable(file: Path) -> None:
    if not file.parent.is_dir():
        raise _failed(file, f"there is no folder {file.parent}")
    if file.is_dir():
        raise _failed(file, "that is a folder")
    # A read-only file is somebody's wish; renaming over it would go against that unasked.
    if file.exists() and not file.stat().st_mode & stat.S_IWUSR:
        raise _failed(file, "there is a file of that name that may only be read")


def _failed(file: Path, why: str) -> ExportError:
    return ExportError(f"{file} could not be written ({why}); nothing was changed: choose another name or folder.")


def _writer(form: Format) -> Writer:
    # Each brings a library of its own, which the others need not wait for.
    match form:
        case Format.WORD:
            from briefing_app.export.writers.word import word

            return word
        case Format.PDF:
            from briefing_app.export.writers.pdf import pdf

            return pdf
        case Format.WEB_PAGE:
            from briefing_app.export.writers.html import html

            return html
        case Format.MARKDOWN:
            from briefing_app.export.writers.markdown import markdown

            return markdown
