"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much a sentence's own words count for its theme, and how much the likely theme of each sentence beside it.
"""

CERTAINTY = 0.374
"""How fast what speaks for a theme makes it likely."""
OWN = 0.703
BESIDE = {
    "two before": 0.05,
    "two before the paragraph": 0.24,
    "before": 1.83,
    "before the paragraph": 0.72,
    "after": 1.36,
    "after the paragraph": 0.41,
    "two after": -0.06,
    "two after the paragraph": 0.17,
}
