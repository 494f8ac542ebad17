import sys

import pytest

from briefing_app.reading.language.classifier import models
from briefing_app.reading.language.classifier.pieces import Pieces


def test_where_the_library_does_not_load_there_is_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    models.model.cache_clear()
    assert models.model("classifier") is None
    models.model.cache_clear()


def test_a_model_is_loaded_once() -> None:
    assert models.model("classifier") is models.model("classifier")


def test_shorter_ones_are_filled_up_and_what_stands_before_is_told_apart() -> None:
    rows = models.in_rows([Pieces([101, 7, 102, 8, 102], 3), Pieces([101, 102, 102], 2)])
    assert rows["numbers"].tolist() == [[101, 7, 102, 8, 102], [101, 102, 102, 0, 0]]
    assert rows["mask"].tolist() == [[1, 1, 1, 1, 1], [1, 1, 1, 0, 0]]
    assert rows["side"].tolist() == [[0, 0, 0, 1, 1], [0, 0, 1, 0, 0]]
