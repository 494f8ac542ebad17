"""What must be true of a data folder after a story was interrupted anywhere."""

import json
from contextlib import closing
from pathlib import Path

from briefing_app.domain.errors import BriefingError
from briefing_app.notebook import agendas, list_notes
from briefing_app.storage import NotebookFile, open_library, open_notebook
from briefing_app.storage.driver import connect
from briefing_app.storage.examine import deep_problems, index_problems
from briefing_app.storage.library import list_visits, stored_document
from briefing_app.storage.schema import NOTEBOOK
from tests.safety.powercut import ACKNOWLEDGED, Step

Told = dict[str, str]


def acknowledgements(steps: list[Step]) -> list[Told]:
    """What a story acknowledged, in order."""
    return [json.loads(step.data) for step in steps if step.operation == ACKNOWLEDGED]


def verdict(story: str, folder: Path, told: list[Told], acknowledged: int) -> str:
    """ "ok", or what is wrong: what was acknowledged must be there, and at most the step in hand besides."""
    allowed = [told[place] for place in (acknowledged - 1, acknowledged) if 0 <= place < len(told)]
    if not acknowledged:
        allowed.append({})
    found = look(story, folder)
    if isinstance(found, str):
        return found
    return "ok" if found in allowed else f"lost: {sorted(found)} after {acknowledged}"


def look(story: str, folder: Path) -> Told | str:
    """What the data folder of a story holds, or in words what is wrong with it."""
    try:
        return _LOOKS.get(story, _notebook)(folder)
    except (BriefingError, OSError, AssertionError) as fault:
        return f"damaged: {fault}"


def _notebook(folder: Path) -> Told:
    with open_notebook(folder) as nb:
        found = {note.id: note.text for note in list_notes(nb)}
        with nb.alone() as connection:
            wrong = [*deep_problems(connection, NOTEBOOK), *index_problems(connection, NOTEBOOK)]
    assert not wrong, wrong
    return found


def told_of(nb: NotebookFile) -> Told:
    """Every note, and every meeting's questions in order with what became of them."""
    lists = {
        each.meeting.id: "; ".join(f"{asked.note.id} {asked.state} {asked.follow_up}" for asked in each.questions)
        for each in agendas(nb)
    }
    return {note.id: note.text for note in list_notes(nb)} | lists


def _meetings(folder: Path) -> Told:
    with open_notebook(folder) as nb:
        found = told_of(nb)
        with nb.alone() as connection:
            wrong = [*deep_problems(connection, NOTEBOOK), *index_problems(connection, NOTEBOOK)]
    assert not wrong, wrong
    return found


def _library(folder: Path) -> Told:
    with open_library(folder) as lib:
        visits = list_visits(lib)
        for visit in visits:
            for card in visit.documents:
                whole = stored_document(lib, card.id)
                assert len(whole.findings) == whole.audit.paragraphs, "half-stored"
        with lib.alone() as connection:
            wrong = [*deep_problems(connection, lib.schema), *index_problems(connection, lib.schema)]
    assert not wrong, wrong
    return {visit.id: str(len(visit.documents)) for visit in visits}


def _upgraded(folder: Path) -> Told:
    """The notes of a notebook that may be at either version, but not between them."""
    path = folder / NOTEBOOK.file_name
    if not path.exists():
        return {}
    with closing(connect(path)) as connection:
        revision = connection.execute("PRAGMA user_version").fetchone()[0]
        (named,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
        now = NOTEBOOK.revision
        whole = {(now, f"{now:04d}", False), (now + 1, f"{now + 1:04d}", True)}
        assert (revision, named, "later" in tables) in whole, "half-migrated"
        wrong = [*deep_problems(connection, NOTEBOOK), *index_problems(connection, NOTEBOOK)]
        assert not wrong, wrong
        return dict(connection.execute("SELECT id, text FROM note WHERE binned IS NULL").fetchall())


_LOOKS = {"library": _library, "upgrading": _upgraded, "meetings": _meetings, "carrying": _meetings}
