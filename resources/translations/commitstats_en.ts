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
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>At least {n} characters; four unrelated words are good.</source>
        <translation>
            <numerusform>At least {n} characters; four unrelated words are good.</numerusform>
            <numerusform>At least {n} characters; four unrelated words are good.</numerusform>
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
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
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
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} h ago</source>
        <translation>
            <numerusform>{n} h ago</numerusform>
            <numerusform>{n} h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} min ago</source>
        <translation>
            <numerusform>{n} min ago</numerusform>
            <numerusform>{n} min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} months ago</source>
        <translation>
            <numerusform>{n} month ago</numerusform>
            <numerusform>{n} months ago</numerusform>
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
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} repositories</source>
        <translation>
            <numerusform>{n} repository</numerusform>
            <numerusform>{n} repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
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
</context>
</TS>
