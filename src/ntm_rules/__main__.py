"""``python -m ntm_rules`` is the command ``ntm-rules``."""

from ntm_rules.cli import main

if __name__ == "__main__":
    main()
