"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

How much each sign speaks for a date's being the visit's, or against it.
"""

ALWAYS = -4.2
WEIGHTS = {
    "stretch": 4.1,
    "told as earlier, to a meeting": 2.6,
    "said of a visit": 2.0,
    "the usual time before": 1.7,
    "near coming": 1.5,
    "the last visit": 1.5,
    "told first": 1.4,
    "with visit": 1.3,
    "with visitors": 0.5,
    "long before another": -1.9,
    "from or until": -2.3,
    "near ahead": -2.3,
    "years ago, to readers": -2.3,
    "told as earlier, undated": -3.0,
    "said then": -3.4,
}
