"""How long work tells where it stands: a generator that yields these and returns its report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps; `label` says what is being worked on."""

    done: int
    total: int
    label: str = ""
