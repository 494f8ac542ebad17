"""The parts of the document, each as blocks in the order they are read."""
