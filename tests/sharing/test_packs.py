"""Briefing files: what is handed out arrives as it was, once, beside anybody's notes; what is hostile is refused."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing_app.domain.corrections import change_theme
from briefing_app.domain.errors import ExportError, NotFoundError, TooLargeError
from briefing_app.domain.imports import FileOutcome, ImportReport, Outcome
from briefing_app.domain.progress import run_through
from briefing_app.domain.themes import Theme
from briefing_app.importing import import_files
from briefing_app.notebook import add_note, anchor_on_visit, list_notes
from briefing_app.sharing import packs
from briefing_app.sharing.handing_out import hand_out
from briefing_app.sharing.pack_format import from_json
from briefing_app.sharing.taking_in import take_in, taking_in
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.at_hand import at_hand
from briefing_app.storage.corrections import correct, corrections, undo_correction
from briefing_app.storage.library import (
    list_visits,
    move_document,
    original,
    store_briefing,
    stored_document,
    visit_tree,
)
from tests.sharing.handed import VISIT, everything, put_right
from tests.spoiling import spoilt_archive
from tests.storage.making import briefing, words


def take(folder: Path, *files: Path) -> ImportReport:
    with open_library(folder) as lib:
        return run_through(taking_in(lib, files, lambda others: import_files(lib, others)))


def outcomes(report: ImportReport) -> list[Outcome]:
    return [file.outcome for file in report.files]


@pytest.fixture
def pack(data: Path, tmp_path: Path) -> Path:
    put_right(data)
    file = tmp_path / "visit.briefing"
    with open_library(data) as lib:
        assert hand_out(lib, [VISIT], file) == 2
    return file


def test_what_arrives_is_what_was_handed_out_and_arrives_once(pack: Path, data: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    assert outcomes(take(there, pack)) == [Outcome.ADDED] * 2
    with open_library(data) as ours, open_library(there) as theirs:
        assert everything(theirs, VISIT) == everything(ours, VISIT)
        for card in visit_tree(ours, VISIT).visit.documents:
            assert original(theirs, card.id) == original(ours, card.id)
    again = take(there, pack)
    assert outcomes(again) == [Outcome.UNCHANGED] * 2
    assert not again.changes
    assert outcomes(take(data, pack)) == [Outcome.UNCHANGED] * 2


def test_the_same_visits_give_the_same_bytes_and_no_notes(pack: Path, data: Path, tmp_path: Path) -> None:
    with open_library(data) as lib, open_notebook(data) as nb:
        add_note(nb, anchor_on_visit(visit_tree(lib, VISIT).visit), "Mine alone")
        hand_out(lib, [VISIT, VISIT], tmp_path / "again.briefing")
    assert (tmp_path / "again.briefing").read_bytes() == pack.read_bytes()
    with zipfile.ZipFile(pack) as archive:
        assert sorted(archive.namelist()) == ["1.json", "1.original", "2.json", "2.original", "pack.json"]
        assert not any(b"Mine alone" in archive.read(name) for name in archive.namelist())


def test_what_an_import_replaces_meanwhile_is_handed_out_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines, file = words(1, 12).split("\n"), tmp_path / "visit.briefing"
    with open_library(tmp_path / "here") as lib:
        _, name, changes = store_briefing(lib, briefing("\n".join(lines)), b"first")

        def overtaken(*asked: Any) -> Any:
            found = at_hand(*asked)
            store_briefing(lib, briefing("\n".join(lines[2:])), b"second")
            return found

        with monkeypatch.context() as meanwhile:
            meanwhile.setattr("briefing_app.storage.documents.at_hand", overtaken)
            hand_out(lib, [*changes.visits], file)
        assert stored_document(lib, name).card.version == 2
    with zipfile.ZipFile(file) as archive:
        told = from_json(json.loads(archive.read("1.json"))).briefing.document
        assert (told.source.text, archive.read("1.original")) == ("\n".join(lines), b"first")


def test_a_members_notes_and_own_corrections_stay(pack: Path, data: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    take(there, pack)
    with open_library(there) as lib, open_notebook(there) as nb:
        add_note(nb, anchor_on_visit(visit_tree(lib, VISIT).visit), "Mine alone")
        document = visit_tree(lib, VISIT).visit.documents[0].id
        undo_correction(lib, corrections(lib, document)[0].id)
        stored = stored_document(lib, document)
        mine = stored.findings[4]
    with open_library(data) as lib:
        stored = stored_document(lib, document)
        correct(lib, change_theme(stored.source, mine, Theme.EDUCATION))
        hand_out(lib, [VISIT], pack)
    assert sorted(outcomes(take(there, pack))) == [Outcome.UNCHANGED, Outcome.UPDATED]
    with open_library(there) as lib, open_notebook(there) as nb:
        assert [note.text for note in list_notes(nb)] == ["Mine alone"]
        made = corrections(lib, document)
        assert len(made) == 4
        assert made[0].standing == "undone", "what a member took back stays taken back"
        found = next(one for one in stored_document(lib, document).findings if one.id == mine.id)
        assert found.theme is Theme.EDUCATION


def test_a_document_that_was_moved_arrives_where_it_was_moved_to(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "moved.briefing"
    with open_library(data) as lib:
        old = next(visit for visit in list_visits(lib) if visit.id != VISIT)
        move_document(lib, old.documents[0].id, VISIT)
        hand_out(lib, [VISIT], file)
    there = tmp_path / "there"
    take(there, file)
    with open_library(data) as ours, open_library(there) as theirs:
        assert [visit.id for visit in list_visits(theirs)] == [VISIT]
        assert everything(theirs, VISIT) == everything(ours, VISIT)


def test_it_joins_what_a_member_has_of_the_same_visit(tmp_path: Path) -> None:
    officer, member = tmp_path / "officer", tmp_path / "member"
    with open_library(officer) as lib:
        # As many bytes as were hashed for it.
        store_briefing(lib, briefing(words(1, 40)), (words(1, 40) + "letter.pdf").encode())
        (visit,) = list_visits(lib)
        file = tmp_path / "visit.briefing"
        hand_out(lib, [visit.id], file)
    with open_library(member) as lib:
        other = briefing(words(200, 40), name="release.txt", title="A release", start="2024-07", bytes_of="other")
        store_briefing(lib, other, b"other")
        (theirs,) = list_visits(lib)
    take(member, file)
    with open_library(member) as lib:
        assert [(visit.id, len(visit.documents)) for visit in list_visits(lib)] == [(theirs.id, 2)]


def test_a_file_that_bears_the_id_of_another_document_does_not_replace_it(
    pack: Path, data: Path, tmp_path: Path
) -> None:
    with open_library(data) as lib:
        victim = next(visit for visit in list_visits(lib) if visit.id != VISIT).documents[0]
        before = stored_document(lib, victim.id)

    def forge(plain: dict[str, Any]) -> None:
        text = "Quite another text, that tells of nothing that the letter told.\n\nAnd more of it in the end."
        plain["reading"] |= {
            "text": text, "blocks": [["paragraph", 0, 20, 1, None, 0]], "findings": [], "quotes": [], "links": [],
            "audit": [1, 0, []],
        }  # fmt: skip
        plain["reading"]["document"][0] = victim.id
        plain["reading"]["document"][3] = hashlib.sha256(b"forged").hexdigest()
        plain["corrections"] = []

    take(data, reworked(pack, tmp_path / "forged.briefing", forge, content=b"forged"))
    with open_library(data) as lib:
        assert replace(stored_document(lib, victim.id), card=before.card) == before


def test_the_rest_is_imported_in_the_same_go(pack: Path, tmp_path: Path) -> None:
    other = tmp_path / "release.txt"
    other.write_text(
        "Ofsted visits Ashby Council\n\nOfsted inspectors visited Ashby Council on 3 and 4 June 2025 for a focused "
        "visit.\n\nInspectors found that leaders know their services well and act on what they hear.\n"
    )
    (tmp_path / "none.briefing").write_text("no briefing")
    loud = pack.rename(tmp_path / "VISIT.BRIEFING")
    report = take(tmp_path / "there", other, tmp_path / "none.briefing", loud)
    assert outcomes(report) == [Outcome.ADDED, Outcome.FAILED, Outcome.ADDED, Outcome.ADDED]
    assert len(report.changes.documents) == 3


def reworked(
    pack: Path,
    target: Path,
    harm: Callable[[dict[str, Any]], object] | None = None,
    *,
    content: bytes | None = None,
    listed: Callable[[dict[str, Any]], object] | None = None,
    honest: bool = True,
) -> Path:
    """The same file with its first document's JSON, bytes or the list changed; `honest` hashes fit what is in it."""
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {name: old.read(name) for name in old.namelist()}
        plain = json.loads(parts["1.json"])
        if harm:
            harm(plain)
        parts["1.json"] = json.dumps(plain).encode()
        parts["1.original"] = parts["1.original"] if content is None else content
        index = json.loads(parts["pack.json"])
        if honest:
            for key, name in (("reading", "1.json"), ("original", "1.original")):
                index["documents"][0][key] = hashlib.sha256(parts[name]).hexdigest()
        if listed:
            listed(index)
        parts["pack.json"] = json.dumps(index).encode()
        for name, part in parts.items():
            new.writestr(name, part)
    return target


