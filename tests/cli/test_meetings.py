import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess  # noqa: TC003  # the alias below is evaluated

from briefing_app.domain.notes import Anchor, NoteCategory
from briefing_app.notebook import add_meeting, add_note, write_answer
from briefing_app.storage import open_notebook

Run = Callable[..., "CompletedProcess[str]"]


def test_meetings_are_listed_with_their_questions_and_answers(run: Run, tmp_path: Path) -> None:
    assert "prepare one" in run("meetings", "list").stdout
    with open_notebook(tmp_path / "data") as nb:
        asked = [add_note(nb, Anchor(on="f-1"), text, NoteCategory.QUESTION)[0].id for text in ("How long?", "Who?")]
        meeting, _ = add_meeting(nb, "People scrutiny", "2026-09-18", asked)
        write_answer(nb, meeting.id, asked[0], "Eight weeks.")
        add_meeting(nb, "Full council")
    first_lines = run("meetings", "list").stdout.splitlines()[1:5]
    assert first_lines == [
        "  Answered 1, not asked 1", "  1. How long? (answered)", "     Eight weeks.", "  2. Who? (not asked)",
    ]  # fmt: skip
    first, second = json.loads(run("meetings", "list", "--json").stdout)["meetings"]
    assert (first["name"], first["date"], second["date"]) == ("People scrutiny", "2026-09-18", None)
    assert first["questions"][0] == {
        "note": asked[0], "text": "How long?", "state": "answered", "answer": "Eight weeks.",
    }  # fmt: skip
    assert "Answer on" in run("notes", "list").stdout


def test_meetings_are_carried_with_the_notes(run: Run, tmp_path: Path) -> None:
    with open_notebook(tmp_path / "data") as nb:
        asked = [add_note(nb, Anchor(on="f-1"), text, NoteCategory.QUESTION)[0].id for text in ("How long?", "Who?")]
        write_answer(nb, add_meeting(nb, "People scrutiny", "2026-09-18", asked)[0].id, asked[0], "Eight weeks.")
    file, there = tmp_path / "notes.jsonld", tmp_path / "there"
    assert "1 meeting and 3 notes were written" in run("notes", "export", file).stdout
    assert run("notes", "import", file, "--data", there).stdout == "3 added\nMeetings: 1 added\n"
    assert run("meetings", "list", "--json", "--data", there).stdout == run("meetings", "list", "--json").stdout
    wrong = run("import", file, "--data", there)
    assert (wrong.returncode, wrong.stdout) == (1, "1 failed\n")
    assert "notes import" in wrong.stderr, "nobody's notes become a document"
    assert run("notes", "import", file, "--data", there).stdout == "3 unchanged\nMeetings: 1 unchanged\n"
