"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much a sentence's own words count for its theme, and how much the likely theme of each sentence beside it.
"""

CERTAINTY = 0.419
"""How fast what speaks for a theme makes it likely."""
OWN = 0.704
BESIDE = {
    "two before": -0.14,
    "two before the paragraph": 0.41,
    "before": 1.91,
    "before the paragraph": 0.61,
    "after": 1.44,
    "after the paragraph": 0.47,
    "two after": -0.33,
    "two after the paragraph": 0.23,
}
