"""What `commitstats` of a frozen folder runs."""

from commitstats_desktop.__main__ import main

main()
