"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

How much each sign speaks for a date's being the visit's, or against it.
"""

ALWAYS = -4.7
WEIGHTS = {
    "stretch": 4.0,
    "told as earlier, to a meeting": 2.7,
    "the usual time before": 2.1,
    "said of a visit": 2.0,
    "the last visit": 1.7,
    "near coming": 1.6,
    "with visit": 1.5,
    "told first": 1.4,
    "with visitors": 0.6,
    "near ahead": -0.9,
    "long before another": -1.7,
    "years ago, to readers": -2.3,
    "from or until": -2.5,
    "told as earlier, undated": -2.6,
    "said then": -3.5,
}
