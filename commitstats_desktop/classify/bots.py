"""Authors that are programs: nobody's commits, and never suggested as anybody's."""

from __future__ import annotations

import re

from commitstats_desktop.core.person import fold

_APP = re.compile(r"\[bot\]$")
"""GitHub ends the name and the login of every app so; no person may be called that."""

_PROJECT_TOKEN = re.compile(r"^(project|group)_?\d+_bot(_?[0-9a-f]+|\d*)$")
"""GitLab's user of an access token of a project or a group."""

_CALLED_BOT = re.compile(r"[a-z0-9][-_]bot$")

ADDRESSES = frozenset(
    {
        "action@github.com",
        "actions@github.com",
        "ghost@users.noreply.github.com",
        "github-actions@github.com",
        "noreply@github.com",
        "noreply@gitlab.com",
        "noreply@anthropic.com",
        "cursoragent@cursor.com",
        "support@dependabot.com",
        "bot@renovateapp.com",
        "renovate@whitesourcesoftware.com",
        "bot@whitesourcesoftware.com",
        "support@greenkeeper.io",
        "snyk-bot@snyk.io",
        "semantic-release-bot@martynus.net",
        "hosted@weblate.org",
        "noreply@weblate.org",
        "github-bot@pyup.io",
        "bot@stepsecurity.io",
        "badger@gitter.im",
        "travis@travis-ci.org",
        "builds@travis-ci.org",
        "deploy@travis-ci.org",
    }
)

NAMES = frozenset(
    {
        "allcontributors",
        "azure-pipelines",
        "circleci",
        "codecov",
        "copilot",
        "dependabot",
        "dependabot-preview",
        "depfu",
        "github",
        "github action",
        "github actions",
        "github-actions",
        "gitlab",
        "gitlab ci",
        "gitlab-ci",
        "greenkeeper",
        "imgbot",
        "jenkins",
        "mergify",
        "pre-commit-ci",
        "pre-commit.ci",
        "renovate",
        "renovate bot",
        "renovatebot",
        "semantic release",
        "snyk bot",
        "travis ci",
        "travis-ci",
        "weblate",
        "web-flow",
    }
)


def is_bot(name: str, email: str) -> bool:
    """Whether this is certainly a program: it is nobody's, whoever claims its address."""
    local = fold(email).rpartition("@")[0]
    return bool(
        _APP.search(fold(name))
        or _APP.search(local)
        or _PROJECT_TOKEN.match(local)
        or fold(email) in ADDRESSES
    )


def looks_like_bot(name: str, email: str) -> bool:
    """Whether it is called like a program: then it is never suggested, but may be claimed."""
    local = fold(email).rpartition("@")[0]
    login = local.rpartition("+")[2]
    called = (fold(name), login)
    return is_bot(name, email) or any(
        one in NAMES or bool(_CALLED_BOT.search(one)) for one in called
    )
