"""What is said of a file over which a reading process failed."""

from briefing_app.domain import errors
from briefing_app.domain.errors import BriefingError, TooLargeError, UnreadableFileError


def failure(name: str, verdict: str, returncode: int | None) -> BriefingError:
    """The error for a file over which a process died; `verdict` is what it was killed for, "" if it died by itself."""
    import signal  # A reading process, which knows only the sentences, does without.

    cpu_ran_out = -getattr(signal, "SIGXCPU", 0)
    if verdict == "memory":
        return TooLargeError(too_much_memory(name))
    if verdict == "time" or (cpu_ran_out and returncode == cpu_ran_out):
        return TooLargeError(
            f"{name} takes longer to read than one document may; "
            "nothing was stored: split it, or save it anew where it was made, then import that."
        )
    return UnreadableFileError(crashed(name))


def too_much_memory(name: str) -> str:
    """The sentence for a file that needs more memory than it may have."""
    return (
        f"{name} needs more memory than one document may use; "
        "nothing was stored: split it, or save it anew where it was made, then import that."
    )


def crashed(name: str) -> str:
    """The sentence for a file that no process reads to its end."""
    return (
        f"{name} made the reader stop, so it is probably damaged; "
        "nothing was stored: save it anew where it was made, then import that."
    )


def error_class(kind: str) -> type[BriefingError]:
    """The class of an error that a reading process names."""
    found = getattr(errors, kind, UnreadableFileError)
    return found if isinstance(found, type) and issubclass(found, BriefingError) else UnreadableFileError
