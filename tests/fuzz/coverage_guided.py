"""Hostile input found by coverage: `coverage_guided.py SECONDS` looks for bytes that take the reading code new ways.

Run by `make fuzz` on Linux, where the fuzzer has wheels. What breaks a promise is written to `build/fuzz/`.
"""

import logging
import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

with atheris.instrument_imports(include=["briefing_app.reading"], enable_loader_override=False):
    from briefing_app.domain.errors import BriefingError
    from briefing_app.reading.readers import source_of
    from tests.fuzz.fragments import HEADINGS, WORDS
    from tests.fuzz.promises import every_parser_holds, survives
    from tests.fuzz.rendering import FILES, Document

NAMES = ("a.txt", "a.md", "a.html", "a.eml")
"""Formats that are read by Python; PDF and Word files are mostly read by libraries in C, which leave no trace here."""
KINDS = ("heading", "bullet", "number", "row", "paragraph")
PLACE = ROOT / "build" / "fuzz"
LONGEST = 20_000


def try_one(data: bytes) -> None:
    """The first byte picks a format, or that the rest picks the pieces of a document."""
    if not data:
        return
    if data[0] < 160:
        survives(data[1:], NAMES[data[0] % len(NAMES)])
    else:
        _try_pieces(atheris.FuzzedDataProvider(data[1:]))


def _try_pieces(provider: atheris.FuzzedDataProvider) -> None:
    document: Document = []
    while provider.remaining_bytes() > 2 and len(document) < 40:
        known = HEADINGS + WORDS
        place = provider.ConsumeIntInRange(0, len(known) + 10)
        words = known[place] if place < len(known) else provider.ConsumeUnicode(30)
        document.append((KINDS[provider.ConsumeIntInRange(0, len(KINDS) - 1)], words))
    try:
        source = source_of(FILES["a.txt"](document), "a.txt")
    except BriefingError:
        return
    every_parser_holds(source)


def seeds(place: Path) -> None:
    """Begin with documents written for this project, one of each format."""
    place.mkdir(parents=True, exist_ok=True)
    document: Document = [(KINDS[n % len(KINDS)], text) for n, text in enumerate(HEADINGS + WORDS)]
    for n, name in enumerate(NAMES):
        (place / f"pieces-{n}").write_bytes(bytes([n]) + FILES[name](document))
    for path in sorted((ROOT / "tests" / "samples" / "releases").iterdir()):
        if f"a{path.suffix}" in NAMES:
            n = NAMES.index(f"a{path.suffix}")
            (place / f"sample-{path.name}").write_bytes(bytes([n]) + path.read_bytes()[:LONGEST])
    (place / "parsers").write_bytes(bytes([200, *range(250)]))


def main(seconds: int) -> None:
    """Look for so many seconds; ends with a status other than 0 where a promise was broken."""
    logging.disable(logging.CRITICAL)
    seeds(PLACE / "corpus")
    limits = [f"-max_total_time={seconds}", "-timeout=120", "-rss_limit_mb=2048", f"-max_len={LONGEST}"]
    atheris.Setup([sys.argv[0], str(PLACE / "corpus"), f"-artifact_prefix={PLACE}/", *limits], try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]))
