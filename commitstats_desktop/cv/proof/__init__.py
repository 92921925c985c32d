"""What a finished file proves: its claims, their signature, the commitment, and their verification."""
