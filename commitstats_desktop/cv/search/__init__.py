"""The search of finished files for private names."""