def test_reworking_without_harm_is_taken_in(pack: Path, tmp_path: Path) -> None:
    assert outcomes(take(tmp_path / "there", reworked(pack, tmp_path / "x.briefing"))) == [Outcome.ADDED] * 2


HARMS: list[Callable[[dict[str, Any]], object]] = [
    lambda p: p.pop("reading"),
    lambda p: p.update(visit="../elsewhere"),
    lambda p: p.update(visit="x" * 300),
    lambda p: p.update(visit=None),
    lambda p: p["reading"]["document"].__setitem__(0, "../../etc/passwd"),
    lambda p: p["reading"]["document"].__setitem__(1, "manifesto"),
    lambda p: p["reading"]["document"].__setitem__(2, "x" * 6000),
    lambda p: p["reading"]["document"].__setitem__(3, "0" * 64),
    lambda p: p["reading"]["document"].__setitem__(5, "some day"),
    lambda p: p["reading"]["document"].__setitem__(5, "2024-02-31"),
    lambda p: p["reading"]["findings"][0].__setitem__(4, 10**9),
    lambda p: p["reading"]["findings"][0].__setitem__(6, 2**70),
    lambda p: p["reading"]["findings"][0].__setitem__(10, float("nan")),
    lambda p: p["reading"]["findings"][0].__setitem__(10, 7),
    lambda p: p["reading"].update(text="half \ud800 a character"),
    lambda p: p["reading"].update(text="nothing\0more"),
    lambda p: p["reading"]["document"].__setitem__(2, "The letter \u202e"),
    lambda p: p["reading"]["links"].append(["click", "javascript:alert(1)"]),
    lambda p: p["reading"].update(blocks=[["paragraph", 0, 1, 1, None, 0]] * 50_001),
    lambda p: p["corrections"][0].update(kind=None),
    lambda p: p["corrections"][0].update(id="1; DROP TABLE note"),
    lambda p: p["corrections"][0].update(made="yesterday"),
    lambda p: p["corrections"][0].update(action="obey"),
    lambda p: p["corrections"][0]["on"].__setitem__(3, "start"),
    lambda p: p["corrections"][0].update(other="x" * 10**6),
]


