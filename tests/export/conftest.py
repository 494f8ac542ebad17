import shutil
from pathlib import Path

import pytest

from briefing_app.domain.notes import Anchor, AnchorState, Note, NoteCategory, NoteToHandOut
from briefing_app.export.blocks import Paper
from briefing_app.export.building import build_paper
from briefing_app.export.gathering import gather
from briefing_app.glossary import Glossary, load_glossary
from briefing_app.storage import open_library

VISIT = "shropshire-council-sample-2024-07-30"
MADE = "2026-11-25T10:00:00Z"
TITLE = "Shropshire Council (sample), focused visit, 30–31 July 2024"


@pytest.fixture(scope="session")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Glossary:
    """The terms that ship."""
    return load_glossary(tmp_path_factory.mktemp("none")).glossary


def written_notes() -> tuple[NoteToHandOut, ...]:
    """A question on some words, a note on the visit, and one whose words are gone."""
    words = Anchor("f-1", VISIT, "d-1", TITLE, "IROs do not always visit before a review meeting")
    whole = Anchor(VISIT, VISIT, title=TITLE)
    lost = Anchor("f-2", VISIT, "d-1", TITLE, "Words that were withdrawn", state=AnchorState.LOST)
    return (
        NoteToHandOut(Note("n-1", whole, NoteCategory.NOTE, "Bring the letter.", MADE, MADE)),
        NoteToHandOut(Note("n-2", words, NoteCategory.QUESTION, "Who checks?\n\nAnd when?", MADE, MADE)),
        NoteToHandOut(Note("n-3", lost, NoteCategory.FOLLOW_UP, "Ask the MASH again.", MADE, MADE)),
    )


@pytest.fixture(scope="session")
def paper(sample_folder: Path, glossary: Glossary, tmp_path_factory: pytest.TempPathFactory) -> Paper:
    """The sample's visit of July 2024 with three notes."""
    folder = Path(shutil.copytree(sample_folder, tmp_path_factory.mktemp("copy") / "data"))
    with open_library(folder) as library:
        return build_paper(gather(library, VISIT, written_notes()), glossary, MADE)
