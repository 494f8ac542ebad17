"""Who says what: quotation marks, people and their roles, and the quotes made of them."""
