"""Texts with blocks, written as a few marks: "# " a heading, "- " a bullet, "12. " a numbered paragraph."""

import re
from collections.abc import Callable

import pytest

from briefing_app.domain.briefing import Briefing, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading.parsers import parse
from briefing_app.reading.readers.building import SourceBuilder

MakeSource = Callable[[str], SourceText]


@pytest.fixture
def source() -> MakeSource:
    """Makes the text a reader would give."""

    def make(text: str) -> SourceText:
        builder = SourceBuilder()
        page = 1
        for line in text.strip().split("\n"):
            words = line.strip()
            if words == "---":
                page += 1
            elif heading := re.match(r"(#+) ", words):
                builder.add(BlockKind.HEADING, words[heading.end() :], level=len(heading[1]), page=page)
            elif words.startswith("- "):
                builder.add(BlockKind.BULLET, words[2:], page=page)
            elif number := re.match(r"(\d+)\. ", words):
                builder.add(BlockKind.PARAGRAPH, words[number.end() :], page=page, number=int(number[1]))
            elif words:
                builder.add(BlockKind.PARAGRAPH, words, page=page)
        return builder.build(page)

    return make


@pytest.fixture
def read(source: MakeSource) -> Callable[..., Briefing]:
    """Reads such a text as whatever document it is."""

    def reading(text: str, name: str = "document.pdf") -> Briefing:
        return parse(source(text), sha256="0" * 64, name=name)

    return reading
