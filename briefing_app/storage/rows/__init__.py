"""The tables of the two files as classes; only storage, search and notebook may import them."""
