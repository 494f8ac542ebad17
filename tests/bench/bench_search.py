"""How long a search takes as it is typed, over a library of 120,000 findings, against one plain count in it.

`make bench` prints the figures.
"""

import random
from collections.abc import Iterator
from itertools import accumulate
from time import perf_counter
from typing import Any

import pytest
from sqlalchemy import insert, text

from briefing_app.search import Searcher
from briefing_app.storage import LibraryFile, open_library
from briefing_app.storage.rows.library import BlockRow, CouncilRow, DocumentRow, FindingRow, VisitRow

pytestmark = pytest.mark.bench

FINDINGS = 120_000
A_DOCUMENT = 60
_COMMON = (
    "the and of to children in are for is with their not plans social workers have care young people by that as "
    "education health needs quickly well good assessments families support leaders practice quality audit oversight "
    "managers timely reviews leavers placements homes school risk missing exploitation carers foster kinship records "
    "visits meetings court permanence adoption homeless training supervision caseloads staff recruitment partners "
    "police referrals thresholds strategy multi agency hub contact neglect abuse domestic disability voice wishes"
)

_SYLLABLES = "ba ce di fo gu ha le mi no pra qui ro sta te un ver wi xa yo zen"


def made_words(dice: random.Random) -> tuple[list[str], list[float]]:
    """Common words first, then 20,000 made ones, each as rare as its rank: as words are in any language."""
    rare = {"".join(dice.choice(_SYLLABLES.split()) for _ in range(dice.randint(2, 4))) for _ in range(20_000)}
    words = [*_COMMON.split(), *sorted(rare - set(_COMMON.split()))]
    return words, list(accumulate(1 / (rank + 4) for rank in range(len(words))))


def made_rows(dice: random.Random, words: list[str], weights: list[float]) -> Iterator[tuple[str, str]]:
    for number in range(FINDINGS):
        sentence = " ".join(dice.choices(words, cum_weights=weights, k=dice.randint(12, 34)))
        yield f"d-{number // A_DOCUMENT}", sentence.capitalize() + "."


def fill(library: LibraryFile, dice: random.Random) -> None:
    words, weights = made_words(dice)
    documents = range(FINDINGS // A_DOCUMENT)
    with library.writing() as session:
        session.execute(insert(CouncilRow), [{"id": f"c-{n}", "name": f"Made Council {n}"} for n in range(150)])
        session.execute(insert(VisitRow), [_visit(n) for n in documents])
        session.execute(insert(DocumentRow), [_document(n) for n in documents])
        findings: list[dict[str, Any]] = []
        blocks: list[dict[str, Any]] = []
        for number, (document, sentence) in enumerate(made_rows(dice, words, weights)):
            place = {"document_id": document, "start": number * 300, "stop": number * 300 + len(sentence)}
            place |= {"paragraph": number, "page": 1, "text": sentence}
            findings.append({**place, "id": f"f-{number}", **_finding(number)})
            blocks.append({**place, "position": number, "kind": "paragraph", "level": 0})
        session.execute(insert(FindingRow), findings)
        session.execute(insert(BlockRow), blocks)


def _visit(number: int) -> dict[str, Any]:
    day = f"{2010 + number % 16}-03-0{1 + number % 9}"
    return {"id": f"v-{number}", "council_id": f"c-{number % 150}", "inspectorate": "Ofsted", "kind": "inspection",
            "starts": day, "ends": day, "focus": None, "inspectors": []}  # fmt: skip


def _document(number: int) -> dict[str, Any]:
    return {"id": f"d-{number}", "visit_id": f"v-{number}", "kind": "inspection report", "title": f"Report {number}",
            "publisher": None, "published": None, "pages": 9, "file_name": "", "sha256": str(number), "version": 1,
            "imported": "", "paragraphs": A_DOCUMENT, "placed": A_DOCUMENT, "facts": {}}  # fmt: skip


def _finding(number: int) -> dict[str, Any]:
    kind = ("strength", "improvement", "context", "strength")[number % 4]
    return {"kind": kind, "theme": ("health", "education", "plans")[number % 3], "section": "",
            "said_by": "inspectors", "confidence": 0.9}  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibraryFile]:
    with open_library(tmp_path_factory.mktemp("bench")) as opened:
        fill(opened, random.Random(7))
        yield opened


def typed_queries(dice: random.Random) -> list[str]:
    """Each keystroke of forty searches of one to three words, some with a filter."""
    words, weights = made_words(random.Random(7))
    keystrokes: list[str] = []
    for _ in range(40):
        wanted = " ".join(dice.choices(words, cum_weights=weights, k=dice.randint(1, 3)))
        wanted += dice.choice(["", "", "", " theme:health", " council:12"])
        keystrokes += [wanted[: end + 1] for end in range(len(wanted)) if wanted[end] != " "]
    return keystrokes


def percentile(times: list[float], share: float) -> float:
    return sorted(times)[int(share * (len(times) - 1))]


@pytest.mark.timeout(900)
def test_typing_against_one_plain_count(library: LibraryFile, note: Any) -> None:
    searcher = Searcher(library)
    begun = perf_counter()
    searcher.as_you_type("children")
    first = (perf_counter() - begun) * 1000
    keystrokes = typed_queries(random.Random(11))
    typing = [timed(searcher.as_you_type, typed) for typed in keystrokes]
    pauses = [timed(searcher.on_pause, typed) for typed in keystrokes[::12]]
    counts = [plain_count(library) for _ in range(9)]
    yardstick = percentile(counts, 0.5)
    p95 = percentile(typing, 0.95)
    note("the first search, with reading the vocabulary", first, "ms", 1)
    note("search as typed, middle", percentile(typing, 0.5), "ms", len(typing))
    note("search as typed, p95", p95, "ms", len(typing))
    note(
        "search as typed, p95", p95 / yardstick, "times", len(typing), yardstick=f"one plain count, {yardstick:.0f} ms"
    )
    note("search on pause, p95", percentile(pauses, 0.95), "ms", len(pauses))


def timed(run: Any, typed: str) -> float:
    begun = perf_counter()
    assert run(typed) is not None
    return (perf_counter() - begun) * 1000


def plain_count(library: LibraryFile) -> float:
    with library.reading() as session:
        begun = perf_counter()
        session.execute(text("SELECT count(*) FROM finding WHERE text LIKE '%children%'")).scalar()
        return (perf_counter() - begun) * 1000
