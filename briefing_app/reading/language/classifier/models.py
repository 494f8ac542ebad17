"""The models that tell what sentences say, each loaded when it is first asked.

Most documents are Ofsted's letters, which do without: by their own weights those are told nearly as well in a tenth of
the time.
"""

from functools import cache
from typing import TYPE_CHECKING

from briefing_app.paths import resources
from briefing_app.reading.language.classifier.pieces import Pieces

if TYPE_CHECKING:
    from numpy import ndarray
    from onnxruntime import InferenceSession


@cache
def model(name: str) -> "InferenceSession | None":
    """Return a model of `resources/reading`; None where the system lacks what its library needs."""
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
    path = resources() / "reading" / f"{name}.onnx"
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def in_rows(batch: list[Pieces]) -> "dict[str, ndarray]":
    """Return what a model is given of several: a row each of numbers, which of them count, and whose they are."""
    import numpy as np

    longest = max(len(one.numbers) for one in batch)
    numbers, mask, side = (np.zeros((len(batch), longest), np.int64) for _ in range(3))
    for nth, one in enumerate(batch):
        length = len(one.numbers)
        numbers[nth, :length] = one.numbers
        mask[nth, :length] = 1
        side[nth, one.own : length] = 1
    return {"numbers": numbers, "mask": mask, "side": side}
