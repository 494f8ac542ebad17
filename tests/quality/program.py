"""How well documents are read: measured on labels, printed as tables, written to build/quality.json."""

import argparse
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.errors import BriefingError
from briefing_app.reading import read_bytes
from briefing_app.reading.language.classifier import models
from tests.quality.comparison import FRESH as HELD_FRESH
from tests.quality.comparison import comparison_yardsticks
from tests.quality.documents import read
from tests.quality.figures import Figure, Tally, bar_of, is_met
from tests.quality.furniture import furniture_in
from tests.quality.labels import Label, labels_in
from tests.quality.scoring import score, score_spans, score_unread
from tests.quality.stories import stories_in
from tests.quality.table import table_of
from tests.quality.threads import thread_yardsticks

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SAMPLES = ROOT / "tests" / "samples"
LEXICON = ROOT / "briefing_app" / "reading" / "language" / "lexicon"
"""Where the fitted tables stand."""
TWINS = SAMPLES / "releases" / "twins"
"""The shared labels that may be kept in the project."""
GROUPS = ("letters", "reports", "releases")
UNSEEN = frozenset(
    {
        "fresh kept aside",
        "stories kept aside",
        "usual stories kept aside",
        "pages kept aside",
        "other papers kept aside",
        "passages kept aside",
        HELD_FRESH,
        "threads, kept aside 2",
    }
)
"""Yardsticks whose misses nobody is to look at."""
TUNED_TOO = tuple(
    SAMPLES / "releases" / folder
    for folder in ("kept-aside-2", "retold", "retold-2", "retold-3", "retold-4", "retold-5", "retold-6", "more")
)
"""Releases that rules and weights are made on, beside those of each group's own folder."""
LATER_PAGES = ("retold-5", "retold-6")
"""Folders whose grades are less sure, and whose themes, where they made weights, told careful labels worse."""
STORIES = SAMPLES / "stories"
"""Labelled line by line as they were written; tuned on, but for `kept-aside-2/` and `kept-aside-3/`."""
WRITTEN = SAMPLES / "written"
"""Inspectors' letters and reports written for this project, labelled line by line; weights are made on them."""
PASSAGES = WRITTEN / "passages"
"""Passages of other inspectorates' papers, on which the weights for such papers alone and the classifier are made."""
FULL_LENGTH = "full-length"
"""The folder of stories whose paragraphs hold on to a topic, as real ones do; the others are short and mixed."""
WHOLE_PAGES = "as-pages"
"""The folder of stories that are pages as they stand on the web, as long and as rambling."""
FRESH = (
    ("letters", "kept-aside-2"),
    ("reports", "kept-aside-2"),
    ("releases", "kept-aside-3"),
    ("releases", "kept-aside-4"),
    ("releases", "kept-aside-5"),
)
"""Labels made after the rules were, by other readers; nobody has looked at what is missed on them."""
PAGES = ("kept-aside-6", "kept-aside-7", "kept-aside-8", "kept-aside-9")
"""Pages in the shapes that they have on the web, retold: harder than what is written for a program to read."""


def yardsticks() -> dict[str, list[Label]]:
    """Labels by what they measure; where ../shared is missing only documents written for the project are left."""
    return {
        "kept aside": list(labels_in(*(SAMPLES / group / "kept-aside" for group in GROUPS))),
        "fresh kept aside": list(labels_in(*(SAMPLES / group / folder for group, folder in FRESH))),
        "shared labels": list(labels_in(SHARED / "gold" if SHARED.exists() else TWINS, own_themes=False)),
        "own labels": list(labels_in(*(SAMPLES / group for group in GROUPS), *TUNED_TOO)),
        "stories": list(tuned_stories()),
        "stories kept aside": list(stories_in(STORIES / "kept-aside-2")),
        "usual stories kept aside": list(stories_in(STORIES / "kept-aside-3")),
        "other papers": list(labels_in(SAMPLES / "papers")),
        "other papers kept aside": list(labels_in(SAMPLES / "papers" / "kept-aside")),
        "passages": list(stories_in(PASSAGES / "reports")),
        "passages kept aside": list(stories_in(PASSAGES / "kept-aside" / "reports")),
        "pages kept aside": list(labels_in(*(SAMPLES / "releases" / folder for folder in PAGES))),
    }


def tuned_stories() -> Iterator[Label]:
    """Yield the stories that rules and weights are made on."""
    yield from stories_in(STORIES)
    yield from stories_in(STORIES / "once-kept-aside")
    yield from stories_in(STORIES / FULL_LENGTH)
    yield from stories_in(STORIES / WHOLE_PAGES)


