"""One module per command; each has `add(subparsers)` and a `run` that returns the exit code."""

from generator.commands import build, check, new, play, schema

COMMANDS = (check, build, new, play, schema)
