"""The CVs of the person: what they are made of, made into files, proven and kept."""
