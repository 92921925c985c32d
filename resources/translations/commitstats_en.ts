<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commit Stats</name>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>; and {n} more.</source>
        <translation>
            <numerusform>; and {n} more.</numerusform>
            <numerusform>; and {n} more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>A browser or a cache may show it for {n} minutes more.</source>
        <translation>
            <numerusform>A browser or a cache may show it for {n} minute more.</numerusform>
            <numerusform>A browser or a cache may show it for {n} minutes more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>At least {n} characters; four unrelated words are good.</source>
        <translation>
            <numerusform>At least {n} characters; four unrelated words are good.</numerusform>
            <numerusform>At least {n} characters; four unrelated words are good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Collect {n}</source>
        <translation>
            <numerusform>Collect {n}</numerusform>
            <numerusform>Collect {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/state.py"/>
        <source>Looking at {n} repositories …</source>
        <translation>
            <numerusform>Looking at {n} repository …</numerusform>
            <numerusform>Looking at {n} repositories …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>None of the {n} commits read has an address that you ticked.</source>
        <translation>
            <numerusform>None of the {n} commits read has an address that you ticked.</numerusform>
            <numerusform>None of the {n} commits read has an address that you ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {n} off</source>
        <translation>
            <numerusform>Switch {n} off</numerusform>
            <numerusform>Switch {n} off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {n} on</source>
        <translation>
            <numerusform>Switch {n} on</numerusform>
            <numerusform>Switch {n} on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>The lines of {n} commits are not known.</source>
        <translation>
            <numerusform>The lines of {n} commit are not known.</numerusform>
            <numerusform>The lines of {n} commits are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Under {n} addresses.</source>
        <translation>
            <numerusform>Under {n} address.</numerusform>
            <numerusform>Under {n} addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Withdrawn: {n} objects deleted.</source>
        <translation>
            <numerusform>Withdrawn: {n} object deleted.</numerusform>
            <numerusform>Withdrawn: {n} objects deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>about {n} h</source>
        <translation>
            <numerusform>about {n} h</numerusform>
            <numerusform>about {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>about {n} min</source>
        <translation>
            <numerusform>about {n} min</numerusform>
            <numerusform>about {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>among {n} read so far, merges included.</source>
        <translation>
            <numerusform>among {n} read so far, merges included.</numerusform>
            <numerusform>among {n} read so far, merges included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>median of {n} weeks: {median}</source>
        <translation>
            <numerusform>median of {n} week: {median}</numerusform>
            <numerusform>median of {n} weeks: {median}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>{n} accounts</source>
        <translation>
            <numerusform>{n} account</numerusform>
            <numerusform>{n} accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>{n} addresses</source>
        <translation>
            <numerusform>{n} address</numerusform>
            <numerusform>{n} addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{n} collected</source>
        <translation>
            <numerusform>{n} collected</numerusform>
            <numerusform>{n} collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} commits</source>
        <translation>
            <numerusform>{n} commit</numerusform>
            <numerusform>{n} commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>{n} commits found so far.</source>
        <translation>
            <numerusform>{n} commit found so far.</numerusform>
            <numerusform>{n} commits found so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} commits known</source>
        <translation>
            <numerusform>{n} commit known</numerusform>
            <numerusform>{n} commits known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{n} commits of yours</source>
        <translation>
            <numerusform>{n} commit of yours</numerusform>
            <numerusform>{n} commits of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>{n} commits were found. Say which e-mail addresses are yours, and your figures appear at once.</source>
        <translation>
            <numerusform>{n} commit was found. Say which e-mail addresses are yours, and your figures appear at once.</numerusform>
            <numerusform>{n} commits were found. Say which e-mail addresses are yours, and your figures appear at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>{n} commits with odd dates are in the totals only.</source>
        <translation>
            <numerusform>{n} commit with an odd date is in the totals only.</numerusform>
            <numerusform>{n} commits with odd dates are in the totals only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} day ago</numerusform>
            <numerusform>{n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{n} fewer</source>
        <translation>
            <numerusform>{n} fewer</numerusform>
            <numerusform>{n} fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>{n} files</source>
        <translation>
            <numerusform>{n} file</numerusform>
            <numerusform>{n} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} h ago</source>
        <translation>
            <numerusform>{n} h ago</numerusform>
            <numerusform>{n} h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{n} listed</source>
        <translation>
            <numerusform>{n} listed</numerusform>
            <numerusform>{n} listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>{n} min ago</source>
        <translation>
            <numerusform>{n} min ago</numerusform>
            <numerusform>{n} min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>{n} min {rest} s</source>
        <translation>
            <numerusform>{n} min {rest} s</numerusform>
            <numerusform>{n} min {rest} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages_table.py"/>
        <source>{n} months ago</source>
        <translation>
            <numerusform>{n} month ago</numerusform>
            <numerusform>{n} months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{n} more may be yours.</source>
        <translation>
            <numerusform>{n} more may be yours.</numerusform>
            <numerusform>{n} more may be yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/given_folders.py"/>
        <source>{n} more were refused.</source>
        <translation>
            <numerusform>{n} more was refused.</numerusform>
            <numerusform>{n} more were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} of mine</source>
        <translation>
            <numerusform>{n} of mine</numerusform>
            <numerusform>{n} of mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>{n} of them</source>
        <translation>
            <numerusform>{n} of them</numerusform>
            <numerusform>{n} of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} opened</source>
        <translation>
            <numerusform>{n} opened</numerusform>
            <numerusform>{n} opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/page_view.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} possibly yours</source>
        <translation>
            <numerusform>{n} possibly yours</numerusform>
            <numerusform>{n} possibly yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} repositories</source>
        <translation>
            <numerusform>{n} repository</numerusform>
            <numerusform>{n} repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>{n} repositories in the queue.</source>
        <translation>
            <numerusform>{n} repository in the queue.</numerusform>
            <numerusform>{n} repositories in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>{n} repositories taken out.</source>
        <translation>
            <numerusform>{n} repository taken out.</numerusform>
            <numerusform>{n} repositories taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>{n} repositories wait to be read.</source>
        <translation>
            <numerusform>{n} repository waits to be read.</numerusform>
            <numerusform>{n} repositories wait to be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} reviewed</source>
        <translation>
            <numerusform>{n} reviewed</numerusform>
            <numerusform>{n} reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} selected</numerusform>
            <numerusform>{n} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>{n} shown</source>
        <translation>
            <numerusform>{n} shown</numerusform>
            <numerusform>{n} shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} stars</source>
        <translation>
            <numerusform>{n} star</numerusform>
            <numerusform>{n} stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>{n} to add</source>
        <translation>
            <numerusform>{n} to add</numerusform>
            <numerusform>{n} to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>{n} to give up</source>
        <translation>
            <numerusform>{n} to give up</numerusform>
            <numerusform>{n} to give up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>{n} waiting.</source>
        <translation>
            <numerusform>{n} waiting.</numerusform>
            <numerusform>{n} waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages_table.py"/>
        <source>{n} weeks ago</source>
        <translation>
            <numerusform>{n} week ago</numerusform>
            <numerusform>{n} weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} years ago</source>
        <translation>
            <numerusform>{n} year ago</numerusform>
            <numerusform>{n} years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{repositories} found there, {n} of them new.</source>
        <translation>
            <numerusform>{repositories} found there, {n} of them new.</numerusform>
            <numerusform>{repositories} found there, {n} of them new.</numerusform>
        </translation>
    </message>
</context>
</TS>
