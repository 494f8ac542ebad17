"""Reading in processes of their own: order, limits, crashes, and closing in the middle."""

import os
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path

import psutil  # type: ignore[import-untyped] # ships no type information
import pytest

from briefing_app.domain.briefing import Briefing
from briefing_app.domain.errors import BriefingError, EmptyDocumentError, TooLargeError, UnreadableFileError
from briefing_app.domain.words import DocumentKind
from briefing_app.reading import read_bytes, read_file, read_files, read_pasted, read_text, worker
from briefing_app.reading.codec import from_plain, to_plain
from briefing_app.reading.limits import ALLOWANCE, Allowance
from briefing_app.reading.process import ReadingProcess
from briefing_app.reading.starting import READER_SWITCH, start_reader

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.md"
    path.write_bytes((SAMPLE / "2024-news-release.md").read_bytes())
    return path


def long_markdown(path: Path, size: int) -> Path:
    """A text that Markdown needs seconds for: real work for the limits to cut off."""
    path.write_text("# Visit\n\n" + "**a [b](c *d _e_* f** " * (size // 22))
    return path


def test_a_process_reads_what_this_one_reads(release: Path) -> None:
    assert read_file(release) == read_bytes(release.read_bytes(), release.name)


def test_pasted_text_reads_the_same_in_a_process() -> None:
    text = "Ofsted visits Ashby\nInspectors found that leaders know their services well."
    assert read_pasted(text) == read_text(text)


def test_outcomes_come_in_the_order_of_the_paths(tmp_path: Path, release: Path) -> None:
    paths = []
    for number in range(25):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(f"Ofsted visit {number}\nLeaders know their services." if number % 5 else "")
    paths.append(release)
    outcomes = list(read_files(paths))
    assert [path for path, _ in outcomes] == paths
    assert [isinstance(outcome, Briefing) for _, outcome in outcomes] == [n % 5 != 0 for n in range(25)] + [True]
    assert all(
        path.stem in outcome.document.source.text for path, outcome in outcomes[1:5] if isinstance(outcome, Briefing)
    )


def test_a_missing_file_a_folder_and_a_device_are_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"^gone\.pdf is not there"):
        read_file(tmp_path / "gone.pdf")
    with pytest.raises(UnreadableFileError, match="is a folder"):
        read_file(tmp_path)
    if Path("/dev/zero").exists():
        with pytest.raises(UnreadableFileError, match="is a device"):
            read_file(Path("/dev/zero"))


def test_a_file_past_the_limit_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    big = tmp_path / "big.pdf"
    with big.open("wb") as file:
        file.truncate(300 * 2**20)
    monkeypatch.setattr("briefing_app.reading.process.start_reader", lambda _: pytest.fail("a reader was started"))
    with pytest.raises(TooLargeError, match=r"^big\.pdf is 300 MB, and Briefing reads files up to 100 MB"):
        read_file(big)


def test_a_mailbox_past_the_limit_is_told_to_be_one(tmp_path: Path) -> None:
    big = tmp_path / "Inbox"
    with big.open("wb") as file:
        file.write(b"From a@b.uk Fri Aug 30 10:00:00 2024\nSubject: Visit\n\nHello\n")
        file.truncate(300 * 2**20)
    with pytest.raises(TooLargeError, match=r"^Inbox is a mailbox of 300 MB, .*: save the one you need as a file"):
        read_file(big)


def test_names_in_any_script_and_with_signs_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "Program Files 100%"
    folder.mkdir()
    path = folder / "Ynys Môn – 'visit' $(1) %d.txt"
    path.write_text("Ofsted visit\nLeaders know their services.")
    assert read_file(path).document.file_name == path.name


@pytest.mark.skipif(sys.platform == "win32", reason="file names are text there")
def test_a_name_that_is_no_text_is_read(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_text("Ofsted visit\nLeaders know their services.")
    assert read_file(path).document.source.text.startswith("Ofsted visit")


def test_a_file_that_takes_too_long_costs_one_sentence_and_the_next_is_read(tmp_path: Path) -> None:
    slow, short = long_markdown(tmp_path / "slow.md", 6_000_000), tmp_path / "short.txt"
    short.write_text("Ofsted visit\nLeaders know their services.")
    outcomes = dict(read_files([slow, short], allowance=Allowance(cpu=60, wait=4)))
    assert isinstance(outcomes[slow], TooLargeError)
    assert "takes longer to read" in str(outcomes[slow])
    assert isinstance(outcomes[short], Briefing)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there: time by the clock is watched")
def test_processor_time_is_limited_by_the_system(tmp_path: Path) -> None:
    slow = long_markdown(tmp_path / "slow.md", 2_000_000)
    with pytest.raises(TooLargeError, match="takes longer to read"):
        read_file(slow, allowance=Allowance(cpu=1, wait=100))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits address space by itself")
def test_memory_is_limited_by_the_system(tmp_path: Path, release: Path) -> None:
    hungry = tmp_path / "hungry.txt"
    hungry.write_bytes(b"word\n" * 4_000_000)
    # The classifier of stories takes some 220 MB of address space with its library.
    allowance = Allowance(memory=280 * 2**20)
    outcomes = dict(read_files([hungry, release], allowance=allowance))
    assert isinstance(outcomes[hungry], TooLargeError)
    assert isinstance(outcomes[release], Briefing)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits there")
def test_a_system_that_takes_no_limit_on_memory_is_read_on_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    limited = []

    def as_on_macos(which: int, _limits: tuple[int, int]) -> None:
        if which == resource.RLIMIT_AS:
            raise ValueError("current limit exceeds maximum limit")
        limited.append(which)

    monkeypatch.setattr(resource, "setrlimit", as_on_macos)
    worker._limit_process(ALLOWANCE)
    assert limited == [resource.RLIMIT_CORE, resource.RLIMIT_FSIZE]


def test_a_process_that_dies_costs_one_file(tmp_path: Path, release: Path) -> None:
    slow = long_markdown(tmp_path / "slow.md", 2_000_000)
    process = ReadingProcess(Allowance())
    others = set(psutil.Process().children())
    killer = threading.Thread(target=_kill_child_reading, args=(others,))
    try:
        killer.start()
        with pytest.raises(UnreadableFileError, match="made the reader stop"):
            process.read(slow)
        assert isinstance(process.read(release), Briefing)
    finally:
        process.close()
        killer.join()


def _kill_child_reading(others: set[psutil.Process]) -> None:
    """Kill the reading process once it is at work, and none of those that other tests use."""
    for _attempt in range(2000):
        time.sleep(0.05)
        for child in set(psutil.Process().children()) - others:
            if child.cpu_times().user > 1.5:
                child.kill()
                return


def test_closing_in_the_middle_stops_at_once_and_leaves_no_process(tmp_path: Path, release: Path) -> None:
    slow = long_markdown(tmp_path / "slow.md", 2_000_000)
    before = set(psutil.Process().children())
    reading = read_files([release, slow, slow])
    next(reading)
    begun = time.monotonic()
    reading.close()
    assert time.monotonic() - begun < ALLOWANCE.wait / 4
    assert set(psutil.Process().children()) <= before


def test_a_bomb_in_a_word_file_costs_one_sentence(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + b"a" * 80_000_000)
    with pytest.raises(TooLargeError, match=r"^bomb\.docx unpacks to more"):
        read_file(bomb)


def test_the_worker_loads_neither_window_nor_database_nor_command_line() -> None:
    code = (
        "import sys, briefing_app.reading.worker as w; w._warm_up();"
        "print(sorted({m.split('.')[0] for m in sys.modules} & {'PySide6', 'sqlalchemy', 'alembic', 'typer', 'rich'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_worker_that_reads_a_letter_never_loads_what_only_stories_need() -> None:
    code = (
        "import sys, briefing_app.reading.worker as w; w._warm_up();"
        "letter = 'Dear Ms Marl\\n\\nThis letter summarises the findings of the focused visit to Marlshire County"
        " Council.\\n\\nYours sincerely';"
        "print(w.read_text(letter).document.kind.value);"
        "print([m for m in sys.modules if m.endswith(('.release', '.learned_others')) or '.speech' in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    kind, loaded = done.stdout.splitlines()
    assert kind == DocumentKind.LETTER.value
    assert loaded == "[]"


def test_the_built_application_can_start_itself_as_reader(release: Path) -> None:
    command = [sys.executable, "-m", "briefing_app", READER_SWITCH, str(2**30), "30"]
    request = f'{{"path": "{release.as_posix()}"}}\n'
    done = subprocess.run(command, input=request.encode(), capture_output=True, check=True, timeout=60)
    ready, answer = done.stdout.splitlines()
    assert ready == b"ready"
    assert answer.startswith(b'{"briefing":')


def test_what_is_watched_on_windows_is_the_reader_and_not_what_starts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / ".venv"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / ".venv" / "python.exe"))
    monkeypatch.setattr(sys, "_base_executable", str(tmp_path / "Python311" / "python.exe"), raising=False)
    monkeypatch.setattr(subprocess, "Popen", lambda command, *, env, **_: started.append((command, env)))
    start_reader(ALLOWANCE)
    ((command, environment),) = started
    assert command[0] == str(tmp_path / "Python311" / "python.exe")
    assert environment["__PYVENV_LAUNCHER__"] == str(tmp_path / ".venv" / "python.exe")


def test_a_briefing_goes_through_the_codec_unchanged() -> None:
    for path in sorted(SAMPLE.glob("*.md")):
        briefing = read_bytes(path.read_bytes(), path.name)
        assert from_plain(to_plain(briefing)) == briefing


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("blocks", [["heading", 0, 10**9, 1, None, 1]]), ("blocks", [["heading", -1, 2, 1, None, 1]]),
        ("blocks", [["script", 0, 1, 1, None, 1]]), ("links", [["a", 5]]), ("pages", "4"), ("text", None),
        ("audit", [1, 1, [[5, 2, "why"]]]), ("findings", [["f"]]), ("document", []),
    ],
)  # fmt: skip
def test_what_a_hostile_process_sends_is_refused(key: str, value: object) -> None:
    plain = to_plain(read_text("Ofsted visit\nLeaders know their services."))
    plain[key] = value
    with pytest.raises((ValueError, TypeError, KeyError)):
        from_plain(plain)


def test_a_sentence_names_the_file(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    with pytest.raises(EmptyDocumentError, match=r"^empty\.txt is empty"):
        read_file(empty)
    assert issubclass(EmptyDocumentError, BriefingError)
