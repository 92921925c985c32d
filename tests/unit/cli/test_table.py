import click
import pytest

from commitstats_desktop.cli.commands import ELSEWHERE, commitstats


@pytest.mark.parametrize("name", sorted(ELSEWHERE))
def test_a_command_of_another_module_is_found_by_its_own_name(name: str) -> None:
    with click.Context(commitstats) as context:
        found = commitstats.get_command(context, name)

        assert found is not None
        assert found.name == name
        assert name in commitstats.list_commands(context)
