"""The council that a story is about, among all places it names."""
