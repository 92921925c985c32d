"""Long work beside the window: one thread a job, plain functions inside. QtCore only."""