TURNING = (
    "Of\u200fsted visits Ashby Council\u202e\n\nAshby Council has welcomed the letter. The focused visit took place on "
    "3 and 4 June 2024: see [the \u200freport](https://ashby.gov.uk/\u200freport\u202e.pdf) or https://ashby.gov.uk/\u200fall.\n\n"
    "Cllr Jo \u200fAsh, cabinet mem\u202eber for children, said: “We are \u2067very pleased with all of this work.”\n"
)


def test_what_was_imported_with_unseen_signs_in_it_arrives(tmp_path: Path) -> None:
    letter, file = tmp_path / "The \u200fletter\u202e.md", tmp_path / "visit.briefing"
    letter.write_text(TURNING, encoding="utf-8")
    assert outcomes(take(tmp_path / "here", letter)) == [Outcome.ADDED]
    with open_library(tmp_path / "here") as lib:
        hand_out(lib, [visit.id for visit in list_visits(lib)], file)
    assert outcomes(take(tmp_path / "there", file)) == [Outcome.ADDED]


@pytest.mark.parametrize("harm", HARMS)
def test_what_is_not_as_a_briefing_file_is_gets_one_sentence(
    harm: Callable[[dict[str, Any]], object], pack: Path, tmp_path: Path
) -> None:
    refused(reworked(pack, tmp_path / "bad.briefing", harm), tmp_path / "there")


