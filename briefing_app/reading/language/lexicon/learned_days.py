"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

How much each sign speaks for a date's being the visit's, or against it.
"""

ALWAYS = -4.2
WEIGHTS = {
    "stretch": 3.7,
    "said of a visit": 2.1,
    "told as earlier, to a meeting": 2.1,
    "the usual time before": 1.7,
    "with visit": 1.7,
    "told first": 1.2,
    "the last visit": 1.1,
    "near coming": 0.8,
    "with visitors": 0.5,
    "near ahead": -0.7,
    "told as earlier": -0.8,
    "long before another": -1.5,
    "years ago, to readers": -2.1,
    "told as earlier, undated": -2.5,
    "said then": -2.6,
    "from or until": -2.7,
}
