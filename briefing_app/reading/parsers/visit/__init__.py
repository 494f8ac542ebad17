"""The visit as letters and reports name it: council, kind, days, people, earlier visits."""
