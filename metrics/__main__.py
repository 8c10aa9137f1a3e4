"""`python -m metrics …`: the engine without a screen."""

import sys

from metrics.command_line import main

if __name__ == "__main__":
    sys.exit(main())
