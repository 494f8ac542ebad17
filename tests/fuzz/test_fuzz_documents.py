"""Documents built of real-shaped pieces, sound and torn, through every reader and every parser."""

import contextlib
import os
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings

from briefing_app.domain.errors import BriefingError
from briefing_app.reading.parsers import parse
from briefing_app.reading.readers import source_of
from briefing_app.reading.readers.clipboard import read_pasted
from tests.fuzz.fragments import documents
from tests.fuzz.promises import every_parser_holds, holds_together, survives
from tests.fuzz.rendering import FILES, Document, page, plain

LONG = os.environ.get("BRIEFING_FUZZ") == "long"
pytestmark = pytest.mark.timeout(0 if LONG else 120)
fuzzed = settings(
    max_examples=4_000 if LONG else 12,
    derandomize=not LONG,
    deadline=None,
    database=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)


@pytest.mark.parametrize("name", FILES)
@fuzzed
@given(document=documents)
def test_documents_in_every_format(name: str, document: Document) -> None:
    survives(FILES[name](document), name)


@fuzzed
@given(documents, documents)
def test_documents_that_are_pasted(one: Document, other: Document) -> None:
    for text, html in ((plain(one), None), (plain(one), page(one)), (plain(one), page(other)), ("", page(one))):
        try:
            holds_together(read_pasted(text, html))
        except BriefingError:
            continue


@fuzzed
@given(documents)
def test_every_parser_on_any_document(document: Document) -> None:
    try:
        source = source_of(plain(document).encode(errors="replace"), "a.txt")
    except BriefingError:
        return
    every_parser_holds(source)


HUGE: dict[str, Callable[[int], str]] = {
    "one line": lambda n: "Leaders know their services well. " * n,
    "one word": lambda n: "x" * (30 * n),
    "paragraphs": lambda n: "Delay is common.\n\n" * n,
    "bullets": lambda n: "• Inspectors found delay\n" * n,
    "numbers": lambda n: "".join(f"{each}. Plans are timely.\n" for each in range(1, n)),
    "headings": lambda n: "Headline findings\n\n" * n,
    "open speech": lambda n: "Cllr Ann Lee said: “We are pleased\n\n" * n,
    "deep quotation": lambda n: ">" * n + " Delay is common.",
}


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.eml"])
@pytest.mark.parametrize("shape", HUGE)
def test_twice_as_much_takes_no_more_than_a_few_times_as_long(name: str, shape: str) -> None:
    def spent(n: int) -> float:
        text = HUGE[shape](n)
        data = text.encode() if name == "a.md" else FILES[name]([("paragraph", text)])
        begun = time.process_time()
        with contextlib.suppress(BriefingError):
            parse(source_of(data, name), sha256="0" * 64, name=name)
        return time.process_time() - begun

    half, whole = spent(1_000), spent(4_000)
    # Four times as much: a reader that looks at everything again for each part of it takes sixteen times as long.
    assert whole < max(2.0, 12 * half), (half, whole)
