"""Rows that are not what they say cost one sentence each, and nothing of them is stored."""

import hashlib
from pathlib import Path

import pytest

from briefing_app.domain.imports import Outcome
from briefing_app.sharing.handing_out import hand_out
from briefing_app.sharing.shelf import versions
from briefing_app.storage import open_library
from briefing_app.storage.library import list_visits
from briefing_app.storage.shared import known_versions
from tests.council import Council, outcomes, reasons
from tests.sharing.shelf.test_publish_and_sync import OURS, store
from tests.storage.making import words

INTO = "INSERT INTO briefing.visit (visit, pack, sha256) OVERRIDING USER VALUE VALUES (%s, %s, %s)"
LAX = (
    "ALTER TABLE briefing.visit DROP CONSTRAINT visit_hash, DROP CONSTRAINT visit_visit_check, "
    "DROP CONSTRAINT visit_pack_check"
)


def sum_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def pack(tmp_path: Path) -> bytes:
    store(tmp_path / "officer", words(1, 40))
    with open_library(tmp_path / "officer") as lib:
        hand_out(lib, [OURS], tmp_path / "a.briefing")
    return (tmp_path / "a.briefing").read_bytes()


def test_each_costs_one_sentence_and_the_good_ones_come(council: Council, pack: bytes, tmp_path: Path) -> None:
    """As the owner of a server could make them, whom its own checks do not bind."""
    council.do(LAX)
    rows = [
        ("wrong-hash", pack, "0" * 64),
        ("no-hash", pack, "'; DROP TABLE briefing.visit; --"),
        ("other-visit", pack, sum_of(pack)),
        ("no-pack", b"no pack", sum_of(b"no pack")),
        ("nothing", b"", sum_of(b"")),
        ("cut-short", pack[:-40], sum_of(pack[:-40])),
        ("../../etc/passwd", pack, sum_of(pack)),
        ("A VISIT\n\u202e", pack, sum_of(pack)),
        ("long-" * 20_000, pack, sum_of(pack)),
        (OURS, pack, sum_of(pack)),
    ]
    for row in rows:
        council.do(INTO, *row)
    member = tmp_path / "member"
    report = council.sync("cora", member)
    assert outcomes(report) == [Outcome.FAILED] * 9 + [Outcome.ADDED]
    for each in report.files[:-1]:
        assert each.reason.count("nothing of it was stored") + each.reason.count("nothing was stored") == 1
        assert len(each.reason) < 400
        assert each.reason.isprintable()
    assert "holds documents of another visit than it says" in reasons(report)[2]
    with open_library(member) as lib:
        assert [visit.id for visit in list_visits(lib)] == [OURS]
        assert set(known_versions(lib)) == {(OURS, sum_of(pack))}
    assert {file.name for file in member.iterdir()} <= {"library.db", "library.db-shm", "library.db-wal"}
    again = council.sync("cora", member)
    assert outcomes(again) == [Outcome.FAILED] * 9 + [Outcome.UNCHANGED]


def test_what_is_larger_than_may_be_is_not_even_fetched(
    council: Council, pack: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    council.do(LAX)
    council.do(
        "INSERT INTO briefing.visit (visit, pack, sha256) VALUES ('huge', repeat('x', 67108865)::bytea, %s)", "0" * 64
    )
    monkeypatch.setattr(versions, "parts_of", None)
    report = council.sync("cora", tmp_path / "member")
    assert outcomes(report) == [Outcome.FAILED]
    assert "larger than 64 MB" in reasons(report)[0]


def test_what_is_larger_than_may_be_is_not_published(
    council: Council, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.sharing.shelf import publishing

    store(tmp_path / "officer", words(1, 40))
    monkeypatch.setattr(publishing, "LARGEST", 100)
    report = council.publish("anna", tmp_path / "officer")
    assert outcomes(report) == [Outcome.FAILED]
    assert "hand it out as a briefing file" in reasons(report)[0]
    assert council.do("SELECT count(*) FROM briefing.visit") == [(0,)]


def test_a_visit_is_fetched_part_by_part(
    council: Council, pack: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "_PART", 1000)
    council.do(INTO, OURS, pack, sum_of(pack))
    assert outcomes(council.sync("cora", tmp_path / "member")) == [Outcome.ADDED]


def test_a_library_that_lists_without_end_is_refused(
    council: Council, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefing_app.domain.errors import SharedLibraryError

    council.do(
        "INSERT INTO briefing.visit (visit, pack, sha256) "
        "SELECT 'v-' || n, 'x', encode(sha256('x'), 'hex') FROM generate_series(1, 4) n"
    )
    monkeypatch.setattr(versions, "MOST_VISITS", 3)
    with pytest.raises(SharedLibraryError, match="lists more than 3 visits; nothing was fetched"):
        council.sync("cora", tmp_path / "member")
