"""How long to fuzz: a little with the tests, at length by `make fuzz`."""

import os

from hypothesis import HealthCheck, settings

_QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture)
settings.register_profile(
    "short", max_examples=40, deadline=None, derandomize=True, suppress_health_check=_QUIET, database=None
)
settings.register_profile("long", max_examples=10_000, deadline=None, suppress_health_check=_QUIET, database=None)
settings.load_profile(os.environ.get("BRIEFING_FUZZ", "short"))
