"""The command line: parse, call, print. Results on stdout, messages on stderr."""

from ntm_rules.cli.main import main

__all__ = ["main"]
