"""The paper as a tagged PDF: headings, lists, tables and language are there for a screen reader too."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from briefing_app import paths
from briefing_app.export.blocks import Paper, has_long_title, leads_on
from briefing_app.export.colours import colours

if TYPE_CHECKING:
    from typst import Fonts, PDFStandard


def pdf(paper: Paper) -> bytes:
    """A4, of the accessible sort PDF/UA-1; the same paper gives the same bytes."""
    import typst

    for system_fonts in (False, True):
        try:
            return _typeset(paper, "ua-1", system_fonts=system_fonts)
        except typst.TypstError:
            # The fonts we ship lack one of its scripts; in one that no font here has, boxes stand for the letters.
            continue
    return _typeset(paper, "1.7", system_fonts=True)


def _typeset(paper: Paper, standard: "PDFStandard", *, system_fonts: bool) -> bytes:
    import typst

    resources = paths.resources()
    made = typst.compile(
        (resources / "export" / "paper.typ").read_bytes(),
        font_paths=_fonts(system_fonts=system_fonts),
        sys_inputs={"paper": json.dumps(_data(paper)), "colours": json.dumps(colours("light"))},
        pdf_standards=standard,
        timestamp=datetime.fromisoformat(paper.made).astimezone(UTC),
    )
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


@lru_cache(maxsize=2)
def _fonts(*, system_fonts: bool) -> "Fonts":
    import typst

    return typst.Fonts(include_system_fonts=system_fonts, font_paths=[paths.resources() / "fonts" / "open-sans"])


def _data(paper: Paper) -> dict[str, Any]:
    blocks = [
        {"block": type(block).__name__, "leads": leads_on(block, following), **asdict(block)}
        for block, following in zip_longest(paper.blocks, paper.blocks[1:])
    ]
    return {
        "title": paper.title, "long": has_long_title(paper), "subject": paper.subject, "foot": paper.foot,
        "blocks": blocks,
    }  # fmt: skip