def written() -> Iterator[Label]:
    """Yield the letters and reports that were written to make weights on."""
    yield from stories_in(WRITTEN / "letters")
    yield from stories_in(WRITTEN / "reports")


@contextmanager
def by_words_alone() -> Iterator[None]:
    """Read without the classifier: no weights are made on its word, and reading is many times as fast."""
    with patch.object(models, "model", lambda _name: None):
        yield


def measure(labels: Iterable[Label]) -> Tally:
    """Read each document and hold it against its label."""
    tally = Tally()
    for label in labels:
        try:
            briefing = read_label(label)
        except BriefingError as error:
            score_unread(label, str(error), tally)
        else:
            tally.hit("failed", label.kind, ok=True)
            score(label, briefing, tally)
            _score_everywhere(briefing, label.kind, tally)
    return tally


def measure_corpus(documents: Iterable[Path]) -> Tally:
    """Read whole folders without labels: spans, furniture, and whether every paragraph is accounted for."""
    tally = Tally()
    for path in documents:
        kind = {"letters": "letter", "reports": "report"}.get(path.parent.name, "release")
        try:
            briefing = read(path)
        except BriefingError as error:
            tally.hit("failed", kind, ok=False, why=f"{path.name}: {error}")
        else:
            tally.hit("failed", kind, ok=True)
            _score_everywhere(briefing, kind, tally)
    return tally


def run(argv: list[str] | None = None) -> int:
    """Measure, print and write; 0 whenever it measured, as it reports and does not judge."""
    options = _options(argv)
    tallies = {name: measure(labels) for name, labels in yardsticks().items() if labels}
    if corpus := sorted(path for path in (SHARED / "corpus").glob("*/*") if path.suffix in {".pdf", ".txt"}):
        tallies["whole corpus"] = measure_corpus(corpus)
    if SHARED.exists():
        tallies |= comparison_yardsticks(SAMPLES / "comparison")
        tallies |= thread_yardsticks(SAMPLES / "threads", SHARED / "corpus")
    for name, tally in tallies.items():
        print(table_of(name, tally))  # noqa: T201 - printing is what this program is for
        if options.verbose and name not in UNSEEN:
            print("\n".join(f"  {miss}" for miss in tally.misses), end="\n\n")  # noqa: T201 - as above
    rows = list(_rows(tallies))
    missed = [
        f"{row['yardstick']}: {row['name']} {row['value']} (bar {row['bar']})" for row in rows if row["met"] is False
    ]
    print("\n".join(["Not met:", *missed] if missed else ["Every bar is met."]))  # noqa: T201 - as above
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps({"figures": rows}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verbose", action="store_true", help="print every miss but those of the unseen yardsticks")
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "quality.json")
    return parser.parse_args(argv)


def read_label(label: Label) -> Briefing:
    """The document that a label speaks of."""
    return read_bytes(label.text.encode(), label.document.name) if label.text else read(label.document)


def _score_everywhere(briefing: Briefing, kind: str, tally: Tally) -> None:
    score_spans(briefing, kind, tally)
    held = furniture_in(briefing)
    for text in held:
        tally.hit("furniture", kind, ok=False, why=text[:160])
    for _ in range(len(briefing.findings) + len(briefing.quotes) - len(held)):
        tally.hit("furniture", kind, ok=True)
    audit = briefing.audit
    tally.hit(
        "audit adds up",
        kind,
        ok=audit.placed + len(audit.unplaced) >= audit.paragraphs,
        why=briefing.document.file_name,
    )


def _rows(tallies: dict[str, Tally]) -> Iterator[dict[str, object]]:
    for yardstick, tally in tallies.items():
        for kind in (None, "letter", "report", "release"):
            for figure in tally.figures(kind).values():
                yield _row(figure, f"{yardstick}, {kind}s" if kind else yardstick, counts=kind is None)


def _row(figure: Figure, yardstick: str, *, counts: bool) -> dict[str, object]:
    """A row of quality.json; the bars are for all kinds together."""
    return {
        "name": figure.name,
        "value": round(figure.value, 4),
        "unit": "faults" if bar_of(figure.name) == "= 0" else "share",
        "n": figure.n,
        "yardstick": yardstick,
        "bar": bar_of(figure.name) if counts else "",
        "met": is_met(figure) if counts else None,
    }
