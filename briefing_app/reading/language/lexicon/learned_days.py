"""Weights fitted by `make fit` on labelled stories and pages; not written by hand.

How much each sign speaks for a date's being the visit's, or against it.
"""

ALWAYS = -3.6
WEIGHTS = {
    "stretch": 3.4,
    "told as earlier, to a meeting": 2.5,
    "said of a visit": 2.2,
    "the usual time before": 1.7,
    "with visit": 1.6,
    "told first": 1.3,
    "the last visit": 1.1,
    "near coming": 1.0,
    "told as earlier": -1.2,
    "long before another": -1.6,
    "years ago, to readers": -2.2,
    "said then": -2.3,
    "to come": -2.4,
    "told as earlier, undated": -2.5,
    "beside an undated visit": -2.9,
    "from or until": -2.9,
}
