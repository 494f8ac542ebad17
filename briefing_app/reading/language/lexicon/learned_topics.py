"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much a sentence's own words count for its theme, and how much the likely theme of each sentence beside it.
"""

CERTAINTY = 0.457
"""How fast what speaks for a theme makes it likely."""
OWN = 0.751
BESIDE = {
    "two before": -0.16,
    "two before the paragraph": 0.05,
    "before": 2.41,
    "before the paragraph": 0.51,
    "after": 1.65,
    "after the paragraph": 0.28,
    "two after": -0.23,
    "two after the paragraph": 0.29,
}
