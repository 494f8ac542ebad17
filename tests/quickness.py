"""How long something takes by the processor's clock, which a machine that is busy or stands still does not run up."""

import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quickly(seconds: float = 5) -> Iterator[None]:
    """Fail where what stands within works longer: what grows with the square of its input takes minutes."""
    begun = time.process_time()
    yield
    worked = time.process_time() - begun
    assert worked < seconds, f"worked for {worked:.1f} s"
