"""The local database: facts as collected, and the aggregates derived from them. Only SQLAlchemy here."""
