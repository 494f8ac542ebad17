from tests.ui.keeping.conftest import answers

__all__ = ["answers"]
