"""Writes one visit to a file: whole or not at all."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefing_app.domain.notes import NoteToHandOut
from briefing_app.export.blocks import Paper
from briefing_app.export.building import build_paper
from briefing_app.export.formats import Format, format_of
from briefing_app.export.gathering import gather
from briefing_app.glossary import load_glossary
from briefing_app.paths import whole_path
from briefing_app.storage import LibraryFile, clock
from briefing_app.storage.handed_out import refuse_unwritable, write_handed_out

Writer = Callable[[Paper], bytes]


def export_visit(
    library: LibraryFile,
    visit: str,
    target: Path,
    notes: Sequence[NoteToHandOut] | None = None,
    *,
    replace: bool = True,
) -> Path:
    """Write a visit to `target` in the format its ending names, and give the file's whole path.

    `notes` are the member's own on this visit; None leaves them out. Raises ExportError where the file cannot be
    written, or is there already and is not to be replaced, and NotFoundError where there is no such visit; a file that
    was there before is then as it was.
    """
    file = whole_path(target)
    form = format_of(file)
    refuse_unwritable(file, replace=replace)
    paper = build_paper(gather(library, visit, notes), load_glossary(library.path.parent).glossary, clock.now())
    content = _writer(form)(paper)
    write_handed_out(file, content)
    return file


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
