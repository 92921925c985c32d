"""What people paste where a token is asked for: what came along goes, and nothing goes astray."""

from __future__ import annotations

import pytest

from commitstats_desktop.core.account import ProviderKind
from commitstats_desktop.core.errors import AuthError, Refusal
from commitstats_desktop.providers import PROVIDERS, provider_of
from commitstats_desktop.providers.base import Provider

CLASSIC = "ghp_" + "a1B2" * 9
FINE = "github_pat_" + "11ABCDEFG0" + "x_Y9" * 15
GITLAB = "glpat-" + "Ab-1_" * 4
ROUTABLE = "glpat-" + "Ab1_" * 8 + ".01.0w1abcdef"
AZURE = "q" * 76 + "AZDO" + "9abc"
PLAIN = "tokenThatNobodyElseMaySee0123456789abcd"


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
@pytest.mark.parametrize(
    "around",
    [
        "{}",
        "  {}\r\n",
        "\t{}\n\n",
        "\u00a0{}\u2003",
        "\ufeff{}\u200b",
        "\u2066{}\u2069",
        "tokenThat\u00adNobodyElseMaySee\u200d0123456789abcd",
        '"{}"',
        "'{}'\n",
        "`{}`",
        "\u201c{}\u201d",
        "\u00ab {} \u00bb",
        "Bearer {}",
        "bearer  {}",
        "token {}",
        "Authorization: Bearer {}",
        "'Authorization: token {}'",
        'PRIVATE-TOKEN:{}"',
        '"Private-Token: {}"',
    ],
)
def test_what_came_along_with_a_token_is_taken_off(around: str, provider: Provider) -> None:
    secret = provider.read_token(around.format(PLAIN))

    assert secret.reveal() == PLAIN


@pytest.mark.parametrize(
    ("kind", "token", "other"),
    [
        (ProviderKind.GITHUB, GITLAB, "GitLab"),
        (ProviderKind.GITHUB, ROUTABLE, "GitLab"),
        (ProviderKind.GITHUB, AZURE, "Azure DevOps"),
        (ProviderKind.GITLAB, CLASSIC, "GitHub"),
        (ProviderKind.GITLAB, FINE, "GitHub"),
        (ProviderKind.GITLAB, f"Bearer {AZURE}", "Azure DevOps"),
        (ProviderKind.AZURE_DEVOPS, FINE, "GitHub"),
        (ProviderKind.AZURE_DEVOPS, f" {GITLAB}\u200b", "GitLab"),
    ],
)
def test_a_token_of_another_kind_of_host_is_not_sent(
    kind: ProviderKind, token: str, other: str
) -> None:
    with pytest.raises(AuthError) as caught:
        provider_of(kind).read_token(token)

    assert caught.value.reason is Refusal.MISTYPED
    assert caught.value.sentence.startswith(f"This is a token of {other}, not of ")
    assert token[10:30] not in caught.value.sentence + caught.value.hint


@pytest.mark.parametrize(
    ("kind", "token"),
    [
        (ProviderKind.GITHUB, CLASSIC),
        (ProviderKind.GITHUB, FINE),
        (ProviderKind.GITLAB, GITLAB),
        (ProviderKind.GITLAB, ROUTABLE),
        (ProviderKind.GITLAB, "our-prefix_0123456789abcdef"),
        (ProviderKind.AZURE_DEVOPS, AZURE),
        (ProviderKind.AZURE_DEVOPS, "a2b3c4d5" * 6 + "abcd"),
        (ProviderKind.GIT, CLASSIC),
        (ProviderKind.GIT, GITLAB),
        (ProviderKind.GITHUB, "0123456789abcdef0123456789abcdef01234567"),
    ],
)
def test_tokens_of_the_host_itself_and_those_without_a_mark_are_taken(
    kind: ProviderKind, token: str
) -> None:
    assert provider_of(kind).read_token(token).reveal() == token


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.kind)
@pytest.mark.parametrize(
    "typed",
    [
        "",
        " \u200b\ufeff ",
        '""',
        "two words",
        f"{PLAIN}\n{PLAIN}",
        "https://example.org/token",
        "tök\u00e9n" * 5,
        "x" * 1_201,
        "\x00" * 9,
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 me@here",
    ],
)
def test_what_can_be_no_token_is_refused_without_being_shown(
    typed: str, provider: Provider
) -> None:
    with pytest.raises(AuthError) as caught:
        provider.read_token(typed)

    assert caught.value.reason is Refusal.MISTYPED
    assert PLAIN not in caught.value.sentence
