import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.settings import FILE_NAME, Appearance, SavedPlace, Settings, load_settings, save_settings


def test_nothing_chosen_yet(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()


def test_choices_come_back(tmp_path: Path) -> None:
    place = SavedPlace("document", "shropshire-2024-07-30", "d-1", 10, 20, 350)
    chosen = Settings(
        Appearance.DARK, 150, "abc", (280, 300), last_place=place, visit_places={"s-2024": place}, tree_shown=False
    )
    save_settings(tmp_path, chosen)
    assert load_settings(tmp_path) == chosen
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("content", ["", "{", "[" * 100_000, "[]", "null", '"text"', "\x00\xff"])
def test_a_damaged_file_is_as_if_nothing_was_chosen(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content, encoding="latin-1")
    assert load_settings(tmp_path) == Settings()


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes in folders")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE_NAME)
    assert load_settings(tmp_path) == Settings()


def test_out_of_range_is_brought_into_range(tmp_path: Path) -> None:
    raw = {"text_size": 4000, "appearance": "sepia", "panes": [1, "x"], "tree_shown": "no", "last_place": {"page": 3}}
    (tmp_path / FILE_NAME).write_text(json.dumps(raw), encoding="utf-8")
    assert load_settings(tmp_path) == Settings(text_size=200)


@pytest.mark.parametrize("wrong", [10**30, -(10**30), -1])
def test_no_number_leads_out_of_the_window(tmp_path: Path, wrong: int) -> None:
    places = {name: {"page": "minute", "scroll": 0, name: wrong} for name in ("start", "end", "scroll")}
    for place in places.values():
        raw = {"panes": [wrong, 1, 1], "last_place": place, "visit_places": places}
        (tmp_path / FILE_NAME).write_text(json.dumps(raw), encoding="utf-8")
        assert load_settings(tmp_path) == Settings()


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_names = st.sampled_from(list(Settings.__slots__))


@given(raw=st.dictionaries(_names, _json))
def test_whatever_the_file_holds_settings_are_whole(
    raw: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    (folder / FILE_NAME).write_text(json.dumps(raw), encoding="utf-8")
    settings = load_settings(folder)
    assert 100 <= settings.text_size <= 200
    save_settings(folder, settings)
    assert load_settings(folder) == settings


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        save_settings(tmp_path / "nowhere", Settings())
    assert list(tmp_path.iterdir()) == []
