import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess  # noqa: TC003  # the alias below is evaluated

import pytest

from briefing_app.domain.notes import AnchorState
from briefing_app.notebook import list_notes
from briefing_app.storage import open_library, open_notebook
from briefing_app.storage.library import stored_document, visit_tree
from tests.council import Council
from tests.postgres import ADMIN, PASSWORD

Run = Callable[..., "CompletedProcess[str]"]
VISIT = "ashby-2024-07-30"


def test_officer_publishes_and_member_syncs(run: Run, release: Path, council: Council, tmp_path: Path) -> None:
    run("import", release)
    published = run("publish", council.url("anna"))
    assert (published.returncode, published.stderr) == (0, "")
    assert published.stdout == f"added     {VISIT}\n1 added\n"
    again = run("publish", council.url("anna"), VISIT, "--json")
    assert json.loads(again.stdout) == {
        "visits": [{"visit": VISIT, "outcome": "unchanged", "document": None, "reason": ""}],
        "counts": {"unchanged": 1},
    }
    elsewhere = tmp_path / "elsewhere"
    synced = run("sync", council.url("cora"), "--json", "--data", elsewhere)
    (entry,) = json.loads(synced.stdout)["visits"]
    assert (entry["visit"], entry["outcome"]) == (VISIT, "added")
    assert entry["document"] in run("list", "--data", elsewhere).stdout
    second = run("sync", council.url("cora"), "--data", elsewhere)
    assert second.stdout == f"unchanged {VISIT}  [{entry['document']}]\n1 unchanged\n"
    assert (second.returncode, second.stderr) == (0, "")


def test_notes_are_on_their_words_again_where_a_document_changed(
    run: Run, release: Path, council: Council, tmp_path: Path
) -> None:
    run("import", release)
    run("publish", council.url("anna"))
    member = tmp_path / "member"
    run("sync", council.url("cora"), "--data", member)
    with open_library(member) as lib:
        found = visit_tree(lib, VISIT).findings[0]
    run("notes", "add", "--on", found.id, "Who says so?", "--data", member)
    text = release.read_text()
    release.write_text(text.replace("30 and 31 July 2024.", "30 and 31 July 2024, in the town hall of Ashby."))
    assert run("import", release).stdout.startswith("updated")
    run("publish", council.url("anna"))
    done = run("sync", council.url("cora"), "--data", member)
    assert (done.returncode, done.stdout.split()[0]) == (0, "updated")
    with open_library(member) as lib, open_notebook(member) as nb:
        (note,) = list_notes(nb)
        words = stored_document(lib, found.document).source.text[note.anchor.start : note.anchor.end]
    assert (words, note.anchor.state) == (found.text, AnchorState.FOUND)
    release.write_text(text.replace("welcomed the letter", "welcomed the inspectors' letter"))
    run("import", release)
    run("publish", council.url("anna"))
    with open_notebook(member):
        busy = run("sync", council.url("cora"), "--data", member)
    assert busy.stdout.split()[0] == "updated"
    assert "nothing of them is lost" in busy.stderr


def test_what_cannot_be_done_is_named_with_status_one(run: Run, release: Path, council: Council) -> None:
    run("import", release)
    refused = run("publish", council.url("cora"), "no-such-visit", VISIT)
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 2
    assert "cora may not do this" in refused.stderr
    gone = run("sync", "postgresql://cora@127.0.0.1:1/library")
    assert (gone.returncode, gone.stdout, gone.stderr.count("\n")) == (1, "", 1)
    empty = run("sync", council.url("cora"))
    assert (empty.returncode, empty.stdout) == (0, "nothing is published there yet\n")


@pytest.mark.parametrize("arguments", [["sync", "library.example"], ["publish", "https://h/d"], ["sync"], ["publish"]])
def test_what_is_no_address_is_wrong_usage(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_a_password_is_asked_for_only_where_somebody_is_there(
    run: Run, council: Council, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    url = council.url("cora", tcp=True, password="")
    refused = run("sync", url)
    assert refused.returncode == 1
    assert "wants a password for cora" in refused.stderr
    for stream in ("stdin", "stderr"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    asked = []

    def answer(prompt: str, **how: object) -> str:
        asked.append((prompt, how["hide_input"]))
        return PASSWORD

    monkeypatch.setattr("typer.prompt", answer)
    synced = run("sync", url)
    assert (synced.returncode, asked) == (0, [("Password of cora", True)])
    assert PASSWORD not in synced.stdout + synced.stderr


def test_it_sets_a_shared_library_up(run: Run, council: Council) -> None:
    council.do("DROP SCHEMA briefing CASCADE")
    refused = run("publish", council.url("anna"))
    assert "holds no shared library" in refused.stderr
    assert run("publish", "--set-up", council.url(ADMIN), VISIT).returncode == 2
    done = run("publish", "--set-up", council.url(ADMIN))
    assert (done.returncode, done.stderr) == (0, "")
    assert "briefing_officers" in done.stdout
    assert PASSWORD not in done.stdout
    again = run("publish", "--set-up", council.url(ADMIN), "--json")
    assert again.returncode == 0
    assert json.loads(again.stdout)["set_up"] in done.stdout
    assert run("sync", council.url("cora")).returncode == 0


def test_what_is_withdrawn_is_gone_there_and_stays_here(run: Run, release: Path, council: Council) -> None:
    run("import", release)
    run("publish", council.url("anna"))
    assert run("publish", council.url("anna"), "--withdraw").returncode == 2
    done = run("publish", "--withdraw", council.url("anna"), VISIT, "never-there")
    assert (done.returncode, done.stdout) == (1, f"withdrawn {VISIT}\n")
    assert "holds no visit called “never-there”" in done.stderr
    assert run("sync", council.url("cora")).stdout == "nothing is published there yet\n"
    assert VISIT in run("list").stdout
    told = run("publish", "--withdraw", council.url("anna"), VISIT, "--json")
    assert json.loads(told.stdout) == {"withdrawn": [], "unknown": [VISIT]}
    refused = run("publish", "--withdraw", council.url("cora"), VISIT)
    assert (refused.returncode, "may not do this" in refused.stderr) == (1, True)
    assert run("publish", council.url("anna")).stdout == f"added     {VISIT}\n1 added\n"