@pytest.mark.parametrize(
    "listed",
    [
        lambda index: index.pop("documents"),
        lambda index: index.update(documents=[]),
        lambda index: index["documents"].append({"reading": "", "original": ""}),
        lambda index: index["documents"][1].update(reading="0" * 64),
        lambda index: index["documents"][1].update(original="0" * 64),
        lambda index: index.update(briefing_pack=99),
    ],
)
def test_a_list_that_does_not_fit_is_refused(
    listed: Callable[[dict[str, Any]], object], pack: Path, tmp_path: Path
) -> None:
    refused(reworked(pack, tmp_path / "bad.briefing", listed=listed), tmp_path / "there")


def test_bytes_that_are_not_those_that_were_read_are_refused(pack: Path, tmp_path: Path) -> None:
    refused(reworked(pack, tmp_path / "bad.briefing", content=b"other bytes"), tmp_path / "there")
    refused(reworked(pack, tmp_path / "worse.briefing", content=b"other", honest=False), tmp_path / "there")


def test_of_a_file_that_goes_away_meanwhile_it_is_said_what_was_stored(pack: Path, tmp_path: Path) -> None:
    with open_library(tmp_path / "there") as lib:
        work = take_in(lib, pack)
        while next(work).done < 1:
            pass
        with pack.open("r+b") as file:
            file.truncate(100)
        found, _ = run_through(work)
        assert [one.outcome for one in found] == [Outcome.ADDED, Outcome.FAILED]
        assert "1 document of it is in the library" in found[1].reason
        assert len(visit_tree(lib, VISIT).visit.documents) == 1


def refused(file: Path, folder: Path) -> FileOutcome:
    report = take(folder, file)
    (told,) = report.files
    assert told.outcome is Outcome.FAILED
    assert "nothing was stored" in told.reason
    assert "\n" not in told.reason
    with open_library(folder) as lib:
        assert list_visits(lib) == ()
    return told


def test_damaged_huge_and_foreign_files_are_refused(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pack.read_bytes()
    for number, spoilt in enumerate((b"", b"PK\3\4", whole[: len(whole) // 2], whole[:400] + bytes(99) + whole[499:])):
        file = tmp_path / f"{number}.briefing"
        file.write_bytes(spoilt)
        refused(file, tmp_path / "there")
    refused(tmp_path / "missing.briefing", tmp_path / "there")
    spoilt_archive(tmp_path / "spoilt.briefing", "pack.json")
    assert "is damaged" in refused(tmp_path / "spoilt.briefing", tmp_path / "there").reason
    with zipfile.ZipFile(tmp_path / "bomb.briefing", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("pack.json", b"[" * 900_000)
        bomb.writestr("1.json", b" " * 50_000_000)
    assert "unpacks to more" in refused(tmp_path / "bomb.briefing", tmp_path / "there").reason
    with zipfile.ZipFile(tmp_path / "deep.briefing", "w") as deep:
        deep.writestr("pack.json", b"[" * 900_000)
    refused(tmp_path / "deep.briefing", tmp_path / "there")
    with zipfile.ZipFile(tmp_path / "many.briefing", "w") as many:
        for number in range(2000):
            many.writestr(str(number), b"")
    refused(tmp_path / "many.briefing", tmp_path / "there")
    monkeypatch.setattr(packs, "LARGEST", 1000)
    assert "larger than" in refused(pack, tmp_path / "there").reason


def test_what_cannot_be_handed_out_is_said_and_nothing_is_left(data: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.briefing").write_text("mine")
    with open_library(data) as lib:
        with pytest.raises(ExportError, match=r"ends in \.briefing"):
            hand_out(lib, [VISIT], tmp_path / "visit.zip")
        with pytest.raises(ExportError, match="exists already"):
            hand_out(lib, [VISIT], tmp_path / "mine.briefing", replace=False)
        (tmp_path / "empty.briefing").touch()
        hand_out(lib, [VISIT], tmp_path / "empty.briefing", replace=False)
        (tmp_path / "empty.briefing").unlink()
        with pytest.raises(ExportError, match="no folder"):
            hand_out(lib, [VISIT], tmp_path / "none" / "visit.briefing")
        with pytest.raises(NotFoundError):
            hand_out(lib, ["nowhere"], tmp_path / "visit.briefing")
    assert (tmp_path / "mine.briefing").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "mine.briefing"]


def test_more_than_a_file_may_hold_is_not_handed_out(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packs, "LARGEST", 1000)
    with open_library(data) as lib, pytest.raises(TooLargeError, match="fewer visits"):
        hand_out(lib, [VISIT], tmp_path / "visit.briefing")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
