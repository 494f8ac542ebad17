"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much a sentence's own words count for its theme, and how much the likely theme of each sentence beside it.
"""

CERTAINTY = 0.387
"""How fast what speaks for a theme makes it likely."""
OWN = 0.701
BESIDE = {
    "two before": 0.07,
    "two before the paragraph": 0.30,
    "before": 1.75,
    "before the paragraph": 0.69,
    "after": 1.31,
    "after the paragraph": 0.45,
    "two after": -0.11,
    "two after the paragraph": 0.24,
}
