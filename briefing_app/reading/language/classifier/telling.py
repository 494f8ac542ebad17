"""What the classifier makes of sentences: how likely each kind and theme is."""

from collections.abc import Iterator, Sequence
from math import log
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.reading.language.classifier import models
from briefing_app.reading.language.classifier.pieces import Pieces, Seen, pieces_of
from briefing_app.reading.language.weights import shares

if TYPE_CHECKING:
    from onnxruntime import InferenceSession


LETTER = "letter"
"""The voice of a sentence in a letter or report."""
MOST = 600
"""Sentences of a document that are asked about, some two seconds' work; a longer one's others go by their words."""
_AT_ONCE = 16
_LEAST = 1e-4
"""A chance counts as no less."""


class Told(NamedTuple):
    """What speaks for each kind - strength, improvement, context - and for each theme, in the order of `Theme`."""

    kinds: Sequence[float]
    """In the classifier's own measure, which tells how much likelier one is than another."""
    themes: Sequence[float]
    """Logarithms of chances."""


def tell(seen: Sequence[Seen]) -> list[Told | None]:
    """Return what the classifier makes of each sentence, in order.

    None for those past `MOST`, and for all where the system lacks what the library needs: words alone tell them then.
    """
    session = models.model("classifier") if seen else None
    pieces = [pieces_of(one) for one in seen[:MOST]] if session else []
    by_length = sorted(range(len(pieces)), key=lambda nth: len(pieces[nth].numbers))
    told: list[Told | None] = [None] * len(seen)
    for start in range(0, len(by_length), _AT_ONCE):
        batch = by_length[start : start + _AT_ONCE]
        for nth, one in zip(batch, _run(session, [pieces[nth] for nth in batch]), strict=True):
            told[nth] = one
    return told


def _run(session: "InferenceSession", batch: list[Pieces]) -> Iterator[Told]:
    kinds, themes = session.run(["kind", "theme"], models.in_rows(batch))
    for kind, theme in zip(kinds.tolist(), themes.tolist(), strict=True):
        yield Told(kind, [log(chance + _LEAST) for chance in shares(theme)])
