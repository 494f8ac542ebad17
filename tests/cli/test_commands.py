"""Every command, from outside: what it prints, what it prints as JSON, how it ends."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing_app.domain.notes import Anchor, AnchorState
from briefing_app.notebook import list_notes, remove_note, rewrite_note
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.driver import connect_notebook

Run = Callable[..., "subprocess.CompletedProcess[str]"]

RELEASE = (
    "Ofsted visits Ashby Council\n"
    "Ashby Council has welcomed the letter. The focused visit took place on 30 and 31 July 2024.\n"
    "Inspectors found that the emotional health of children is well supported.\n"
    "They also found that too many plans are not reviewed on time.\n"
    "Councillor Ann Lee, cabinet member for children, said: “We are pleased.”\n"
    "Read the letter at https://reports.ofsted.gov.uk/provider/44/1.\n"
)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")
    return path


def answer(done: "subprocess.CompletedProcess[str]") -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_read_json_has_every_part_and_every_span_is_its_words(run: Run, release: Path) -> None:
    out = answer(run("read", release, "--json"))
    assert set(out) == {"document", "visit", "findings", "quotes", "links", "audit"}
    assert {"kind", "title", "publisher", "published", "sha256", "pages", "text"} <= set(out["document"])
    assert set(out["visit"]) == {
        "council", "inspectorate", "kind", "start", "end", "focus", "inspectors", "previous", "grades",
    }  # fmt: skip
    text = out["document"]["text"]
    assert out["findings"]
    assert out["quotes"]
    for each in out["findings"] + out["quotes"]:
        assert text[each["start"] : each["end"]] == each["text"]
    assert out["visit"]["start"] == "2024-07-30"
    assert out["quotes"][0]["speaker"]["name"] == "Ann Lee"
    assert {
        "text": "https://reports.ofsted.gov.uk/provider/44/1",
        "url": "https://reports.ofsted.gov.uk/provider/44/1",
    } in out["links"]
    assert set(out["audit"]) == {"paragraphs", "placed", "unplaced"}


def test_read_prints_signs_words_and_places_and_stores_nothing(run: Run, release: Path, tmp_path: Path) -> None:
    done = run("read", release)
    assert done.returncode == 0
    assert "▲ Strength: " in done.stdout
    assert "◆ Area for improvement: " in done.stdout
    assert "❝ " in done.stdout
    assert "(paragraph " in done.stdout
    assert not (tmp_path / "data").exists()


def test_the_way_from_a_file_to_a_note(run: Run, release: Path) -> None:
    imported = answer(run("import", release, "--json"))
    assert imported["counts"] == {"added": 1}
    document = imported["files"][0]["document"]
    (visit,) = answer(run("list", "--json"))["visits"]
    assert visit["id"] == "ashby-2024-07-30"
    assert [each["id"] for each in visit["documents"]] == [document]
    tree = answer(run("show", visit["id"], "--json"))
    finding = next(f for group in tree["themes"] for f in group["findings"] if "emotional health" in f["text"])
    hits = answer(run("search", "emotional", "health", "--json"))
    assert finding["id"] in {hit["id"] for hit in hits["hits"]}
    hit = hits["hits"][0]
    assert all(hit["snippet"][start:end].lower() in {"emotional", "health"} for start, end in hit["marks"])
    for on in (visit["id"], document, finding["id"], tree["speakers"][0]["quotes"][0]["id"]):
        assert run("notes", "add", "--on", on, f"Ask about {on}").returncode == 0
    notes = answer(run("notes", "list", "--json"))["notes"]
    assert {note["on"]: note["anchor"]["exact"] for note in notes}[finding["id"]] == finding["text"]
    assert {note["anchor"]["state"] for note in notes} == {"found"}


def test_people_can_read_what_the_commands_print(run: Run, release: Path) -> None:
    assert "1 added" in run("import", release).stdout
    assert "1 unchanged" in run("import", release).stdout
    assert "Ashby Council, Ofsted, focused visit, 30–31 July 2024  [ashby-2024-07-30]" in run("list").stdout
    shown = run("show", "ashby-2024-07-30").stdout
    assert "(▲ 1" in shown
    assert "Ann Lee, cabinet member for children" in shown
    assert "*emotional* *health*" in run("search", "emotional", "heal").stdout
    assert run("search", "no-such-word").stdout == "0 found\n"
    run("notes", "add", "--on", "ashby-2024-07-30", "Who audits this?", "--category", "question")
    listed = run("notes", "list").stdout
    assert "Question on Ashby Council" in listed
    assert "Who audits this?" in listed


def test_deleted_notes_and_earlier_wordings_are_listed_and_put_back(run: Run, release: Path, tmp_path: Path) -> None:
    run("import", release)
    assert run("notes", "bin").stdout == "There is no deleted note.\n"
    run("notes", "add", "--on", "ashby-2024-07-30", "Who audits this?", "--category", "question")
    with open_notebook(tmp_path / "data") as nb:
        (note,) = list_notes(nb)
        rewrite_note(nb, note.id, "Who audits\nthat?")
        remove_note(nb, note.id)
    told = run("notes", "bin").stdout.splitlines()
    assert told[0].startswith("Question on Ashby Council")
    assert re.fullmatch(r"  Deleted \d+ \w+ \d{4}, \d\d:\d\d, kept until \d+ \w+ \d{4}", told[1])
    assert told[2:] == ["  Who audits", "  that?"]
    (deleted,) = answer(run("notes", "bin", "--json"))["notes"]
    assert (deleted["id"], deleted["text"]) == (note.id, "Who audits\nthat?")
    assert deleted["deleted"] < deleted["kept_until"]
    assert f"[{note.id}]" in run("notes", "put-back", note.id).stdout
    assert run("notes", "put-back", note.id).returncode == 1
    assert answer(run("notes", "bin", "--json")) == {"notes": []}
    assert [each["id"] for each in answer(run("notes", "list", "--json"))["notes"]] == [note.id]
    assert run("notes", "wordings", note.id).stdout.splitlines()[1:] == ["  Who audits this?"]
    told_in_json = answer(run("notes", "wordings", note.id, "--json"))
    assert (told_in_json["note"], [each["text"] for each in told_in_json["wordings"]]) == (
        note.id,
        ["Who audits this?"],
    )
    assert run("notes", "wordings", "n-none").returncode == 1


def test_words_to_leave_out_are_no_options(run: Run, release: Path) -> None:
    run("import", release)
    assert answer(run("search", "--json", "children", "-emotional"))["query"] == "children -emotional"


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent another way there")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_an_import_keeps_what_it_has(run: Run, tmp_path: Path, sent: signal.Signals) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(1500):
        (folder / f"{number:04}.txt").write_text(RELEASE.replace("Ashby", f"Ashby{number}"), encoding="utf-8")
    work = subprocess.Popen(
        [sys.executable, "-m", "briefing_app", "import", str(folder)],
        env={**os.environ, "BRIEFING_DATA": str(tmp_path / "data")},
        stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    for _ in range(600):
        time.sleep(0.1)
        if not (tmp_path / "data" / "library.db").exists():
            continue
        # While the library is being made there may be no answer yet.
        if (listed := run("list", "--json")).returncode == 0 and answer(listed)["visits"]:
            break
    # Ctrl+C goes to all processes of a terminal, a wish to end to the one that is named.
    (os.killpg if sent is signal.SIGINT else os.kill)(work.pid, sent)
    _, said = work.communicate(timeout=100)
    assert work.returncode == 1
    assert said == "briefing-app: Stopped; what was done before is kept.\n"
    assert 0 < len(answer(run("list", "--json"))["visits"]) < 1500
    assert answer(run("check", "--json"))["sound"] is True


def test_what_a_library_warns_of_is_not_for_the_screen(tmp_path: Path) -> None:
    told = (
        "import warnings; from briefing_app.cli import run; import briefing_app.cli as cli\n"
        "cli._invoke = lambda argv: warnings.warn('transaction already deassociated', RuntimeWarning) or 0\n"
        "run([])"
    )

    done = subprocess.run(
        [sys.executable, "-c", told],
        env={**os.environ, "BRIEFING_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_a_search_goes_on_without_a_notebook_that_is_in_use(run: Run, release: Path, tmp_path: Path) -> None:
    from briefing_app.storage import open_notebook

    run("import", release)
    with open_notebook(tmp_path / "data"):
        done = run("search", "emotional", "--json")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Your notes were not searched." in done.stderr
    assert json.loads(done.stdout)["total"] > 0


def test_notes_are_listed_as_soon_as_another_command_is_done_with_them(run: Run, tmp_path: Path) -> None:
    open_notebook(tmp_path / "data").close()
    other = connect_notebook(tmp_path / "data" / "notebook.db")
    ending = threading.Timer(0.5, other.close)
    ending.start()
    done = run("notes", "list")
    ending.join()
    assert (done.returncode, done.stderr) == (0, "")


def noted(folder: Path) -> Anchor:
    with open_notebook(folder) as nb:
        (note,) = list_notes(nb)
    return note.anchor


def test_notes_are_looked_up_in_what_an_import_or_a_restore_put_in_the_place_of_their_document(
    run: Run, release: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    run("import", release)
    found = answer(run("read", release, "--json"))["findings"][-1]["id"]
    run("notes", "add", "--on", found, "Who says so?")
    before = noted(data)
    assert before.state is AnchorState.FOUND
    backup = tmp_path / "backup.zip"
    notes = tmp_path / "notes.db"
    for file in (backup, notes):
        assert run("backup", file).returncode == 0
    words = "They also found that too many plans are not reviewed on time.\n"
    release.write_text(RELEASE.replace(words, ""))
    assert run("import", release).stdout.startswith("updated")
    assert noted(data).state is AnchorState.LOST
    with open_notebook(data):
        release.write_text(RELEASE.replace("too many plans", "plans"))
        busy = run("import", release)
        assert "nothing of them is lost" in busy.stderr
    assert run("restore", notes).returncode == 0
    assert noted(data).state is AnchorState.LOST, "these are the notes as they were, on the words as they are"
    assert run("restore", backup).returncode == 0
    assert noted(data) == before


def test_a_backup_can_be_restored(run: Run, release: Path, tmp_path: Path) -> None:
    run("import", release)
    run("notes", "add", "--on", "ashby-2024-07-30", "First")
    backup = tmp_path / "backup.zip"
    assert run("backup", backup).returncode == 0
    run("notes", "add", "--on", "ashby-2024-07-30", "Second")
    assert run("restore", backup).returncode == 0
    assert [note["text"] for note in answer(run("notes", "list", "--json"))["notes"]] == ["First"]
    assert answer(run("check", "--json"))["sound"] is True


def test_a_damaged_notebook_is_named_and_repaired(run: Run, release: Path, tmp_path: Path) -> None:
    run("import", release)
    run("notes", "add", "--on", "ashby-2024-07-30", "Kept words")
    path = tmp_path / "data" / "notebook.db"
    data = bytearray(path.read_bytes())
    at = data.index(b"Kept words")
    data[at : at + 4] = b"Lost"
    path.write_bytes(bytes(data))
    assert run("check").returncode == 1
    run("check", "--repair")
    assert run("check").returncode == 0


def test_notes_are_looked_up_in_the_library_that_a_repair_put_back(run: Run, release: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    run("import", release)
    finding = answer(run("show", "ashby-2024-07-30", "--json"))["themes"][0]["findings"][0]["id"]
    run("notes", "add", "--on", finding, "Who audits this?")
    before = noted(data)
    with open_library(data) as library:
        library.keep_copy("before-remove")
    release.write_text(RELEASE.replace("Ashby Council has", "All of Ashby Council has", 1))
    run("import", release)
    assert noted(data) != before
    (data / "library.db").write_bytes(b"rubbish")
    assert run("check", "--repair").returncode == 0
    assert noted(data) == before


def test_a_repair_of_an_empty_folder_makes_no_files(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    assert run("check", "--repair").returncode == 0
    assert list((tmp_path / "data").iterdir()) == []


@pytest.mark.parametrize("arguments", [["nonsense"], ["read"], ["search"], ["import"], ["list", "--wrong"], ["notes"]])
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert (done.stderr + done.stdout).strip()


@pytest.mark.parametrize(
    "arguments", [["show", "nowhere"], ["notes", "add", "--on", "f-0", "x"], ["restore", "gone.zip"]]
)
def test_what_is_not_there_ends_with_1_and_one_sentence(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("briefing-app: ")
    assert done.stderr.count("\n") == 1


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout.startswith("Briefing ")
    helped = run("--help").stdout
    assert all(word in helped for word in ("read", "import", "search", "backup", "--data"))


def test_data_can_be_named_before_or_after_the_command(run: Run, release: Path, tmp_path: Path) -> None:
    other = tmp_path / "other data"
    assert run("import", release, "--data", other).returncode == 0
    assert len(answer(run("--data", other, "list", "--json"))["visits"]) == 1
    assert answer(run("list", "--json"))["visits"] == []


def test_commands_do_not_load_the_window(tmp_path: Path) -> None:
    code = (
        "import sys; from briefing_app.cli import run; run(['list']); print('PySide6' in sys.modules, file=sys.stderr)"
    )
    environment = {**os.environ, "BRIEFING_DATA": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stderr.endswith("False\n")


def test_the_names_of_commands_are_known_before_anything_is_loaded() -> None:
    from briefing_app.__main__ import COMMANDS
    from briefing_app.cli.app import app

    named = {each.name for each in app.registered_commands} | {each.name for each in app.registered_groups}
    assert named == COMMANDS


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True), (["letter.pdf"], True), (["--data", "x"], True), (["--data=x", "a.pdf"], True), (["--data"], False),
        (["list"], False), (["--data", "x", "list"], False), (["--help"], False), (["serch"], False),
        (["./list"], True), ([""], True), (["--data", "x", ""], True), (["", "list"], False),
    ],
)  # fmt: skip
def test_files_open_the_window_and_commands_do_not(arguments: list[str], window: bool) -> None:
    from briefing_app.__main__ import _wants_window

    assert _wants_window(arguments) is window


def test_an_empty_name_opens_no_file() -> None:
    from briefing_app.__main__ import _data_and_files

    assert _data_and_files(["", "a.pdf"]) == (None, [Path("a.pdf")])


def test_an_unexpected_fault_is_logged_and_the_log_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from briefing_app.cli import _unexpected

    monkeypatch.setenv("BRIEFING_DATA", str(tmp_path / "data"))
    sentence = _unexpected(ZeroDivisionError("a fault"))
    log = tmp_path / "data" / "briefing.log"
    assert str(log) in sentence
    assert "ZeroDivisionError: a fault" in log.read_text(encoding="utf-8")


def test_notes_are_carried_to_another_folder_and_back(run: Run, release: Path, tmp_path: Path) -> None:
    run("import", release)
    run("notes", "add", "--on", "ashby-2024-07-30", "Carried words")
    file = tmp_path / "notes.jsonld"
    assert "1 note was written" in run("notes", "export", file).stdout
    assert run("notes", "export", file).returncode == 1
    assert run("notes", "export", file, "--replace").returncode == 0
    there = tmp_path / "there"
    brought = run("notes", "import", file, "--data", there)
    assert (brought.returncode, brought.stdout) == (0, "1 added\n")
    assert (
        "is about a document that is not in this library, and stands beside it once you import that" in brought.stderr
    )
    again = run("notes", "import", file, "--data", there)
    assert (again.stdout, again.stderr) == ("1 unchanged\n", "")
    assert answer(run("notes", "list", "--json", "--data", there)) == answer(run("notes", "list", "--json"))
    file.write_text("{}", encoding="utf-8")
    refused = run("notes", "import", file)
    assert refused.returncode == 1
    assert "nothing was changed" in refused.stderr


def test_visits_are_handed_out_and_taken_in(run: Run, release: Path, tmp_path: Path) -> None:
    run("import", release)
    file = tmp_path / "ashby.briefing"
    done = run("pack", "ashby-2024-07-30", "--to", file)
    assert (done.returncode, "1 document was" in done.stdout) == (0, True)
    assert run("pack", "ashby-2024-07-30", "--to", file).returncode == 1
    assert run("pack", "nowhere", "--to", file, "--replace").returncode == 1
    there = tmp_path / "there"
    taken = answer(run("import", file, "--json", "--data", there))
    assert taken["counts"] == {"added": 1}
    assert answer(run("import", file, "--json", "--data", there))["counts"] == {"unchanged": 1}
    assert answer(run("show", "ashby-2024-07-30", "--json", "--data", there)) == answer(
        run("show", "ashby-2024-07-30", "--json")
    )
    file.write_bytes(b"no briefing")
    refused = run("import", file)
    assert refused.returncode == 1
    assert "nothing was stored" in refused.stderr


@pytest.mark.parametrize("blank", ["", " \n\t "])
def test_a_note_without_words_is_refused(run: Run, release: Path, blank: str) -> None:
    """As when a script's variable is empty: in the window it would stand as a card that says nothing."""
    run("import", release)
    visit = json.loads(run("list", "--json").stdout)["visits"][0]["id"]
    refused = run("notes", "add", "--on", visit, blank)
    assert refused.returncode == 1
    assert "nothing was stored" in refused.stderr
    assert json.loads(run("notes", "list", "--json").stdout) == {"notes": []}


