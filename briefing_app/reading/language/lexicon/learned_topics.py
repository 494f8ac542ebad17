"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much a sentence's own words count for its theme, and how much the likely theme of each sentence beside it.
"""

CERTAINTY = 0.429
"""How fast what speaks for a theme makes it likely."""
OWN = 0.783
BESIDE = {
    "two before": -0.45,
    "two before the paragraph": 0.07,
    "before": 2.18,
    "before the paragraph": 0.65,
    "after": 1.90,
    "after the paragraph": 0.41,
    "two after": -0.55,
    "two after the paragraph": -0.21,
}
