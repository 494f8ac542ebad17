"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

How much each sign speaks for a date's being the visit's, or against it.
"""

ALWAYS = -4.6
WEIGHTS = {
    "stretch": 4.1,
    "told as earlier, to a meeting": 2.8,
    "said of a visit": 2.2,
    "the usual time before": 2.1,
    "near coming": 1.8,
    "the last visit": 1.6,
    "told first": 1.5,
    "with visit": 1.2,
    "with visitors": 0.6,
    "long before another": -2.0,
    "near ahead": -2.3,
    "years ago, to readers": -2.3,
    "from or until": -2.4,
    "told as earlier, undated": -3.0,
    "said then": -3.6,
}
