"""The command line: `klaverhuis` = `python -m generator`."""

from __future__ import annotations

import argparse
import os
import sys

from generator.commands import COMMANDS
from generator.commands.project import NoProject


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code: 0 fine, 1 problems, 2 wrong use."""
    parser = argparse.ArgumentParser(prog="klaverhuis", description="Kennisbank en oefenplatform voor casemanagement")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="opdracht")
    for command in COMMANDS:
        command.add(subparsers)
    chosen = parser.parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever was reading, `head` for example, has seen enough; Python must not complain when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except NoProject as reason:
        print(reason, file=sys.stderr)
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main())
