import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess  # noqa: TC003  # the alias below is evaluated

Run = Callable[..., "CompletedProcess[str]"]
VISIT = "ashby-2024-07-30"


def listed(run: Run) -> list[str]:
    return [visit["id"] for visit in json.loads(run("list", "--json").stdout)["visits"]]


def document(run: Run) -> str:
    found: str = json.loads(run("list", "--json").stdout)["visits"][0]["documents"][0]["id"]
    return found


def test_a_visit_is_removed_its_notes_are_kept_and_it_comes_back(run: Run, release: Path) -> None:
    run("import", release)
    removed = document(run)
    run("notes", "add", "--on", removed, "Who audits this?")
    done = run("remove", VISIT)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Removed from Ashby Council")
    assert f"[{removed}]" in done.stdout
    assert "imported as release.txt" in done.stdout
    assert "Your notes are kept" in done.stdout
    assert listed(run) == []
    notes = json.loads(run("notes", "list", "--json").stdout)["notes"]
    assert [(note["on"], note["text"]) for note in notes] == [(removed, "Who audits this?")]
    run("import", release)
    assert document(run) == removed, "so that its notes are on it again"


def test_the_library_as_it_was_is_kept_and_can_be_restored(run: Run, release: Path) -> None:
    run("import", release)
    told = json.loads(run("remove", document(run), "--json").stdout)
    assert [(one["visit"], one["file"], one["kind"]) for one in told["removed"]] == [
        (VISIT, "release.txt", "news release"),
    ]  # fmt: skip
    assert told["unknown"] == []
    assert listed(run) == []
    assert run("restore", told["copy"]).returncode == 0
    assert listed(run) == [VISIT]


def test_the_way_back_is_into_the_library_it_was_removed_from(run: Run, release: Path, tmp_path: Path) -> None:
    import shlex

    other = tmp_path / "another place"
    run("--data", other, "import", release)
    (way,) = (line for line in run("--data", other, "remove", VISIT).stdout.splitlines() if " restore " in line)
    assert run(*shlex.split(way)[shlex.split(way).index("briefing-app") + 1 :]).returncode == 0
    assert f"[{VISIT}]" in run("--data", other, "list").stdout


def test_what_is_not_there_is_named_and_the_rest_is_removed(run: Run, release: Path, tmp_path: Path) -> None:
    run("import", release)
    done = run("remove", "nowhere", "d-0", VISIT, VISIT, document(run))
    assert done.returncode == 1
    assert "“nowhere”" in done.stderr
    assert "“d-0”" in done.stderr
    assert done.stdout.count("imported as") == 1
    assert listed(run) == []
    again = run("remove", VISIT, "--json")
    assert again.returncode == 1
    assert json.loads(again.stdout) == {"removed": [], "unknown": [VISIT], "copy": None}
    assert run("remove").returncode == 2
    assert len(list((tmp_path / "data" / "backups").glob("library-*before-remove.db"))) == 1
