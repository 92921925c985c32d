"""A process that collects from hosts, with the token on its standard input: to be killed by tests.

python -m tests.fakes.collecting HOME
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.paths import user_paths
from commitstats_desktop.providers import PROVIDERS
from commitstats_desktop.services.accounts import list_accounts
from commitstats_desktop.services.collecting.collect_all import collect_all
from commitstats_desktop.services.home import open_home
from commitstats_desktop.services.hosts import Hosts
from commitstats_desktop.services.repositories import active_repositories
from tests.fakes.keys import MemoryKeys


def main() -> None:
    """Collect everything that is switched on."""
    home = open_home(user_paths(Path(sys.argv[1])))
    secret = Secret(sys.stdin.readline().strip())
    keys = MemoryKeys({each.account.uuid: secret for each in list_accounts(home.database)})
    hosts = Hosts({provider.kind: provider for provider in PROVIDERS}, keys)
    wanted = active_repositories(home.database)
    for ended in collect_all(home, wanted, Work(), datetime.now(UTC), hosts=hosts):
        print(ended.repository.name, ended.outcome.value, flush=True)


if __name__ == "__main__":
    main()