def test_no_note_on_one_thing_is_not_no_note_at_all(run: Run, release: Path) -> None:
    run("import", release)
    run("notes", "add", "Who audits this?", "--on", "ashby-2024-07-30")
    assert run("notes", "list", "--on", "d-0").stdout == "There is no note on d-0.\n"


def test_notes_on_visits_that_are_one_here_stand_on_it_when_they_come_in(run: Run, tmp_path: Path) -> None:
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "mine.jsonld"
    releases = []
    for day, words in (
        ("30 August", "plans are often late"),
        ("2 September", "the health of children is well looked after"),
    ):
        releases.append(tmp_path / f"{day}.txt")
        releases[-1].write_text(
            f"Council told that {words}\nPublished on {day} 2024\n\nAshby Council has welcomed the letter from Ofsted "
            f"about a focused visit.\n\nInspectors found that {words}.\n"
        )
    for folder in (here, there):
        assert run("import", *releases, "--data", folder).returncode == 0
    visits = [visit["id"] for visit in answer(run("list", "--json", "--data", here))["visits"]]
    for visit in visits:
        run("notes", "add", "--on", visit, "Who?", "--data", here)
    run("notes", "export", file, "--data", here)
    letter = tmp_path / "letter.txt"
    letter.write_text(
        "Focused visit to Ashby Council\n\nDear Ms Lee\n\nThis letter summarises the findings of the focused visit to "
        "Ashby Council children’s services on 30 and 31 July 2024.\n\nHeadline findings\n\nPlans are clear.\n"
    )
    run("import", letter, "--data", there)
    (left,) = answer(run("list", "--json", "--data", there))["visits"]
    brought = run("notes", "import", file, "--data", there)
    assert "2 added" in brought.stdout
    assert not brought.stderr
    with open_notebook(there) as notebook:
        assert [note.anchor.visit for note in list_notes(notebook)] == [left["id"]] * 2
