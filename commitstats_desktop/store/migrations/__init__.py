"""Steps from one schema to the next; each sets `PRAGMA user_version` to its own number."""
