"""One module per command; each has `add(subparsers)` and a `run` that returns the exit code."""

from generator.commands import build, check, new, play, rules, schema, timeline, vectors

COMMANDS = (check, build, timeline, rules, vectors, new, play, schema)
