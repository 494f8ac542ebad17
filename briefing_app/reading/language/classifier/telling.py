"""What the classifier makes of sentences: how likely each kind and theme is.

It is loaded with the first sentence that is asked of it, since most documents are Ofsted's letters, which do without:
by their own weights those are told nearly as well in a tenth of the time.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.paths import resources
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
    session = _session() if seen else None
    pieces = [pieces_of(one) for one in seen[:MOST]] if session else []
    by_length = sorted(range(len(pieces)), key=lambda nth: len(pieces[nth].numbers))
    told: list[Told | None] = [None] * len(seen)
    for start in range(0, len(by_length), _AT_ONCE):
        batch = by_length[start : start + _AT_ONCE]
        for nth, one in zip(batch, _run(session, [pieces[nth] for nth in batch]), strict=True):
            told[nth] = one
    return told


def _run(session: "InferenceSession", batch: Sequence[Pieces]) -> Iterator[Told]:
    import numpy as np

    longest = max(len(one.numbers) for one in batch)
    numbers, mask, side = (np.zeros((len(batch), longest), np.int64) for _ in range(3))
    for nth, one in enumerate(batch):
        length = len(one.numbers)
        numbers[nth, :length] = one.numbers
        mask[nth, :length] = 1
        side[nth, one.own : length] = 1
    kinds, themes = session.run(["kind", "theme"], {"numbers": numbers, "mask": mask, "side": side})
    for kind, theme in zip(kinds.tolist(), themes.tolist(), strict=True):
        yield Told(kind, [log(chance + _LEAST) for chance in shares(theme)])


@cache
def _session() -> "InferenceSession | None":
    try:
        import onnxruntime
    except ImportError:
        return None

    # On Windows it reports its use to the system's own log; nothing of a member's work is anybody's business.
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    # One file is read by one process; threads and memory kept for later would only count against its allowance.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    path = resources() / "reading" / "classifier.onnx"
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
