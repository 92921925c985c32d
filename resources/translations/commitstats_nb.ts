<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Commit Stats</name>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source> and </source>
        <translation> og </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source> files</source>
        <translation> filer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source> in </source>
        <translation> i </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source> lines</source>
        <translation> linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/rate_limits.py"/>
        <source> on {date}</source>
        <translation> den {date}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>, not counted as yours</source>
        <translation>, telles ikke som dine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>; and {n} more.</source>
        <translation>
            <numerusform>; og {n} til.</numerusform>
            <numerusform>; og {n} til.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>; kept for this session only</source>
        <translation>; beholdes bare i denne økten</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>A PDF needs the library Pango, which is not installed on this computer.</source>
        <translation>En PDF trenger biblioteket Pango, som ikke er installert på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>A PDF to attach and a web page to publish. Private repositories are a number in it, unless you give them a name yourself.</source>
        <translation>En PDF til å legge ved og en nettside til å publisere. Private repositorier er bare et antall der, med mindre du selv gir dem et navn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>A PDF, a web page or a JSON file can be verified.</source>
        <translation>En PDF, en nettside eller en JSON-fil kan kontrolleres.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>A browser or a cache may show it for {n} minutes more.</source>
        <translation>
            <numerusform>En nettleser eller et mellomlager kan vise den i {n} minutt til.</numerusform>
            <numerusform>En nettleser eller et mellomlager kan vise den i {n} minutter til.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>A bucket of an S3-compatible store</source>
        <translation>En bøtte i et S3-kompatibelt lager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>A commit is the same in every repository.</source>
        <translation>En commit er den samme i alle repositorier.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source>A commit that adds more lines, or touches more files, than this is an import or a mass reformat: it counts, its lines stand apart. You can put each back.</source>
        <translation>En commit som legger til flere linjer eller rører flere filer enn dette, er en import eller en masseformatering: den teller, linjene står for seg. Du kan sette hver av dem tilbake.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/mirrors.py"/>
        <source>A copy of a repository could not be removed: {strerror}.</source>
        <translation>En kopi av et repositorium kunne ikke fjernes: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>A few sentences in your own words</source>
        <translation>Noen setninger med dine egne ord</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>A file was damaged on its way.</source>
        <translation>En fil ble skadet underveis.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>A fine-grained token can be limited to reading.</source>
        <translation>Et finmasket token kan begrenses til lesing.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>A fine-grained token sees the private repositories of one owner only, and never those you were invited to as an outside collaborator.</source>
        <translation>Et finmasket token ser bare de private repositoriene til én eier, og aldri dem du er invitert til som ekstern bidragsyter.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>A folder</source>
        <translation>En mappe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>A folder of your own…</source>
        <translation>En egen mappe …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>A folder…</source>
        <translation>En mappe …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source>A free weekend ends a streak</source>
        <translation>En fri helg avslutter en rekke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>A grafts file is ignored: the commits are counted as they were made.</source>
        <translation>En graft-fil overses: commitene telles slik de ble laget.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>A handle has at most 31 small letters and digits, with hyphens between them.</source>
        <translation>Et kallenavn har høyst 31 små bokstaver og sifre, med bindestreker mellom.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>A key is only sent over HTTPS.</source>
        <translation>En nøkkel sendes bare over HTTPS.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>A key of this app</source>
        <translation>En nøkkel i denne appen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/rules.py"/>
        <source>A limit of a bulk change must be 1 or more.</source>
        <translation>En grense for masseendringer må være 1 eller mer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>A local folder needs no token.</source>
        <translation>En lokal mappe trenger ikke noe token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>A named cell with fewer than 5 commits reads “fewer than 5”. The finished file is opened again and searched for every private name the app knows.</source>
        <translation>I en navngitt celle med færre enn 5 commits står det «færre enn 5». Den ferdige filen åpnes på nytt og gjennomsøkes etter alle private navn programmet kjenner.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>A note for yourself</source>
        <translation>Et notat til deg selv</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>A note for yourself, such as the firm</source>
        <translation>Et notat til deg selv, for eksempel firmaet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <source>A package that is on no public list may be an employer&apos;s own: it is told only when you tick it.</source>
        <translation>En pakke som ikke står på noen offentlig liste, kan være arbeidsgiverens egen: den nevnes bare når du krysser av for den.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>A page is being made or sent. Quit all the same?</source>
        <translation>En side lages eller sendes. Vil du avslutte likevel?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>A page is still up at {name}.</source>
        <translation>En side ligger fortsatt ute på {name}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>A page of your own: on a bucket of yours, behind an upload endpoint, or in a folder. Before anything is sent you see its very bytes and its address. Nobody guesses the address unless you choose a name, search engines are asked to stay away, and you can take it down for good.</source>
        <translation>En egen side: i en bøtte du eier, bak et opplastingspunkt eller i en mappe. Før noe sendes, ser du nøyaktig hva det er, og adressen. Ingen kan gjette adressen med mindre du velger et navn, søkemotorer blir bedt om å holde seg unna, og du kan ta siden ned for godt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>A page that somebody else put there is up.</source>
        <translation>En side som noen andre la der, ligger ute.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>A path and a pattern were given.</source>
        <translation>Både en sti og et mønster ble oppgitt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>A plain clone of it (git clone) can be added instead.</source>
        <translation>En vanlig klone av det (git clone) kan legges til i stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>A repository by its address…</source>
        <translation>Et repositorium etter adresse …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>A run is skipped while one is on, and caught up after the computer slept.</source>
        <translation>En kjøring hoppes over mens en annen pågår, og tas igjen etter at datamaskinen har sovet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>A sign-in page of a network or a company may stand in between; check the address, too.</source>
        <translation>En påloggingsside for et nettverk eller et firma kan ligge imellom; kontroller også adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>A token is only sent over HTTPS.</source>
        <translation>Et token sendes bare over HTTPS.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>A token with read_api and read_repository is enough.</source>
        <translation>Et token med read_api og read_repository er nok.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>About this repository</source>
        <translation>Om dette repositoriet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Accent colour</source>
        <translation>Aksentfarge</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Access key</source>
        <translation>Tilgangsnøkkel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>Access token</source>
        <translation>Tilgangstoken</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>Accounts: {names}.</source>
        <translation>Kontoer: {names}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Activity over time</source>
        <translation>Aktivitet over tid</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Add a folder with repositories first. Then you tick the addresses you have committed under.</source>
        <translation>Legg først til en mappe med repositorier. Så krysser du av adressene du har laget commits med.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/document.py"/>
        <source>Add a folder with your repositories, say which e-mail addresses are yours, and collect.</source>
        <translation>Legg til en mappe med repositoriene dine, si hvilke e-postadresser som er dine, og samle inn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Add a folder…</source>
        <translation>Legg til mappe …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Add a picture…</source>
        <translation>Legg til et bilde …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>Add a place to publish at</source>
        <translation>Legg til et sted å publisere</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Add a place…</source>
        <translation>Legg til sted …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>Add a repository by its address</source>
        <translation>Legg til et repositorium med adressen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Add a token of a host (Ctrl+N)</source>
        <translation>Legg til et token fra en vert (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Add an account at a host…</source>
        <translation>Legg til en konto hos en vert …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Add an account for that host, or check the address.</source>
        <translation>Legg til en konto for verten, eller kontroller adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Add an account…</source>
        <translation>Legg til konto …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>Add it as an account of its own.</source>
        <translation>Legg det til som en egen konto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>Add it as an account of {other}; nothing was sent.</source>
        <translation>Legg det til som en konto hos {other}; ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Add the account</source>
        <translation>Legg til kontoen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Add the address</source>
        <translation>Legg til adressen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Add the folder of the main repository instead.</source>
        <translation>Legg til mappen til hovedrepositoriet i stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>Add the name of a file to it.</source>
        <translation>Legg til navnet på en fil.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>Add the scope repo.</source>
        <translation>Legg til tilgangen repo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>Add yours with `ssh-add`, or name the file of the key.</source>
        <translation>Legg til din med `ssh-add`, eller oppgi filen med nøkkelen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Added by its address; no account lists it</source>
        <translation>Lagt til med adressen; ingen konto lister det</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Added lines in which only white space changed: re-indented, or other line endings.</source>
        <translation>Tillagte linjer der bare mellomrom er endret: nytt innrykk eller andre linjeslutt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/left_out.py"/>
        <source>Added lines that are not written lines, by reason: generated, vendored, bulk and others.</source>
        <translation>Tillagte linjer som ikke er skrevne linjer, etter årsak: generert, tredjepart, masseendring og annet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Address of the pages</source>
        <translation>Adressen til sidene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>Address of the repository</source>
        <translation>Adressen til repositoriet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Address of the store</source>
        <translation>Adressen til lageret</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Adds</source>
        <translation>Legger til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>All</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>All are read.</source>
        <translation>Alle er lest.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>All authors found…</source>
        <translation>Alle forfattere som er funnet …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>All but tokens, in one file behind a passphrase of yours.</source>
        <translation>Alt unntatt tokener, i én fil bak en passordfrase du velger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>All of {folder}/ is generated</source>
        <translation>Alt i {folder}/ er generert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>All of {folder}/ is vendored</source>
        <translation>Alt i {folder}/ er fra tredjepart</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>All read</source>
        <translation>Alt lest</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>All repositories, all time</source>
        <translation>Alle repositorier, hele perioden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>All text of the PDF is what it claims; drawings and colours are not compared.</source>
        <translation>All tekst i PDF-en er det den hevder; tegninger og farger sammenlignes ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>All that is counted</source>
        <translation>Alt som er telt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>All time</source>
        <translation>Hele perioden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/tick_list.py"/>
        <source>Alt and an arrow key move a line.</source>
        <translation>Alt og en piltast flytter en linje.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>An account at a host…</source>
        <translation>En konto hos en vert …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>An address looks like ada@example.org.</source>
        <translation>En adresse ser ut som ada@example.org.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>An organisation wants this token to be authorised for its single sign-on.</source>
        <translation>En organisasjon krever at dette tokenet godkjennes for engangspåloggingen (SSO).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>An upload endpoint</source>
        <translation>Et opplastingspunkt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Another address of yours</source>
        <translation>En annen adresse som er din</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Another computer</source>
        <translation>En annen datamaskin</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Another file…</source>
        <translation>En annen fil …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Another picture…</source>
        <translation>Et annet bilde …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Another process of Commit Stats is writing to the database.</source>
        <translation>En annen prosess i Commit Stats skriver til databasen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>Another program may have it open. Close it and delete the folder by hand.</source>
        <translation>Et annet program kan ha den åpen. Lukk det og slett mappen for hånd.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_hosted.py"/>
        <source>Another repository is at its address now: it was deleted or moved at its host.</source>
        <translation>Et annet repositorium har adressen nå: dette ble slettet eller flyttet hos verten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Any Git address</source>
        <translation>En hvilken som helst Git-adresse</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>As counted</source>
        <translation>Som telt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>As it should stand at the top</source>
        <translation>Slik det skal stå øverst</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>As little as can be</source>
        <translation>Minst mulig</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/language.py"/>
        <source>As the system ({language})</source>
        <translation>Som systemet ({language})</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>As the system says</source>
        <translation>Som systemet sier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>As usual</source>
        <translation>Som vanlig</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Ask an owner of the organisation; often a fine-grained token, a shorter life or an approval is wanted.</source>
        <translation>Spør en eier av organisasjonen; ofte kreves et finmasket token, kortere levetid eller en godkjenning.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Ask its administrators; the VPN may be enough.</source>
        <translation>Spør administratorene; VPN kan være nok.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Ask the host whether it accepts the token</source>
        <translation>Spør verten om den godtar tokenet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Ask the place what is there now</source>
        <translation>Spør stedet hva som ligger der nå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>Ask, and add</source>
        <translation>Spør, og legg til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>Asking its host …</source>
        <translation>Spør verten …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Asking the hosts, without a token</source>
        <translation>Spør vertene, uten token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>Asking the place …</source>
        <translation>Spør stedet …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Asking your accounts for their lists</source>
        <translation>Spør kontoene dine om listene deres</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/session.py"/>
        <source>Asking your hosts what is new …</source>
        <translation>Spør vertene dine hva som er nytt …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Asking {title} about the token …</source>
        <translation>Spør {title} om tokenet …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Asking …</source>
        <translation>Spør …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Assisted (declared)</source>
        <translation>Med assistent (oppgitt)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>At least {n} characters; four unrelated words are good.</source>
        <translation>
            <numerusform>Minst {n} tegn; fire ord uten sammenheng er bra.</numerusform>
            <numerusform>Minst {n} tegn; fire ord uten sammenheng er bra.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>At least; not all was read</source>
        <translation>Minst; ikke alt er lest</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>August</source>
        <translation>august</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Authors found in your repositories</source>
        <translation>Forfattere funnet i repositoriene dine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Azure DevOps does not accept this token: it is mistyped, expired, revoked, or was made for another organisation.</source>
        <translation>Azure DevOps godtar ikke dette tokenet: det er feilskrevet, utløpt, trukket tilbake eller laget for en annen organisasjon.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <source>Azure DevOps does not tell when a token ends, nor whether it can write.</source>
        <translation>Azure DevOps sier ikke når et token utløper, og heller ikke om det kan skrive.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Back up now</source>
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Backed up and checked: {name}</source>
        <translation>Sikkerhetskopiert og kontrollert: {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Backups, the newest first</source>
        <translation>Sikkerhetskopier, den nyeste først</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Badges for a README</source>
        <translation>Merker til en README</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/freezing.py"/>
        <source>Before that: </source>
        <translation>Før det: </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Before they are written, the finished files are opened again and searched for the names of your repositories, hosts and colleagues.</source>
        <translation>Før de skrives, åpnes de ferdige filene igjen og gjennomsøkes etter navnene på dine repositorier, verter og kolleger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Begin with a folder: every repository in it is found and read where it is. Nothing in it is changed or run. You can also drop folders anywhere onto this window.</source>
        <translation>Begynn med en mappe: alle repositorier i den blir funnet og lest der de ligger. Ingenting i den endres eller kjøres. Du kan også slippe mapper hvor som helst i dette vinduet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>Behind {figure} stand no commits.</source>
        <translation>Bak {figure} ligger det ingen commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Beside the web page</source>
        <translation>Ved siden av nettsiden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>Breadth</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Bring the deleted one back</source>
        <translation>Hent den slettede tilbake</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Bucket</source>
        <translation>Bøtte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source>Bulk change from</source>
        <translation>Masseendring fra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Bulk changes</source>
        <translation>Masseendringer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Bulk lines</source>
        <translation>Linjer fra masseendringer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>By day: shows free days and holidays</source>
        <translation>Per dag: viser fridager og ferier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>By month</source>
        <translation>Per måned</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>By week</source>
        <translation>Per uke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>By year</source>
        <translation>Per år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>CV {cv}</source>
        <translation>CV {cv}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Cache</source>
        <translation>Mellomlager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Changed files over all your commits; a file counts once for each commit that touches it.</source>
        <translation>Endrede filer i alle dine commits; en fil teller én gang for hver commit som rører den.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Changed files whose lines could not be read or are beyond a limit; their lines are unknown.</source>
        <translation>Endrede filer der linjene ikke kunne leses eller er over en grense; linjene deres er ukjente.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Charts as PNG</source>
        <translation>Diagrammer som PNG</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Charts as SVG</source>
        <translation>Diagrammer som SVG</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Check</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check its address in the settings, and whether this computer is in the network that has it.</source>
        <translation>Kontroller adressen i innstillingene, og om datamaskinen er i nettverket der den finnes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Check its address.</source>
        <translation>Kontroller adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <location filename="../../commitstats_desktop/services/cvs/resume.py"/>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>Check its name and permissions.</source>
        <translation>Kontroller navnet og rettighetene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Check its name, and make it first: the app never makes or changes buckets.</source>
        <translation>Kontroller navnet, og lag den først: appen lager eller endrer aldri bøtter.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Check its permissions and its disk, or add a folder that you may read.</source>
        <translation>Kontroller rettighetene og disken, eller legg til en mappe du har lov til å lese.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/lock.py"/>
        <source>Check its permissions, or choose another with --home DIR.</source>
        <translation>Kontroller rettighetene, eller velg en annen med --home DIR.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Check its permissions, or whether its disk is connected.</source>
        <translation>Kontroller rettighetene, eller om disken er tilkoblet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>Check its permissions.</source>
        <translation>Kontroller rettighetene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Check open-source status</source>
        <translation>Sjekk om det er åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Check out a branch in that repository, or clone it again.</source>
        <translation>Sjekk ut en gren i repositoriet, eller klon det på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the address and the port: something there may not speak HTTPS.</source>
        <translation>Kontroller adressen og porten: det som svarer der, snakker kanskje ikke HTTPS.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the address and the port; the host may be down.</source>
        <translation>Kontroller adressen og porten; verten kan være nede.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Check the address of the account. The repository may have moved to another host.</source>
        <translation>Kontroller adressen til kontoen. Repositoriet kan ha flyttet til en annen vert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the address.</source>
        <translation>Kontroller adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the address; in a public network, sign in to the network first.</source>
        <translation>Kontroller adressen; i et offentlig nettverk må du logge på nettverket først.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the date of this computer; otherwise the host&apos;s administrators must renew it.</source>
        <translation>Kontroller datoen på denne datamaskinen; ellers må vertens administratorer fornye det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/published_keys.py"/>
        <source>Check the login, or ask the person for the file of their public key.</source>
        <translation>Kontroller brukernavnet, eller be personen om filen med den offentlige nøkkelen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Check the permissions of its folder, or choose another with --home DIR.</source>
        <translation>Kontroller rettighetene til mappen, eller velg en annen med --home DIR.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/autostart.py"/>
        <source>Check the permissions of its folder.</source>
        <translation>Kontroller rettighetene til mappen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Check the permissions of the file, or choose another folder with --home.</source>
        <translation>Kontroller rettighetene til filen, eller velg en annen mappe med --home.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Check the permissions of the folder, or whether its disk is connected.</source>
        <translation>Kontroller rettighetene til mappen, eller om disken er tilkoblet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the proxy in the settings: its address, and user name and password if it asks.</source>
        <translation>Kontroller proxyen i innstillingene: adressen, og brukernavn og passord hvis den spør.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Check the scopes of the token, and whether its organisation allows it.</source>
        <translation>Kontroller tilgangene til tokenet, og om organisasjonen tillater det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>Check the space and the permissions of the cache folder.</source>
        <translation>Kontroller plassen og rettighetene til mellomlagermappen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the spelling, and whether this computer is online (or in the VPN).</source>
        <translation>Kontroller skrivemåten, og om denne datamaskinen er på nett (eller på VPN).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Check the token</source>
        <translation>Kontroller tokenet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>Choices</source>
        <translation>Valg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/photo.py"/>
        <source>Choose a JPEG, PNG or WebP picture of you.</source>
        <translation>Velg et JPEG-, PNG- eller WebP-bilde av deg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/review.py"/>
        <source>Choose a day that is past.</source>
        <translation>Velg en dag som har vært.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>Choose a default branch there, then collect again.</source>
        <translation>Velg en standardgren der, og samle inn igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/resume_import.py"/>
        <source>Choose a file that begins with { and has a field “basics”, such as resume.json.</source>
        <translation>Velg en fil som begynner med { og har et felt «basics», slik som resume.json.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Choose a folder (Ctrl+O)</source>
        <translation>Velg en mappe (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Choose a folder elsewhere.</source>
        <translation>Velg en mappe et annet sted.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Choose a folder that holds Git repositories. They are read on this computer, and nothing leaves it unless you publish.</source>
        <translation>Velg en mappe som inneholder Git-repositorier. De leses på denne datamaskinen, og ingenting forlater den med mindre du publiserer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Choose a folder that is only on this computer; use a backup to keep a copy elsewhere.</source>
        <translation>Velg en mappe som bare er på denne datamaskinen; bruk en sikkerhetskopi for å ha en kopi et annet sted.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/demo/repositories.py"/>
        <source>Choose a folder that you may write to, on a disk with 50 MB to spare.</source>
        <translation>Velg en mappe du har lov til å skrive i, på en disk med 50 MB ledig.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>Choose a folder that you may write to.</source>
        <translation>Velg en mappe du har lov til å skrive i.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>Choose a folder with --home DIR or the variable COMMITSTATS_HOME.</source>
        <translation>Velg en mappe med --home DIR eller variabelen COMMITSTATS_HOME.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/given_folders.py"/>
        <source>Choose a folder with Git repositories</source>
        <translation>Velg en mappe med Git-repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Choose a folder. If it is a Git repository it is added, and if it holds several, all of them are. They are read where they are and never changed.</source>
        <translation>Velg en mappe. Er den et Git-repositorium, legges det til, og inneholder den flere, legges alle til. De leses der de er, og endres aldri.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Choose a folder…</source>
        <translation>Velg en mappe …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/document.py"/>
        <source>Choose a longer period for it.</source>
        <translation>Velg en lengre periode for den.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Choose a picture of you</source>
        <translation>Velg et bilde av deg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Choose a random address, or ask who keeps the endpoint for the handle.</source>
        <translation>Velg en tilfeldig adresse, eller spør den som drifter opplastingspunktet om kallenavnet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Choose a repository above.</source>
        <translation>Velg et repositorium ovenfor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>Choose a smaller one.</source>
        <translation>Velg et mindre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Choose an empty folder for the data</source>
        <translation>Velg en tom mappe til dataene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Choose an empty folder or a new one.</source>
        <translation>Velg en tom mappe eller en ny.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>Choose another backup.</source>
        <translation>Velg en annen sikkerhetskopi.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/whole_files.py"/>
        <source>Choose another folder, or free some space; a file that was there is still there.</source>
        <translation>Velg en annen mappe, eller frigjør plass; en fil som var der, er der fortsatt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Choose another folder, or free some space; the data are where they were.</source>
        <translation>Velg en annen mappe, eller frigjør plass; dataene er der de var.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/preview.py"/>
        <source>Choose another picture.</source>
        <translation>Velg et annet bilde.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>Choose another title.</source>
        <translation>Velg en annen tittel.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>Choose another with --home DIR or the variable COMMITSTATS_HOME.</source>
        <translation>Velg en annen med --home DIR eller variabelen COMMITSTATS_HOME.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>Choose its kind of host.</source>
        <translation>Velg riktig type vert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Choose repositories</source>
        <translation>Velg repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>Choose the file that was exported.</source>
        <translation>Velg filen som ble eksportert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Choose the folder of your template</source>
        <translation>Velg mappen med malen din</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Choose the folder…</source>
        <translation>Velg mappen …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Choose your addresses…</source>
        <translation>Velg adressene dine …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>Choose {value} or {value2}, or a folder with a file {OWN_PAGE} in it, by its whole path.</source>
        <translation>Velg {value} eller {value2}, eller en mappe med filen {OWN_PAGE} i, med hele stien.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>Classic token</source>
        <translation>Klassisk token (classic)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Clear all</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>Clone it with Git and add its folder instead.</source>
        <translation>Klon det med Git og legg til mappen i stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/table.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/verdict.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/message_bar.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Close (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>Close other windows of Commit Stats, or remove the folder by hand.</source>
        <translation>Lukk andre vinduer i Commit Stats, eller fjern mappen for hånd.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/message_bar.py"/>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Close the panel</source>
        <translation>Lukk panelet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>Close the program and open it again</source>
        <translation>Lukk programmet og åpne det igjen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/language.py"/>
        <source>Close the program and open it again in this language</source>
        <translation>Lukk programmet og åpne det igjen på dette språket</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/mirrors.py"/>
        <source>Close what uses {folder}, then try again.</source>
        <translation>Lukk det som bruker {folder}, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Co-authored</source>
        <translation>Medforfattet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Code at a host</source>
        <translation>Kode hos en vert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Collect</source>
        <translation>Samle inn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Collect again</source>
        <translation>Samle inn igjen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>Collect again later; nothing was lost.</source>
        <translation>Samle inn igjen senere; ingenting er tapt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_all.py"/>
        <source>Collect again.</source>
        <translation>Samle inn igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Collect again; if it stays so, check the address of the repository.</source>
        <translation>Samle inn igjen; hvis det fortsetter, kontroller adressen til repositoriet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>Collect again; nothing was lost.</source>
        <translation>Samle inn igjen; ingenting er tapt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Collect from where your code is hosted</source>
        <translation>Samle inn der koden din ligger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Collect now</source>
        <translation>Samle inn nå</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Collect {n}</source>
        <translation>
            <numerusform>Samle inn {n}</numerusform>
            <numerusform>Samle inn {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Collected {when}</source>
        <translation>Samlet inn {when}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Collecting</source>
        <translation>Innsamling</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/rate_limits.py"/>
        <source>Collecting goes on after that. What was read before is kept.</source>
        <translation>Innsamlingen fortsetter etter det. Det som er lest før, beholdes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>Collecting is paused.</source>
        <translation>Innsamlingen er satt på pause.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/state.py"/>
        <source>Collecting {name} and {more} more · {progress}</source>
        <translation>Samler inn {name} og {more} til · {progress}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/state.py"/>
        <source>Collecting {name} · {progress}</source>
        <translation>Samler inn {name} · {progress}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Collection</source>
        <translation>Samling</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/lock.py"/>
        <source>Commit Stats is already collecting{holder}.</source>
        <translation>Commit Stats samler allerede inn{holder}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_days.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Commit days</source>
        <translation>Dager med commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_days.py"/>
        <source>Commit days per year</source>
        <translation>Dager med commits per år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_types.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>Commit types</source>
        <translation>Commit-typer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_types.py"/>
        <source>Commit types per year</source>
        <translation>Commit-typer per år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Commit {hex} is in the repository: by {author} on {day}.</source>
        <translation>Commit {hex} er i repositoriet: av {author} den {day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Commit {hex} is not in this repository{reason}.</source>
        <translation>Commit {hex} er ikke i dette repositoriet{reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Commit {hex} is one of those counted.</source>
        <translation>Commit {hex} er en av dem som er talt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Commit {hex} is refused: it is none of those counted.</source>
        <translation>Commit {hex} avvises: den er ingen av dem som er talt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>Commit {name} was not counted in this export.</source>
        <translation>Commit {name} ble ikke talt i denne eksporten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Commit {short} is an import</source>
        <translation>Commit {short} er en import</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Commit {short} is not mine</source>
        <translation>Commit {short} er ikke min</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/opening.py"/>
        <source>Commit {value} was not counted in this export.</source>
        <translation>Commit {value} ble ikke talt i denne eksporten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Commits and merges of authors who look like you. They are not in your figures.</source>
        <translation>Commits og flettinger av forfattere som ligner deg. De er ikke med i tallene dine.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Commits and merges whose author has an address of yours.</source>
        <translation>Commits og flettinger der forfatteren har en av adressene dine.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_calendar.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/calendar.py"/>
        <source>Commits by day</source>
        <translation>Commits dag for dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits by the author&apos;s own date, as written in the commit; odd dates are left out.</source>
        <translation>Commits etter forfatterens egen dato, slik den står i committen; umulige datoer er utelatt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits by the year of the author&apos;s own date; odd dates are left out.</source>
        <translation>Commits etter året i forfatterens egen dato; umulige datoer er utelatt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/hours.py"/>
        <source>Commits by weekday and hour of the author&apos;s own date; odd dates are left out.</source>
        <translation>Commits etter ukedag og time i forfatterens egen dato; umulige datoer er utelatt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Commits found</source>
        <translation>Commits funnet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_types.py"/>
        <source>Commits of each year by the type in their subject.</source>
        <translation>Commits hvert år etter typen i emnet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits of others whose trailers name you as co-author; never added to commits.</source>
        <translation>Andres commits der du er nevnt som medforfatter i en trailer; legges aldri til commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Commits of yours beyond the limits of a bulk change, or called an import by you.</source>
        <translation>Dine commits over grensen for en masseendring, eller som du har kalt en import.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <source>Commits of yours that change at least one file that holds tests.</source>
        <translation>Commits av deg som endrer minst én fil med tester.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits of yours that declare an AI assistant; of the others it is unknown.</source>
        <translation>Dine commits som oppgir en KI-assistent; for de andre er det ukjent.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits of yours that lie in open-source repositories only, wherever there is a copy.</source>
        <translation>Commits av deg som bare ligger i repositorier med åpen kildekode, uansett hvor det finnes en kopi.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits of yours whose trailers name other people as co-authors.</source>
        <translation>Dine commits der andre er nevnt som medforfattere i en trailer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/merges.py"/>
        <source>Commits of yours with two or more parents; never added to commits, never to lines.</source>
        <translation>Dine commits med to eller flere foreldre; legges aldri til commits, aldri til linjer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits per day</source>
        <translation>Commits per dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits per year</source>
        <translation>Commits per år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <source>Commits that change tests</source>
        <translation>Commits som endrer tester</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Commits under these e-mail addresses are yours, and no others.</source>
        <translation>Commits med disse e-postadressene er dine, og ingen andre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits with co-authors</source>
        <translation>Commits med medforfattere</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits you wrote on the default branch, each once; merges are counted apart.</source>
        <translation>Commits du har skrevet på standardgrenen, hver én gang; flettinger telles for seg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>Compare CVs</source>
        <translation>Sammenlign CV-er</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Compare this CV with</source>
        <translation>Sammenlign denne CV-en med</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Compare with today</source>
        <translation>Sammenlign med i dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Compare with…</source>
        <translation>Sammenlign med …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>Connect an account to learn what is open</source>
        <translation>Koble til en konto for å se hva som er åpent</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>Connect an account to see them</source>
        <translation>Koble til en konto for å se dem</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/home.py"/>
        <source>Connect the disk it is on. To start anew instead, delete {pointer}.</source>
        <translation>Koble til disken den ligger på. Vil du heller begynne på nytt, slett {pointer}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/scrolling.py"/>
        <source>Content of the page</source>
        <translation>Innholdet på siden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/table.py"/>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>Copy it again from the host&apos;s page; nothing was sent.</source>
        <translation>Kopier det på nytt fra vertens side; ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>Copy it from the browser, for example https://github.com/owner/name.</source>
        <translation>Kopier den fra nettleseren, for eksempel https://github.com/owner/name.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Copy report</source>
        <translation>Kopier rapport</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>Copy the HTTPS address from the repository&apos;s page.</source>
        <translation>Kopier HTTPS-adressen fra siden til repositoriet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Copy the address</source>
        <translation>Kopier adressen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>Copy the command</source>
        <translation>Kopier kommandoen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/table.py"/>
        <source>Copy the selected rows, or all (Ctrl+C)</source>
        <translation>Kopier de valgte radene, eller alle (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>Copying the repository ended unexpectedly; the system may be short of memory.</source>
        <translation>Kopieringen av repositoriet stoppet uventet; systemet kan ha lite minne.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>Corrected; the figures are counted again.</source>
        <translation>Rettet; tallene telles på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>Corrections</source>
        <translation>Rettelser</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Corrections ({number})</source>
        <translation>Rettelser ({number})</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Correct…</source>
        <translation>Rett …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Count from</source>
        <comment>years</comment>
        <translation>Tell fra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Count its lines: I wrote them</source>
        <translation>Tell linjene: jeg skrev dem</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Count what is ticked (Ctrl+S)</source>
        <translation>Tell det som er krysset av (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Counted from</source>
        <translation>Telt fra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Counted until</source>
        <translation>Telt til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Counting</source>
        <translation>Telling</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>Counts {counted} of {total} {of}</source>
        <translation>Teller {counted} av {total} {of}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/packs.py"/>
        <source>Damaged multi-pack-index: the packs are read one by one.</source>
        <translation>Skadet multi-pack-index: pakkene leses én for én.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Data folder</source>
        <translation>Datamappe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Data lines</source>
        <translation>Datalinjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>Database, backups and demo</source>
        <translation>Database, sikkerhetskopier og demo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Databases (*.sqlite3);;All files (*)</source>
        <translation>Databaser (*.sqlite3);;Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/review.py"/>
        <source>Days count from {EARLIEST_DAY} on.</source>
        <translation>Dager teller fra og med {EARLIEST_DAY}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_calendar.py"/>
        <source>Days shown in the calendar</source>
        <translation>Dager som vises i kalenderen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>December</source>
        <translation>desember</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Definitions: {version}.</source>
        <translation>Definisjoner: {version}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Degree or course</source>
        <translation>Grad eller kurs</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_everything.py"/>
        <source>Delete all that Commit Stats keeps on this computer, and quit?</source>
        <translation>Slette alt som Commit Stats oppbevarer på denne datamaskinen, og avslutte?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Delete every version of it</source>
        <translation>Slett alle versjoner av den</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_everything.py"/>
        <source>Delete everything</source>
        <translation>Slett alt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Delete everything…</source>
        <translation>Slett alt …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Delete the account</source>
        <translation>Slett kontoen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Delete with the figures</source>
        <translation>Slett også tallene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Delete {name} and its token from this computer?</source>
        <translation>Slette {name} og tokenet fra denne datamaskinen?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Delete, keep the figures</source>
        <translation>Slett, behold tallene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Delete…</source>
        <translation>Slett …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/demo_banner.py"/>
        <source>Demo data: generated, not a real person. Yours are untouched.</source>
        <translation>Demodata: generert, ikke en ekte person. Dine er urørt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>Depth</source>
        <translation>Dybde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_days.py"/>
        <source>Different days of each year with at least one commit of yours.</source>
        <translation>Ulike dager hvert år med minst én commit av deg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_days.py"/>
        <source>Different days with at least one commit of yours, in the commit&apos;s own time zone.</source>
        <translation>Ulike dager med minst én commit av deg, i commitens egen tidssone.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Do not suggest the selected any more (Del)</source>
        <translation>Ikke foreslå de valgte igjen (Del)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Down</source>
        <comment>move</comment>
        <translation>Ned</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Drag a line to move it, or use Alt and the arrow keys.</source>
        <translation>Dra en linje for å flytte den, eller bruk Alt og piltastene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/chart_outlet.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <source>Drawing the pages …</source>
        <translation>Tegner sidene …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Duplicate</source>
        <translation>Dupliser</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>Each bar a day</source>
        <translation>Hver stolpe er en dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>Each bar a month</source>
        <translation>Hver stolpe er en måned</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>Each bar a week</source>
        <translation>Hver stolpe er en uke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Ecosystem</source>
        <translation>Økosystem</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Edit and export it (Ctrl+E)</source>
        <translation>Rediger og eksporter den (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Edit the token on GitHub&apos;s page and add it; the token itself stays the same.</source>
        <translation>Rediger tokenet på GitHubs side og legg det til; selve tokenet forblir det samme.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Edit the token on GitHub&apos;s page and tick it; the token itself stays the same.</source>
        <translation>Rediger tokenet på GitHubs side og kryss av for det; selve tokenet forblir det samme.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Edit the token on its page and tick them, or make a new one.</source>
        <translation>Rediger tokenet på siden det har, og kryss av for dem, eller lag et nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Education</source>
        <translation>Utdanning</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Employer, as it may be told</source>
        <translation>Arbeidsgiver, slik den kan nevnes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Empty repository: it has no commits yet.</source>
        <translation>Tomt repositorium: det har ingen commits ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Empty: nobody guesses the address.</source>
        <translation>Tomt: ingen kan gjette adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Ended</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Engineer: two pages with methods</source>
        <translation>Ingeniør: to sider med metode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Enter it again.</source>
        <translation>Skriv den inn på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>Enter it again: `commitstats place key NAME`.</source>
        <translation>Skriv den inn på nytt: `commitstats place key NAVN`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Enter the access key and its secret again: `commitstats place key NAME`.</source>
        <translation>Skriv inn tilgangsnøkkelen og hemmeligheten på nytt: `commitstats place key NAVN`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Enter the key again; who keeps the endpoint can give you a new one.</source>
        <translation>Skriv inn nøkkelen på nytt; den som drifter opplastingspunktet, kan gi deg en ny.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every 15 minutes</source>
        <translation>Hvert 15. minutt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every 30 minutes</source>
        <translation>Hvert 30. minutt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every 5 minutes</source>
        <translation>Hvert 5. minutt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every 6 hours</source>
        <translation>Hver 6. time</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Every figure is the same today.</source>
        <translation>Hvert tall er det samme i dag.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every hour</source>
        <translation>Hver time</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Every version of every file of it is deleted at its place.</source>
        <translation>Alle versjoner av alle filene blir slettet på stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>Everybody else</source>
        <translation>Alle andre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>Everything in this folder was generated by Commit Stats to show what it makes.
Nobody wrote these commits. The folder may be deleted; the demo makes it again.
</source>
        <translation>Alt i denne mappen er generert av Commit Stats for å vise hva det lager.
Ingen har skrevet disse commitene. Mappen kan slettes; demoen lager den på nytt.
</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Everything is counted and kept on this computer. There is no account with us, no telemetry, and nothing is sent anywhere unless you add a host, publish a page or look for updates. Tokens are kept in the key store of your system, never in a file of ours.</source>
        <translation>Alt telles og oppbevares på denne datamaskinen. Du trenger ingen konto hos oss, det finnes ingen telemetri, og ingenting sendes noe sted med mindre du legger til en vert, publiserer en side eller ser etter oppdateringer. Tokener ligger i systemets nøkkellager, aldri i en av våre filer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>Everything the file shows is what it claims.</source>
        <translation>Alt filen viser, er det den hevder.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>Everything was last collected on {day}; what came after it is not counted yet.</source>
        <translation>Alt ble sist samlet inn {day}; det som kom etterpå, er ikke talt med ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/exchange_token.py"/>
        <source>Exchange</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/exchange_token.py"/>
        <source>Exchange the token</source>
        <translation>Bytt tokenet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Exchange token…</source>
        <translation>Bytt token…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Export CSV…</source>
        <translation>Eksporter CSV …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Export everything</source>
        <translation>Eksporter alt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Export everything…</source>
        <translation>Eksporter alt …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>Export it again with the newest version.</source>
        <translation>Eksporter den på nytt med den nyeste versjonen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Export {title}</source>
        <translation>Eksporter {title}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Exported data (*.age);;All files (*)</source>
        <translation>Eksporterte data (*.age);;Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Exported: {path}</source>
        <translation>Eksportert: {path}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Exports, the newest first</source>
        <translation>Eksporter, den nyeste først</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Extra</source>
        <translation>Ekstra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>False</source>
        <translation>nei</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>February</source>
        <translation>februar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Figures as CSV</source>
        <translation>Tallene som CSV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>Figures of the claims have another value than the one shown.</source>
        <translation>Tall i påstandene har en annen verdi enn den som vises.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Files changed</source>
        <translation>Endrede filer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Files not counted</source>
        <translation>Filer som ikke er talt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Files of the page are still there.</source>
        <translation>Filer fra siden ligger fortsatt der.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Filter {chip}: take off</source>
        <translation>Filter {chip}: ta av</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Filter…</source>
        <translation>Filtrer …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Find (Ctrl+F)</source>
        <translation>Finn (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>Find an action</source>
        <translation>Finn en handling</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Find an action…</source>
        <translation>Finn en handling …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Find authors by name, e-mail or reason</source>
        <translation>Finn forfattere etter navn, e-post eller årsak</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Find repositories by name, address, owner or state</source>
        <translation>Finn repositorier etter navn, adresse, eier eller tilstand</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>Fine-grained token</source>
        <translation>Finmasket token (fine-grained)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Finest time</source>
        <translation>Fineste tidsinndeling</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/folding_card.py"/>
        <source>Folded away</source>
        <translation>Foldet sammen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Folders are read where they are; of hosts a copy is kept, if you allow it. You can change this at any time under Repositories.</source>
        <translation>Mapper leses der de ligger; fra verter beholdes en kopi, hvis du tillater det. Du kan endre dette når som helst under Repositorier.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>For an upload endpoint; made from the JSON alone.</source>
        <translation>For et opplastingspunkt; lages av JSON-filen alene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>For example eu-north-1, or auto.</source>
        <translation>For eksempel eu-north-1, eller auto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>For example https://cv.example.org.</source>
        <translation>For eksempel https://cv.example.org.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>For example: Backend engineer</source>
        <translation>For eksempel: backendutvikler</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>For example: Payments platform, fintech, 12 people</source>
        <translation>For eksempel: betalingsplattform, fintech, 12 personer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>For support, in {path}: names of steps and numbers, no names of yours. It holds 8 MB at most and goes nowhere by itself.</source>
        <translation>Til støtte, i {path}: navn på trinn og tall, ingen av navnene dine. Den rommer høyst 8 MB og sendes ingen steder av seg selv.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>For the first time</source>
        <translation>For første gang</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>For the others add a second token, a classic one, or the repository as a folder. A new token may wait for the organisation&apos;s approval.</source>
        <translation>For de andre kan du legge til et token til, et klassisk, eller repositoriet som en mappe. Et nytt token kan vente på organisasjonens godkjenning.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>For which kind of work is it?</source>
        <translation>Hva slags arbeid er den for?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Forget everything of {owner}…</source>
        <translation>Glem alt fra {owner} …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Forget everything of …</source>
        <translation>Glem alt fra …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Forget everything…</source>
        <translation>Glem alt …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>Forget repositories</source>
        <translation>Glem repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>Forget {names}?</source>
        <translation>Glemme {names}?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Forget…</source>
        <translation>Glem …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Forms to write</source>
        <translation>Formater som skal skrives</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Found in the commits that were read</source>
        <translation>Funnet i commitene som er lest</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>Four words that have nothing to do with each other are good and easy to type.</source>
        <translation>Fire ord som ikke har noe med hverandre å gjøre, er bra og lette å skrive.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Free some space and collect again; what was collected before is safe.</source>
        <translation>Frigjør plass og samle inn igjen; det som er samlet inn før, er trygt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Free some space and try again; what was there before is safe.</source>
        <translation>Frigjør plass og prøv igjen; det som var der fra før, er trygt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>Free some space on that disk, or close other programs that use the database.</source>
        <translation>Frigjør plass på disken, eller lukk andre programmer som bruker databasen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>Free some space on that disk; without a backup the database is not changed.</source>
        <translation>Frigjør plass på disken; uten en sikkerhetskopi endres ikke databasen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Free some space there, or raise its limit.</source>
        <translation>Frigjør plass der, eller hev grensen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>From opened to merged, of the pull requests of yours that were merged; the median.</source>
        <translation>Fra åpnet til flettet inn, for dine pull requests som ble flettet inn; medianen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>From, such as 2019-03</source>
        <translation>Fra, for eksempel 2019-03</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/failures.py"/>
        <source>Frozen, last read on {day}.</source>
        <translation>Frosset, sist lest {day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/failures.py"/>
        <source>Frozen.</source>
        <translation>Frosset.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Gallery</source>
        <translation>Galleri</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Generated data, apart from everything real</source>
        <translation>Genererte data, atskilt fra alt som er ekte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Git&apos;s configuration names no address on this computer: add those you commit under.</source>
        <translation>Git-oppsettet på denne maskinen nevner ingen adresse: legg til dem du committer med.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub does not accept this question.</source>
        <translation>GitHub godtar ikke dette spørsmålet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub does not allow this.</source>
        <translation>GitHub tillater ikke dette.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub has locked sign-ins for a while, after several wrong tokens.</source>
        <translation>GitHub har stengt for pålogging en stund, etter flere feil tokener.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub has suspended this account.</source>
        <translation>GitHub har suspendert denne kontoen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub&apos;s search ends after 1,000 results.</source>
        <translation>GitHubs søk stopper etter 1000 treff.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>GitLab does not allow this.</source>
        <translation>GitLab tillater ikke dette.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>GitLab does not count pages that far.</source>
        <translation>GitLab teller ikke sider så langt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>GitLab has blocked this account.</source>
        <translation>GitLab har blokkert denne kontoen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>GitLab wants something from you first: new terms, a password, a second factor.</source>
        <translation>GitLab vil ha noe fra deg først: nye vilkår, et passord, en ekstra faktor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>GitLab, self-managed</source>
        <translation>GitLab på egen server</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>Give each file a name of its own.</source>
        <translation>Gi hver fil sitt eget navn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>Give it one, such as the kind of work it is for.</source>
        <translation>Gi den en, for eksempel hva slags arbeid den er til.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/keys.py"/>
        <source>Give its passphrase, or add the key to your ssh-agent with ssh-add.</source>
        <translation>Oppgi passordfrasen, eller legg nøkkelen til ssh-agent med ssh-add.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Give more letters of its object id, as `commitstats list commits` prints it.</source>
        <translation>Oppgi flere tegn av objekt-ID-en, slik `commitstats list commits` skriver den.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>Give more of its digits.</source>
        <translation>Oppgi flere av sifrene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Give one of them.</source>
        <translation>Oppgi ett av dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Go back a step, and choose a folder or add an account.</source>
        <translation>Gå ett steg tilbake, og velg en mappe eller legg til en konto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Go back to an earlier backup</source>
        <translation>Gå tilbake til en tidligere sikkerhetskopi</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Go to {title}</source>
        <translation>Gå til {title}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>HEAD of {location} is damaged: it leads neither to a branch nor to a commit.</source>
        <translation>HEAD i {location} er skadet: den fører verken til en gren eller en commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/exchange_token.py"/>
        <source>Have {host} give {name} a new token?</source>
        <translation>La {host} gi {name} et nytt token?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Headline figures</source>
        <translation>Hovedtall</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Held still, bars do not run and menus do not fade.</source>
        <translation>Når alt holdes i ro, løper ikke stolpene og menyene toner ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Help brings it back</source>
        <translation>Hjelp henter det tilbake</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Highlights</source>
        <translation>Høydepunkter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Host</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>Hosts are left alone until {time}: there is no network, or it costs by the byte.</source>
        <translation>Vertene får være i fred til {time}: Det er ikke noe nettverk, eller det koster per byte.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/hours.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Hours of the week</source>
        <translation>Ukens timer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>How it works</source>
        <translation>Slik virker det</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>How it works (F1)</source>
        <translation>Slik virker det (F1)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>How long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>How many commits the last run that found any found, and when</source>
        <translation>Hvor mange commits den siste kjøringen som fant noen, fant, og når</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>If not the bucket&apos;s own.</source>
        <translation>Hvis ikke bøttens egen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>If that is what you want, add that folder itself.</source>
        <translation>Hvis det er det du vil, legg til selve den mappen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>If the host has moved, add the account again with its new address.</source>
        <translation>Hvis verten har flyttet, legg til kontoen på nytt med den nye adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>If the repository moved, add it at its new address.</source>
        <translation>Hvis repositoriet har flyttet, legg det til på den nye adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>If this is your company&apos;s host, or your company looks into encrypted traffic, its authority must be among the certificates this system trusts; ask your administrators.</source>
        <translation>Er dette firmaets vert, eller ser firmaet inn i kryptert trafikk, må utstederen være blant sertifikatene systemet stoler på; spør administratorene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>If you trust where it comes from, add it again with --trust.</source>
        <translation>Hvis du stoler på hvor det kommer fra, legg det til på nytt med --trust.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Ignored lines</source>
        <translation>Ignorerte linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Import a JSON Resume</source>
        <translation>Importer en JSON Resume</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Import a JSON Resume…</source>
        <translation>Importer en JSON Resume …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Import what was exported</source>
        <translation>Importer det som ble eksportert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Imported.</source>
        <translation>Importert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>In use from the next time a host is asked.</source>
        <translation>I bruk fra neste gang en vert spørres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>In your own words; empty leaves it out.</source>
        <translation>Med dine egne ord; tomt utelater det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>Install a font for this script (on Debian: sudo apt install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji), or export the web page, which browsers draw with their own fonts.</source>
        <translation>Installer en skrift for dette skriftsystemet (på Debian: sudo apt install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji), eller eksporter nettsiden, som nettlesere tegner med sine egne skrifter.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>Install and start a key store (GNOME Keyring or KWallet), sign in to the desktop again, unlock it, and try again.</source>
        <translation>Installer og start et nøkkellager (GNOME Keyring eller KWallet), logg på skrivebordet på nytt, lås det opp, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>Install the newest version, or choose another folder with --home.</source>
        <translation>Installer den nyeste versjonen, eller velg en annen mappe med --home.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>Install the newest version, then restore it.</source>
        <translation>Installer den nyeste versjonen, og gjenopprett den så.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>Install the package pango of your system.</source>
        <translation>Installer pakken pango for systemet ditt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Integrity</source>
        <translation>Integritet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>It asks {host} and says that there is one. Nothing about you goes along, and nothing is downloaded.</source>
        <translation>Den spør {host} og sier fra om det finnes en. Ingenting om deg sendes med, og ingenting lastes ned.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>It begins with a letter, for example ada-berg.</source>
        <translation>Det begynner med en bokstav, for eksempel ada-berg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>It begins with https:// and has neither ? nor # in it.</source>
        <translation>Den begynner med https:// og har verken ? eller # i seg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>It can only read. GitLab gives every token an end, one year at most by default.</source>
        <translation>Det kan bare lese. GitLab gir alle tokener en sluttdato, som standard høyst ett år.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>It can only read. It sees the repositories of one owner, you or one organisation, which may have to approve it. Choose all repositories.</source>
        <translation>Det kan bare lese. Det ser repositoriene til én eier, deg eller én organisasjon, som kanskje må godkjenne det. Velg alle repositorier.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>It cannot read commits: it lacks the scope read_repository.</source>
        <translation>Det kan ikke lese commits: det mangler tilgangen read_repository.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>It counts</source>
        <translation>Det teller</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>It does not see your e-mail addresses.</source>
        <translation>Det ser ikke e-postadressene dine.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>It does not start by itself: that is switched off under Settings.</source>
        <translation>Den starter ikke av seg selv: Det er slått av under Innstillinger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>It ends on {day}; you are warned 14 days and a day before.</source>
        <translation>Det utløper {day}; du varsles 14 dager og én dag før.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>It goes on by itself later.</source>
        <translation>Det fortsetter av seg selv senere.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_hosted.py"/>
        <source>It goes on by itself; what was counted stays counted.</source>
        <translation>Det fortsetter av seg selv; det som er talt, forblir talt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>It has no scope: it may do what anybody may.</source>
        <translation>Det har ingen tilganger: det får gjøre det alle får gjøre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>It has not been collected yet.</source>
        <translation>Det er ikke samlet inn ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>It has {scopes}.</source>
        <translation>Det har {scopes}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>It holds template.html.j2, and may hold template.css</source>
        <translation>Den inneholder template.html.j2, og kan inneholde template.css</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>It is collected with the next run.</source>
        <translation>Det samles inn ved neste kjøring.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>It is listed at {gallery}.</source>
        <translation>Den er oppført på {gallery}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>It is not signed: whoever altered it could have made its claims anew.</source>
        <translation>Den er ikke signert: den som endret den, kan ha laget påstandene på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>It is signed with a key of {who}{names}.</source>
        <translation>Den er signert med en nøkkel som tilhører {who}{names}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>It is stopped where it is; the page Publish tells afterwards what is up.</source>
        <translation>Den stoppes der den er; siden Publiser forteller etterpå hva som ligger ute.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>It lists no projects.</source>
        <translation>Det lister ingen prosjekter.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>It lists no repositories.</source>
        <translation>Det lister ingen repositorier.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/network.py"/>
        <source>It looks like http://proxy.example:8080.</source>
        <translation>Den ser ut som http://proxy.example:8080.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>It makes a CV</source>
        <translation>Det lager en CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <location filename="../../commitstats_desktop/services/count.py"/>
        <source>It may be an interrupted clone; clone it again.</source>
        <translation>Det kan være en avbrutt kloning; klon det på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>It may be down or very busy; try again later.</source>
        <translation>Den kan være nede eller svært opptatt; prøv igjen senere.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>It may be locked, or you declined; unlock it and try again.</source>
        <translation>Den kan være låst, eller du avslo; lås den opp og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/child.py"/>
        <source>It may have been moved or be on a disk that is not connected; what is known stays counted.</source>
        <translation>Det kan være flyttet eller ligge på en disk som ikke er tilkoblet; det som er kjent, telles fortsatt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>It may have been moved, renamed or be on a disk that is not connected.</source>
        <translation>Den kan være flyttet, ha fått nytt navn eller ligge på en disk som ikke er tilkoblet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>It may have been renamed, removed or made private; what is known stays counted.</source>
        <translation>Det kan ha fått nytt navn, være fjernet eller gjort privat; det som er kjent, telles fortsatt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>It may have expired, been revoked, or lack the right to read code: test the account.</source>
        <translation>Det kan være utløpt, trukket tilbake eller mangle rett til å lese kode: test kontoen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>It may just be changing; collect again.</source>
        <translation>Det kan være i endring akkurat nå; samle inn igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>It needs</source>
        <translation>Det trenger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>It needs version 2019 or later.</source>
        <translation>Det må være versjon 2019 eller nyere.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>It never ends.</source>
        <translation>Det utløper aldri.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>It reads</source>
        <translation>Det leser</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>It sees all owners, and repositories you were invited to. It could also write, which this app never does.</source>
        <translation>Det ser alle eiere, og repositorier du er invitert til. Det kunne også skrive, noe denne appen aldri gjør.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>It sees no private repositories.</source>
        <translation>Det ser ingen private repositorier.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice_list.py"/>
        <source>It sees {sees}.</source>
        <translation>Det ser {sees}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>It stands in the list of what you sent, nowhere else.</source>
        <translation>Det står i listen over det du har sendt, ingen andre steder.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>It starts in the tray, without a window.</source>
        <translation>Det starter i systemkurven, uten vindu.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosts.py"/>
        <source>It was kept for one session, or removed from the key store: give it again.</source>
        <translation>Det ble beholdt for én økt, eller fjernet fra nøkkellageret: oppgi det på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>It will stand at</source>
        <translation>Den blir liggende på</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Its address</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/updates.py"/>
        <source>Its address is a setting of this build.</source>
        <translation>Adressen er en innstilling i denne utgaven.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Its administrators must allow TLS 1.2 or later.</source>
        <translation>Administratorene må tillate TLS 1.2 eller nyere.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_hosted.py"/>
        <source>Its host asked for patience: waiting until {moment}.</source>
        <translation>Verten ba om tålmodighet: venter til {moment}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Its host does not tell what exactly the token may do.</source>
        <translation>Verten sier ikke nøyaktig hva tokenet får gjøre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Its host does not tell when it ends.</source>
        <translation>Verten sier ikke når det utløper.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Its pages must be withdrawn first</source>
        <translation>Sidene der må trekkes tilbake først</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Its repositories are not collected any more, and our copies of them are deleted. What was counted stays in your figures, unless you delete it too. For 20 seconds you can undo it: until then the token stays in the key store, afterwards it is gone.

At {host} nothing changes: revoke the token there if nobody else uses it.</source>
        <translation>Repositoriene samles ikke inn lenger, og våre kopier av dem slettes. Det som er telt, blir i tallene dine, med mindre du sletter det også. I 20 sekunder kan du angre: så lenge ligger tokenet i nøkkellageret, deretter er det borte.

Hos {host} endres ingenting: trekk tokenet tilbake der hvis ingen andre bruker det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Its title, for you only</source>
        <translation>Tittelen, bare for deg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Its token may</source>
        <translation>Tokenet får</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>JSON Resume (*.json);;All files (*)</source>
        <translation>JSON Resume (*.json);;Alle filer (*)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>JSON, the figures</source>
        <translation>JSON, tallene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>January</source>
        <translation>januar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Keep collecting</source>
        <translation>Fortsett innsamlingen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>Keep copies</source>
        <translation>Behold kopier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Keep for this session only</source>
        <translation>Behold bare for denne økten</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Keep fresh</source>
        <translation>Hold oppdatert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>Keep it in the system&apos;s key store</source>
        <translation>Oppbevar det i systemets nøkkellager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>Keep no code</source>
        <translation>Ikke behold kode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Keep no code: delete the copies of its repositories after counting</source>
        <translation>Ikke behold kode: slett kopiene av repositoriene etter tellingen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Fortsett i systemkurven når vinduet lukkes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Keep sending</source>
        <translation>Fortsett å sende</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Keep the data in another folder</source>
        <translation>Ha dataene i en annen mappe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Keeping the token …</source>
        <translation>Lagrer tokenet …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Key store</source>
        <translation>Nøkkellager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Kind of token</source>
        <translation>Tokentype</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/kinds.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>Kinds of files</source>
        <translation>Filtyper</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <location filename="../../commitstats_desktop/ui/panels/language.py"/>
        <source>Language</source>
        <comment>of the window</comment>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Language of the document</source>
        <translation>Språket i dokumentet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Languages ({number})</source>
        <translation>Språk ({number})</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Languages in GitHub’s colours</source>
        <translation>Språk i GitHubs farger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Languages or packages</source>
        <translation>Språk eller pakker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <source>Languages that are told</source>
        <translation>Språk som nevnes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Languages, repositories and owners (Ctrl+F)</source>
        <translation>Språk, repositorier og eiere (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_calendar.py"/>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Last 12 months</source>
        <translation>Siste 12 måneder</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>Last commit found: {commit} of {day}.</source>
        <translation>Siste commit funnet: {commit} fra {day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Last found</source>
        <translation>Sist funnet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>Last one {when}</source>
        <translation>Siste {when}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Last run</source>
        <translation>Siste kjøring</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/streak.py"/>
        <source>Latest streak</source>
        <translation>Siste rekke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Leave all of {folder}/ out</source>
        <translation>Utelat alt i {folder}/</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Leave all of {repository} out</source>
        <translation>Utelat hele {repository}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Leave commit {short} out</source>
        <translation>Utelat commit {short}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/account_requests.py"/>
        <source>Leave it first: an account is added to your own data.</source>
        <translation>Gå ut av den først: en konto legges til dine egne data.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Leave it first: it is not your work.</source>
        <translation>Gå ut av den først: det er ikke ditt arbeid.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Leave out {name}</source>
        <translation>Utelat {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/demo_banner.py"/>
        <source>Leave the demo</source>
        <translation>Forlat demoen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Leave {name} out</source>
        <translation>Utelat {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Leaving soon</source>
        <translation>Slutter snart</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Leaving soon…</source>
        <translation>Slutter snart …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Left out: {reasons}</source>
        <translation>Utelatt: {reasons}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/legend.py"/>
        <source>Legend: {names}</source>
        <translation>Tegnforklaring: {names}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/calendar.py"/>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Let every page be about these days and filters</source>
        <translation>La alle sider handle om disse dagene og filtrene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Let hours of the week be told</source>
        <translation>Ta med ukens timer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Let the ticked ones stand</source>
        <translation>La de avkryssede stå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/sandbox.py"/>
        <source>Line {lineno} of {value} is no template: {message}.</source>
        <translation>Linje {lineno} i {value} er ingen mal: {message}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines added</source>
        <translation>Linjer lagt til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Lines added by bulk changes and imports; they are lines added, and not written lines.</source>
        <translation>Linjer lagt til av masseendringer og importer; de er linjer lagt til, og ikke skrevne linjer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Lines added by commits that .git-blame-ignore-revs names; they are not written lines.</source>
        <translation>Linjer lagt til av commits som står i .git-blame-ignore-revs; de er ikke skrevne linjer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines added on each day of the author&apos;s own date.</source>
        <translation>Linjer lagt til hver dag, etter forfatterens egen dato.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines added per day</source>
        <translation>Linjer lagt til per dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/kinds.py"/>
        <source>Lines by kind</source>
        <translation>Linjer etter type</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_charts.py"/>
        <source>Lines by language</source>
        <translation>Linjer per språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <source>Lines by language over time</source>
        <translation>Linjer per språk over tid</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Lines not read yet</source>
        <translation>Linjer ikke lest ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines removed</source>
        <translation>Linjer fjernet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines removed on each day of the author&apos;s own date.</source>
        <translation>Linjer fjernet hver dag, etter forfatterens egen dato.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines removed per day</source>
        <translation>Linjer fjernet per dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines that your commits add, as Git counts them, without generated, vendored and lock files.</source>
        <translation>Linjer commitene dine legger til, slik Git teller dem, uten genererte filer, tredjepartsfiler og låsefiler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines that your commits remove, as Git counts them, without generated, vendored and lock files.</source>
        <translation>Linjer commitene dine fjerner, slik Git teller dem, uten genererte filer, tredjepartsfiler og låsefiler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/kinds.py"/>
        <source>Lines you added by kind of the file; generated, vendored, lock and binary files are shown here and are in no other line figure.</source>
        <translation>Linjer du har lagt til etter filens type; genererte filer, tredjepartsfiler, låsefiler og binærfiler vises her og er ikke med i noe annet linjetall.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <source>Lines you added by language of the file, named by GitHub Linguist&apos;s rules.</source>
        <translation>Linjer du har lagt til etter filens språk, navngitt etter reglene til GitHub Linguist.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/kinds.py"/>
        <source>Lines you added each year by kind of the file, those of every kind.</source>
        <translation>Linjer du har lagt til hvert år etter filens type, alle typer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <source>Lines you added each year by language of the file.</source>
        <translation>Linjer du har lagt til hvert år etter filens språk.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <source>Lines you added on each day by language of the file: the largest languages, and the others together.</source>
        <translation>Linjer du har lagt til hver dag etter filens språk: de største språkene, og de andre samlet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/written_lines.py"/>
        <source>Lines you added to code, tests, documentation and configuration, without white space only, bulk changes and revisions to ignore.</source>
        <translation>Linjer du har lagt til i kode, tester, dokumentasjon og konfigurasjon, uten rene mellomrom, masseendringer og revisjoner som skal overses.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Lines you added to data files; they are lines added, and not written lines.</source>
        <translation>Linjer du har lagt til i datafiler; de er linjer lagt til, og ikke skrevne linjer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>List it in the gallery of the endpoint</source>
        <translation>Vis den i galleriet til opplastingspunktet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Listing the repositories it sees …</source>
        <translation>Lister repositoriene det ser …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/waiting.py"/>
        <source>Loading …</source>
        <translation>Laster …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>Local only</source>
        <translation>Bare lokalt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>Log of its runs</source>
        <translation>Logg over kjøringene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>Logs</source>
        <translation>Logger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/streak.py"/>
        <source>Longest streak</source>
        <translation>Lengste rekke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Look</source>
        <comment>of the window</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Look at everything first, with the data of an invented developer.</source>
        <translation>Se på alt først, med dataene til en oppdiktet utvikler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/base.py"/>
        <source>Look at it first. Publishing with --replace puts yours in its place.</source>
        <translation>Se på den først. Publisering med --replace legger din i stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <source>Look at it on its page.</source>
        <translation>Se på det på siden det har.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Look at the page first. Publishing with --replace puts yours in its place.</source>
        <translation>Se på siden først. Publisering med --replace legger din i stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Look at today&apos;s page, and send it</source>
        <translation>Se på dagens side, og send den</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Look at what leaves, then write it</source>
        <translation>Se på det som går ut, og skriv det så</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>Look once a day whether there is a newer version</source>
        <translation>Se én gang om dagen om det finnes en nyere versjon</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>Look: as the system</source>
        <translation>Tema: system</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>Look: dark</source>
        <translation>Tema: mørkt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>Look: light</source>
        <translation>Tema: lyst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/state.py"/>
        <source>Looking at {n} repositories …</source>
        <translation>
            <numerusform>Ser på {n} repositorium …</numerusform>
            <numerusform>Ser på {n} repositorier …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Make a CV</source>
        <translation>Lag en CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>Make a new one and replace it here.</source>
        <translation>Lag et nytt og bytt det her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Make a new one in this organisation and replace it here.</source>
        <translation>Lag et nytt i denne organisasjonen og bytt det her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>Make a new one there and replace it here.</source>
        <translation>Lag et nytt der og bytt det her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>Make a token with read_api and read_repository, or add each repository by its address as a Git address with this token.</source>
        <translation>Lag et token med read_api og read_repository, eller legg til hvert repositorium etter adresse som Git-adresse med dette tokenet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>Make a token with read_api and read_repository.</source>
        <translation>Lag et token med read_api og read_repository.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>Make a token with read_api, or add projects by their addresses.</source>
        <translation>Lag et token med read_api, eller legg til prosjekter etter adresse.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Make it first.</source>
        <translation>Lag den først.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>Make it for this one organisation: tokens for all of them stop working in December 2026. Azure DevOps does not tell when a token ends; note the date.</source>
        <translation>Lag det for denne ene organisasjonen: tokener for alle slutter å virke i desember 2026. Azure DevOps sier ikke når et token utløper; noter datoen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Make it, and show me</source>
        <translation>Lag den, og vis meg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/keys.py"/>
        <source>Make one with `ssh-keygen -t ed25519`, or let the app make one with --sign app.</source>
        <translation>Lag en med `ssh-keygen -t ed25519`, eller la appen lage en med --sign app.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>Make the folder first.</source>
        <translation>Lag mappen først.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Making the document …</source>
        <translation>Lager dokumentet …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Making the page …</source>
        <translation>Lager siden …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>May a copy of private code stay on this computer?</source>
        <translation>Kan en kopi av privat kode bli liggende på denne datamaskinen?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Median hours to merge</source>
        <translation>Timer til innfletting (median)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/merges.py"/>
        <source>Merges</source>
        <translation>Flettinger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>Mirrors of hosted repositories</source>
        <translation>Speil av repositorier hos verter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Month of</source>
        <translation>Måned fra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/calendar.py"/>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>More about this CV</source>
        <translation>Mer om denne CV-en</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>More than one CV is called {word}.</source>
        <translation>Mer enn én CV heter {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>More than one commit is called {word}.</source>
        <translation>Mer enn én commit heter {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>More than one correction starts with {word}.</source>
        <translation>Mer enn én rettelse begynner med {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/tick_list.py"/>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>Move it away, or choose another folder.</source>
        <translation>Flytt det bort, eller velg en annen mappe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Move the entry down</source>
        <translation>Flytt oppføringen ned</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Move the entry up</source>
        <translation>Flytt oppføringen opp</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Move the file aside; a backup may lie in the folder backups beside it.</source>
        <translation>Flytt filen til side; en sikkerhetskopi kan ligge i mappen backups ved siden av.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/tick_list.py"/>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Movement</source>
        <translation>Bevegelse</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Move…</source>
        <translation>Flytt …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>My CV</source>
        <translation>Min CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>My commits</source>
        <translation>Mine commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Name a commit.</source>
        <translation>Oppgi en commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>Name a file to write.</source>
        <translation>Oppgi en fil å skrive.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Name a path, a commit or a repository.</source>
        <translation>Oppgi en sti, en commit eller et repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Name in the address</source>
        <translation>Navn i adressen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Name it by its object id.</source>
        <translation>Oppgi den med objekt-ID.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Name of the account</source>
        <translation>Navn på kontoen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Name of the files</source>
        <translation>Navn på filene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Name the commit without a repository.</source>
        <translation>Oppgi commiten uten repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>Name the file of the key instead.</source>
        <translation>Oppgi filen med nøkkelen i stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Name the file that was exported.</source>
        <translation>Oppgi filen som ble eksportert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Name the folder with its whole path.</source>
        <translation>Oppgi mappen med hele stien.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Never by itself</source>
        <translation>Aldri av seg selv</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>New CV</source>
        <translation>Ny CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>New CV…</source>
        <translation>Ny CV …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>New entry</source>
        <translation>Ny oppføring</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>No CV is called {word}.</source>
        <translation>Ingen CV heter {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>No Git repository was found in {start}: {sentence}</source>
        <translation>Fant ikke noe Git-repositorium i {start}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>No action has these words.</source>
        <translation>Ingen handling har disse ordene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>No address is ticked and saved yet.</source>
        <translation>Ingen adresse er krysset av og lagret ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>No authors yet</source>
        <translation>Ingen forfattere ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>No backup could be made in {folder}: {error}.</source>
        <translation>Ingen sikkerhetskopi kunne lages i {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>No changed file is in {missing}.</source>
        <translation>Ingen endret fil er i {missing}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>No collection has changed anything yet</source>
        <translation>Ingen innsamling har endret noe ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/review.py"/>
        <source>No commit counts in the week of {monday}.</source>
        <translation>Ingen commit teller i uken fra {monday}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>No commit is called {word}.</source>
        <translation>Ingen commit heter {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>No commit of these adds a package.</source>
        <translation>Ingen av disse commitene legger til en pakke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <location filename="../../commitstats_desktop/services/count.py"/>
        <source>No commit of this repository can be read: {reason}.</source>
        <translation>Ingen commits i dette repositoriet kan leses: {reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>No commit of yours begins to use {package}.</source>
        <translation>Ingen av commitene dine tar i bruk {package}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>No commits were counted in this week.</source>
        <translation>Ingen commits ble talt i denne uken.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>No correction starts with {word}.</source>
        <translation>Ingen rettelse begynner med {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>No encrypted connection to {host} came about.</source>
        <translation>Det ble ingen kryptert forbindelse til {host}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>No export is called {name}.</source>
        <translation>Ingen eksport heter {name}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>No file of these has a language.</source>
        <translation>Ingen av disse filene har et språk.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>No font on this computer has the letters {letters}.</source>
        <translation>Ingen skrift på denne datamaskinen har bokstavene {letters}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo_host.py"/>
        <source>No host is asked in it; leave it first.</source>
        <translation>Ingen vert spørres i den; forlat den først.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/unread.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>No line of these days is in a known language.</source>
        <translation>Ingen linje fra disse dagene er i et kjent språk.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>No note, form field or picture was laid over the pages.</source>
        <translation>Ingen merknad, intet skjemafelt og intet bilde er lagt over sidene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>No open-source repository of your own</source>
        <translation>Ikke noe eget repositorium med åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>No page is up.</source>
        <translation>Ingen side ligger ute.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>No repositories yet</source>
        <translation>Ingen repositorier ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>No repository has a problem.</source>
        <translation>Ingen repositorier har problemer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>No repository holds commits of these days.</source>
        <translation>Ingen repositorier har commits fra disse dagene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>No signature shows that the file is from {who}.</source>
        <translation>Ingen signatur viser at filen er fra {who}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>No ssh-agent runs in this session.</source>
        <translation>Ingen ssh-agent kjører i denne økten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Nobody here is called “{text}”.</source>
        <translation>Ingen her heter «{text}».</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>None found so far</source>
        <translation>Ingen funnet så langt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>None of the {n} commits read has an address that you ticked.</source>
        <translation>
            <numerusform>Den ene commiten som er lest, har ingen adresse du har krysset av.</numerusform>
            <numerusform>Ingen av de {n} commitene som er lest, har en adresse du har krysset av.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/verdict.py"/>
        <source>None of this proves who wrote a commit: Git records whatever name it is told. It proves that the file is as it was exported, and by which key.</source>
        <translation>Ingenting av dette beviser hvem som skrev en commit: Git noterer det navnet det blir fortalt. Det beviser at filen er slik den ble eksportert, og med hvilken nøkkel.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>None of your commits is in public</source>
        <translation>Ingen av commitene dine er offentlig</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>None used yet</source>
        <translation>Ingen brukt ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>None: straight to the hosts</source>
        <translation>Ingen: rett til vertene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>Not all of it could be read: {wrong}.</source>
        <translation>Ikke alt kunne leses: {wrong}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/left_out.py"/>
        <source>Not in written lines</source>
        <translation>Ikke i skrevne linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Not me</source>
        <translation>Ikke meg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>Not needed for a public repository.</source>
        <translation>Trengs ikke for et offentlig repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/unread.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>Not read yet</source>
        <translation>Ikke lest ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Not saved yet: {parts}.</source>
        <translation>Ikke lagret ennå: {parts}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Nothing collected yet</source>
        <translation>Ingenting samlet inn ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages_table.py"/>
        <source>Nothing has this name.</source>
        <translation>Ingenting har dette navnet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Nothing is collected yet</source>
        <translation>Ingenting er samlet inn ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>Nothing is corrected yet. Choose a row in one of the lists and say what is wrong with it; the figures follow at once, and it can be taken back here.</source>
        <translation>Ingenting er rettet ennå. Velg en rad i en av listene og si hva som er galt med den; tallene følger med en gang, og det kan gjøres om her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/document.py"/>
        <source>Nothing is counted in the period of this CV.</source>
        <translation>Ingenting er talt i perioden for denne CV-en.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/document.py"/>
        <source>Nothing is counted yet, so there is nothing to put into a CV.</source>
        <translation>Ingenting er talt ennå, så det er ingenting å sette i en CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Nothing is left out.</source>
        <translation>Ingenting er utelatt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Nothing is published yet.</source>
        <translation>Ingenting er publisert ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>Nothing is running.</source>
        <translation>Ingenting kjører.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Nothing leaves this computer unless you publish it or send it yourself. There is no account with us and no telemetry.</source>
        <translation>Ingenting forlater denne datamaskinen med mindre du selv publiserer eller sender det. Du trenger ingen konto hos oss, og det finnes ingen telemetri.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Nothing matches</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Nothing may be written into {root}.</source>
        <translation>Ingenting kan skrives i {root}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Nothing open.</source>
        <translation>Ingenting uavklart.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <source>Nothing that was not used before.</source>
        <translation>Ingenting som ikke er brukt før.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Nothing to tell yet</source>
        <translation>Ingenting å fortelle ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Nothing was exported yet. What you export is kept here as the very bytes that left.</source>
        <translation>Ingenting er eksportert ennå. Det du eksporterer, oppbevares her byte for byte slik det ble sendt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Nothing was moved.</source>
        <translation>Ingenting ble flyttet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>Nothing was sent.</source>
        <translation>Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>Nothing: everything is here.</source>
        <translation>Ingenting: alt er her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Objects are borrowed from another folder.</source>
        <translation>Objekter er lånt fra en annen mappe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Of R2, B2, MinIO and others; empty for Amazon.</source>
        <translation>For R2, B2, MinIO og andre; tom for Amazon.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Of the endpoint, as its keeper told you.</source>
        <translation>Til opplastingspunktet, slik den som drifter det, har sagt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Of this window. It is changed when the program is started again.</source>
        <translation>I dette vinduet. Det byttes når programmet startes på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <source>Old versions of its files may still be there.</source>
        <translation>Gamle versjoner av filene kan fortsatt ligge der.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>On this computer</source>
        <translation>På denne datamaskinen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Once a day</source>
        <translation>Én gang om dagen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Once a week, after the first collection of a new week; never of an empty one.</source>
        <translation>Én gang i uken, etter den første innsamlingen i en ny uke; aldri om en tom uke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>Once more</source>
        <translation>Én gang til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>One in a line</source>
        <translation>Ett per linje</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>One in a line: e-mail, town, https://…</source>
        <translation>Én per linje: e-post, sted, https://…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>One organisation after the other.</source>
        <translation>Én organisasjon om gangen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>One repository was found there, and it is new.</source>
        <translation>Ett repositorium ble funnet der, og det er nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>One repository was found there, which was known already.</source>
        <translation>Ett repositorium ble funnet der, og det var kjent fra før.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Only HTTP proxies are, such as http://proxy.example:8080; none of SOCKS. Name one in the settings, or choose to go without.</source>
        <translation>Bare HTTP-proxyer kan det, som http://proxy.example:8080; ingen av typen SOCKS. Oppgi en i innstillingene, eller velg å klare deg uten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Only HTTPS without a name or a token in the address is used.</source>
        <translation>Bare HTTPS uten navn eller token i adressen brukes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Only a token over HTTPS is offered to it; its administrators can allow that for Git.</source>
        <translation>Den blir bare tilbudt et token over HTTPS; administratorene kan tillate det for Git.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>Only an upload endpoint has a gallery.</source>
        <translation>Bare et opplastingspunkt har et galleri.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/opening.py"/>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>Only commits that were counted then can be opened.</source>
        <translation>Bare commits som ble talt da, kan åpnes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Only where it asks; kept in the key store of your system.</source>
        <translation>Bare der den spør; ligger i systemets nøkkellager.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Open Commit Stats</source>
        <translation>Åpne Commit Stats</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/background.py"/>
        <source>Open Commit Stats to see what can be done.</source>
        <translation>Åpne Commit Stats for å se hva som kan gjøres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>Open Keychain Access, unlock the login keychain, and try again.</source>
        <translation>Åpne Nøkkelringtilgang, lås opp påloggingsnøkkelringen, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>Open at its host</source>
        <translation>Åpne hos verten</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Open folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Open source</source>
        <translation>Åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>Open the page</source>
        <translation>Åpne siden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Open the page and authorise it; the page is valid for one hour.</source>
        <translation>Åpne siden og godkjenn det; siden er gyldig i én time.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>Open the page and authorise the token; the page is valid for one hour.</source>
        <translation>Åpne siden og godkjenn tokenet; siden er gyldig i én time.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/updates.py"/>
        <source>Open the page that tells of it</source>
        <translation>Åpne siden som forteller om den</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Open the settings</source>
        <translation>Åpne innstillingene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Open the token page</source>
        <translation>Åpne tokensiden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Open-source commits</source>
        <translation>Commits i åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/repositories.py"/>
        <source>Open-source repositories</source>
        <translation>Repositorier med åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Opened, merged and reviewed by your accounts, in the year of each.</source>
        <translation>Åpnet, flettet inn og gjennomgått av kontoene dine, i året for hver.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>Or keep the token for this session only: it is then asked for after the next start.</source>
        <translation>Eller behold tokenet bare for denne økten: da spørres det etter ved neste start.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_rankings.py"/>
        <source>Other</source>
        <translation>Andre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>Our copies of them are deleted; at their hosts nothing changes, and an account that sees them lists them again, switched off.</source>
        <translation>Våre kopier av dem slettes; hos vertene endres ingenting, og en konto som ser dem, lister dem igjen, slått av.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Ours can be told apart with every kind of colour vision; GitHub’s are the better known.</source>
        <translation>Våre kan skilles fra hverandre uansett fargesyn; GitHubs er bedre kjent.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>Own range</source>
        <translation>Egen periode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Own range…</source>
        <translation>Egen periode …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Owner of the repositories</source>
        <translation>Eier av repositoriene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Owner or group</source>
        <translation>Eier eller gruppe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Owner: {owner}</source>
        <translation>Eier: {owner}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>PDF/A-3, figures attached</source>
        <translation>PDF/A-3 med tallene vedlagt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/packages.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Packages ({number})</source>
        <translation>Pakker ({number})</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <source>Packages that are told</source>
        <translation>Pakker som nevnes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Pages go below {told}u/{named}.</source>
        <translation>Sider legges under {told}u/{named}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Pages go into the bucket {name}, below u/.</source>
        <translation>Sider legges i bøtten {name}, under u/.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Pages go into u/ below it.</source>
        <translation>Sider legges i u/ under den.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Pages go into {value}.</source>
        <translation>Sider legges i {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Partial clone: some file contents are not here.</source>
        <translation>Delvis klone: innholdet i noen filer er ikke her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Parts and their order</source>
        <translation>Deler og rekkefølge</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Parts of the CV</source>
        <translation>Deler av CV-en</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Past collections</source>
        <translation>Tidligere innsamlinger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Paste it here; it is checked at once</source>
        <translation>Lim det inn her; det kontrolleres med en gang</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Path</source>
        <translation>Sti</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Pause</source>
        <comment>collecting</comment>
        <translation>Sett på pause</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Paused</source>
        <comment>collecting</comment>
        <translation>På pause</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>Personal access token</source>
        <translation>Personlig tilgangstoken</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/chart_outlet.py"/>
        <source>Picture (*.png)</source>
        <translation>Bilde (*.png)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Picture for links</source>
        <translation>Bilde til lenker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Plain: for applicant-tracking systems</source>
        <translation>Enkel: for rekrutteringssystemer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>Point at a folder that holds a .git folder, or at a folder above several of them.</source>
        <translation>Pek på en mappe som inneholder en .git-mappe, eller på en mappe over flere slike.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Point at the folder instead.</source>
        <translation>Pek på mappen i stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>Possibly mine</source>
        <translation>Kanskje mine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Possibly yours</source>
        <translation>Kanskje dine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/page_view.py"/>
        <source>Preview of the pages</source>
        <translation>Forhåndsvisning av sidene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>Private repositories</source>
        <translation>Private repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/activity.py"/>
        <source>Problem: {kind}, repositories: {repositories}</source>
        <translation>Problem: {kind}, repositorier: {repositories}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Problems by cause</source>
        <translation>Problemer etter årsak</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/busy_line.py"/>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>Progress of collecting</source>
        <translation>Innsamlingens framdrift</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>Progress of this repository</source>
        <translation>Framdrift for dette repositoriet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Publish</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Publish a page</source>
        <translation>Publiser en side</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Publish…</source>
        <translation>Publiser …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests and merge requests opened by your accounts, as their hosts list them.</source>
        <translation>Pull requests og merge requests åpnet av kontoene dine, slik vertene lister dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Pull requests and reviews</source>
        <translation>Pull requests og gjennomganger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>Pull requests and stars are told by their host; commits stand behind all other figures.</source>
        <translation>Pull requests og stjerner oppgis av verten; bak alle andre tall ligger commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests merged</source>
        <translation>Pull requests flettet inn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests opened</source>
        <translation>Pull requests åpnet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests per year</source>
        <translation>Pull requests per år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests reviewed</source>
        <translation>Pull requests gjennomgått</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Put it over the page that somebody else put there</source>
        <translation>Legg den over siden som noen andre la der</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Put your CV on the web</source>
        <translation>Legg CV-en din på nettet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Read everything</source>
        <translation>Les alt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Read everything of one owner while you still can</source>
        <translation>Les alt fra én eier mens du fortsatt kan</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Read what is new (Ctrl+R)</source>
        <translation>Les det som er nytt (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Read what is new in the selected (Ctrl+R)</source>
        <translation>Les det som er nytt i de valgte (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Read {name}</source>
        <translation>Les {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/count.py"/>
        <source>Reading was given up: the list of commits is not whole.</source>
        <translation>Lesingen ble gitt opp: listen over commits er ikke hel.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>Reading was given up: the reader stopped three times on damaged commits.</source>
        <translation>Lesingen ble gitt opp: leseren stoppet tre ganger på skadde commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Reading your repositories …</source>
        <translation>Leser repositoriene dine …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Reads every branch of every repository of this owner, also commits that may be yours. From then on all their branches count.</source>
        <translation>Leser hver gren i hvert repositorium til denne eieren, også commits som kan være dine. Fra da av teller alle grenene deres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages_table.py"/>
        <source>Recency</source>
        <translation>Sist brukt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Refresh the lists of your accounts</source>
        <translation>Oppdater listene til kontoene dine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Remove it</source>
        <translation>Fjern det</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>Rename that folder and add it again.</source>
        <translation>Gi mappen nytt navn og legg den til igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Rename the CV</source>
        <translation>Gi CV-en et nytt navn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/account_requests.py"/>
        <source>Rename the account</source>
        <translation>Gi kontoen et nytt navn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Rename…</source>
        <translation>Gi nytt navn …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Replace it with one of this account, or add the other one as an account of its own.</source>
        <translation>Bytt det med et fra denne kontoen, eller legg til den andre som en egen konto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Replace references are ignored: the commits are counted as they were made.</source>
        <translation>Erstatningsreferanser overses: commitene telles slik de ble laget.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Replace the token</source>
        <translation>Erstatt tokenet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Replace token…</source>
        <translation>Erstatt token …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/metrics/repositories.py"/>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_view.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Repositories</source>
        <translation>Repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Repositories are being read. Quit all the same?</source>
        <translation>Repositorier leses nå. Avslutte likevel?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/repositories.py"/>
        <source>Repositories by number of your commits in them; a commit counts in one of them only.</source>
        <translation>Repositorier etter antall commits av deg; en commit teller bare i ett av dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/repositories.py"/>
        <source>Repositories by number of your open-source commits in them.</source>
        <translation>Repositorier etter antall commits av deg i åpen kildekode.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Repositories that count in this CV</source>
        <translation>Repositorier som teller i denne CV-en</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Repositories to choose from</source>
        <translation>Repositorier å velge blant</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>Repositories you contributed to and that your accounts do not list, such as open source. Where you have an account at that host its token is used; else it is asked without one.</source>
        <translation>Repositorier du har bidratt til og som kontoene dine ikke lister, for eksempel åpen kildekode. Har du en konto hos verten, brukes tokenet til den; ellers spørres verten uten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Repositories you name</source>
        <translation>Repositorier du navngir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Repository</source>
        <translation>Repositorium</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <location filename="../../commitstats_desktop/ui/panels/language.py"/>
        <source>Restart</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Restore a backup</source>
        <translation>Gjenopprett en sikkerhetskopi</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>Restore a backup of the database; a copy you kept elsewhere is not affected.</source>
        <translation>Gjenopprett en sikkerhetskopi av databasen; en kopi du har et annet sted, er ikke berørt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>Restore the backup of {value} UTC (`commitstats restore`); the damaged file is kept.</source>
        <translation>Gjenopprett sikkerhetskopien fra {value} UTC (`commitstats restore`); den skadde filen beholdes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Restore the newest backup: Settings, or `commitstats restore`.</source>
        <translation>Gjenopprett den nyeste sikkerhetskopien: Innstillinger, eller `commitstats restore`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Restored.</source>
        <translation>Gjenopprettet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Restore…</source>
        <translation>Gjenopprett …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>Reviews and merges</source>
        <translation>Gjennomganger og flettinger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Round all totals</source>
        <translation>Rund av alle summer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>Run `git fetch --unshallow` in it to count all of it.</source>
        <translation>Kjør `git fetch --unshallow` i det for å telle alt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/child.py"/>
        <source>Run `git fsck` in it, or clone it again.</source>
        <translation>Kjør `git fsck` i det, eller klon det på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>Run `git fsck` in the repository, or clone it again.</source>
        <translation>Kjør `git fsck` i repositoriet, eller klon det på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/table.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Save as CSV…</source>
        <translation>Lagre som CSV …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Save as PNG…</source>
        <translation>Lagre som PNG …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Save as SVG…</source>
        <translation>Lagre som SVG …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Save the table that is shown</source>
        <translation>Lagre tabellen som vises</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/chart_outlet.py"/>
        <source>Save “{title}”</source>
        <translation>Lagre «{title}»</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>Say that it may stand there ({found}), or use another word.</source>
        <translation>Si at det kan stå der ({found}), eller bruk et annet ord.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Say what is wrong with the selected row</source>
        <translation>Si hva som er galt med den valgte raden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Say where it lies now; nothing that was counted is lost</source>
        <translation>Si hvor den ligger nå; ingenting som er talt, går tapt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Say which addresses are yours…</source>
        <translation>Si hvilke adresser som er dine …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Say which are yours…</source>
        <translation>Si hvilke som er dine …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>Say which: {choices}.</source>
        <translation>Si hvilken: {choices}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Schema</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>Scopes of a token cannot be changed: make a new one and replace it here.</source>
        <translation>Tilgangene til et token kan ikke endres: lag et nytt og bytt det her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Search languages and packages</source>
        <translation>Søk i språk og pakker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>Search languages, repositories and owners</source>
        <translation>Søk i språk, repositorier og eiere</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Search the repositories</source>
        <translation>Søk i repositoriene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Secret access key</source>
        <translation>Hemmelig tilgangsnøkkel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Send exactly this</source>
        <translation>Send akkurat dette</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Send it anew when figures have changed, once a day at most</source>
        <translation>Send den på nytt når tall er endret, høyst én gang om dagen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Sending, and reading it back …</source>
        <translation>Sender, og leser den tilbake …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Sent and read back: {sent}.</source>
        <translation>Sendt og lest tilbake: {sent}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Sent to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Sent to…</source>
        <translation>Sendt til …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Set the clock of this computer (let the system do it), and try again.</source>
        <translation>Still klokken på denne datamaskinen (la systemet gjøre det), og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Set the region{value} for this place.</source>
        <translation>Sett regionen{value} for dette stedet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Setting up takes a minute. Every step can be skipped and done later.</source>
        <translation>Oppsettet tar ett minutt. Hvert steg kan hoppes over og gjøres senere.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>Shallow clone: history is cut, older commits are not here.</source>
        <translation>Grunn klone: historikken er kuttet, eldre commits er ikke her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Share of lines by language over time</source>
        <translation>Andel av linjer per språk over tid</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Show everything again (Esc)</source>
        <translation>Vis alt igjen (Esc)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Show in the browser</source>
        <translation>Vis i nettleseren</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Show my figures</source>
        <translation>Vis tallene mine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Show only this</source>
        <translation>Vis bare dette</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>Show only …</source>
        <translation>Vis bare …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <source>Show the commits</source>
        <translation>Vis commitene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>Show the days from one to another</source>
        <translation>Vis dagene fra en dag til en annen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Show the page in the browser</source>
        <translation>Vis siden i nettleseren</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>Sign in to GitLab in the browser, then try again.</source>
        <translation>Logg på GitLab i nettleseren, og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>Sign in to the network (or VPN) in the browser first, or check the address.</source>
        <translation>Logg på nettverket (eller VPN) i nettleseren først, eller kontroller adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Signed by</source>
        <translation>Signert av</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Skip set-up</source>
        <translation>Hopp over oppsettet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>So that anyone can check that the file is yours.</source>
        <translation>Slik at alle kan kontrollere at filen er din.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/classified.py"/>
        <source>Some files keep the language and kind that an earlier version decided: they cannot be read any more.</source>
        <translation>Noen filer beholder språket og typen en tidligere versjon bestemte: de kan ikke leses lenger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <source>Somebody else may be writing there at the same moment; try again.</source>
        <translation>Noen andre skriver kanskje der i samme øyeblikk; prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Something else was read back than what was sent.</source>
        <translation>Noe annet ble lest tilbake enn det som ble sendt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>Something was laid over the pages that was not exported.</source>
        <translation>Noe som ikke ble eksportert, er lagt over sidene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>Something went wrong</source>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/table.py"/>
        <source>Sort by {column}</source>
        <translation>Sorter etter {column}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/stars.py"/>
        <source>Stars</source>
        <translation>Stjerner</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/stars.py"/>
        <source>Stars of open-source repositories that your own accounts own, forks left out, as their hosts told them last.</source>
        <translation>Stjerner til repositorier med åpen kildekode som dine egne kontoer eier, uten forks, slik vertene sist oppga dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/autostart.py"/>
        <source>Start at login could not be changed: {path} cannot be written ({strerror}).</source>
        <translation>Start ved pålogging kunne ikke endres: {path} kan ikke skrives ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/autostart.py"/>
        <source>Start at login could not be changed: {strerror}.</source>
        <translation>Start ved pålogging kunne ikke endres: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>Start it again and add your key with ssh-add, or name the file of the key.</source>
        <translation>Start den på nytt og legg til nøkkelen med ssh-add, eller oppgi filen med nøkkelen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>Start one and add your key with ssh-add, or name the file of the key.</source>
        <translation>Start en og legg til nøkkelen med ssh-add, eller oppgi filen med nøkkelen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>Start the service Credential Manager (VaultSvc), and try again.</source>
        <translation>Start tjenesten Legitimasjonsbehandling (VaultSvc), og prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Start when I log in</source>
        <translation>Start når jeg logger inn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Started</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Still collecting</source>
        <translation>Samler fortsatt inn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Still sending</source>
        <translation>Sender fortsatt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/busy_line.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Stop collecting</source>
        <translation>Stopp innsamlingen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_all.py"/>
        <source>Stopped before the end.</source>
        <translation>Stoppet før slutten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/busy_line.py"/>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>Suggested</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Switch on or off</source>
        <translation>Slå på eller av</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {n} off</source>
        <translation>
            <numerusform>Slå av {n}</numerusform>
            <numerusform>Slå av {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {n} on</source>
        <translation>
            <numerusform>Slå på {n}</numerusform>
            <numerusform>Slå på {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {which} off: filter by owner or group to choose them</source>
        <translation>Slå av {which}: filtrer etter eier eller gruppe for å velge dem</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {which} on: filter by owner or group to choose them</source>
        <translation>Slå på {which}: filtrer etter eier eller gruppe for å velge dem</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/leaving.py"/>
        <source>Switched off by you: it was not read.</source>
        <translation>Slått av av deg: det ble ikke lest.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Table, and save as picture or file</source>
        <translation>Tabell, og lagre som bilde eller fil</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Take back what was saved last (Ctrl+Z)</source>
        <translation>Ta tilbake det som sist ble lagret (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Take down {address}?</source>
        <translation>Ta ned {address}?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Take it down after</source>
        <translation>Ta den ned etter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>Take it out of what you typed, or approve it for this CV if it may be public ({refused}).</source>
        <translation>Ta det ut av det du skrev, eller godkjenn det for denne CV-en hvis det kan være offentlig ({refused}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Take the last edit back (Ctrl+Z in a field first)</source>
        <translation>Ta tilbake siste endring (Ctrl+Z, først i et felt)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Take the selected out with their figures (Del)</source>
        <translation>Ta ut de valgte med tallene deres (Del)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Take this filter off</source>
        <translation>Ta av dette filteret</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Tell it by its own name: it is open source</source>
        <translation>Nevn det med eget navn: det er åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Tell me when last week can be reviewed</source>
        <translation>Si fra når forrige uke kan ses gjennom</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Tell who keeps the endpoint.</source>
        <translation>Si fra til den som drifter opplastingspunktet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Template and paper</source>
        <translation>Mal og papir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>Test the account. If its token is not accepted any more, make a new one and replace it here.</source>
        <translation>Test kontoen. Hvis tokenet ikke godtas lenger, lag et nytt og bytt det her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Text for web forms</source>
        <translation>Tekst til nettskjemaer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>The CV has no title.</source>
        <translation>CV-en har ingen tittel.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>The CV was not written: {found}. It may be an ordinary word; only you can tell.</source>
        <translation>CV-en ble ikke skrevet: {found}. Det kan være et vanlig ord; bare du kan vite det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>The CV was not written: {refused}.</source>
        <translation>CV-en ble ikke skrevet: {refused}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>The CV {title} is locked.</source>
        <translation>CV-en {title} er låst.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The PDF does not print the SHA-256 of these claims, {stated}: one of the two was altered, or the claims belong to another file.</source>
        <translation>PDF-en viser ikke SHA-256 for disse påstandene, {stated}: en av de to er endret, eller påstandene hører til en annen fil.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The PDF prints the SHA-256 of these claims.</source>
        <translation>PDF-en viser SHA-256 for disse påstandene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The access key has expired.</source>
        <translation>Tilgangsnøkkelen er utløpt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>The address answers that nothing is there.</source>
        <translation>Adressen svarer at det ikke er noe der.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>The address is missing.</source>
        <translation>Adressen mangler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/network.py"/>
        <source>The address of the proxy holds a user name or password.</source>
        <translation>Adressen til proxyen inneholder et brukernavn eller passord.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>The address of this repository at {host} is not a plain https:// address.</source>
        <translation>Adressen til dette repositoriet på {host} er ikke en vanlig https://-adresse.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>The address still answers: a cache may hold the page.</source>
        <translation>Adressen svarer fremdeles: et mellomlager kan ha siden.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The address to upload to is over: it holds for five minutes by the endpoint&apos;s clock.</source>
        <translation>Opplastingsadressen er utløpt: den gjelder i fem minutter etter opplastingspunktets klokke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The bucket behind the endpoint is missing.</source>
        <translation>Bøtten bak opplastingspunktet mangler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The bucket {bucket} is in another region than the one that was set.</source>
        <translation>Bøtten {bucket} ligger i en annen region enn den som er satt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The certificate of {host} comes from an authority that this system does not know.</source>
        <translation>Sertifikatet til {host} kommer fra en utsteder som dette systemet ikke kjenner.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Sertifikatet til {host} er ikke til å stole på.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The certificate of {host} is not valid today.</source>
        <translation>Sertifikatet til {host} er ikke gyldig i dag.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The claims are signed with the key {fingerprint}.</source>
        <translation>Påstandene er signert med nøkkelen {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The claims have the SHA-256 that is written beside them.</source>
        <translation>Påstandene har den SHA-256-verdien som står ved siden av dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The claims were altered: they have another SHA-256 than the one written beside them.</source>
        <translation>Påstandene er endret: de har en annen SHA-256 enn den som står ved siden av dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The claims were altered: {error}.</source>
        <translation>Påstandene er endret: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The clock of this computer differs from the store&apos;s{apart}, so it refuses the signature.</source>
        <translation>Klokken på denne datamaskinen avviker fra lagerets{apart}, så det avviser signaturen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>The commits</source>
        <translation>Commitene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>The commits of a bot are nobody&apos;s.</source>
        <translation>Commitene til en robot er ingens.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The connection to {host} broke off in the middle of an answer.</source>
        <translation>Forbindelsen til {host} ble brutt midt i et svar.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>The copy of the database in {folder} is damaged.</source>
        <translation>Kopien av databasen i {folder} er skadet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>The copy of the repository cannot be written: {strerror}.</source>
        <translation>Kopien av repositoriet kan ikke skrives: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>The correction is about nothing.</source>
        <translation>Rettelsen gjelder ingenting.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>The data are in {chosen} already.</source>
        <translation>Dataene er allerede i {chosen}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>The data are in {data} now.</source>
        <translation>Dataene er i {data} nå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>The data could not be moved to {target}: {value}.</source>
        <translation>Dataene kunne ikke flyttes til {target}: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/home.py"/>
        <source>The data were moved to {data}, and that folder is not there.</source>
        <translation>Dataene ble flyttet til {data}, og den mappen finnes ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The database could not be used: {cause}.</source>
        <translation>Databasen kunne ikke brukes: {cause}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>The database was made by a newer version of Commit Stats (schema {version}).</source>
        <translation>Databasen er laget av en nyere versjon av Commit Stats (skjema {version}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The database {path} cannot be read: {strerror}.</source>
        <translation>Databasen {path} kan ikke leses: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The database {path} cannot be written.</source>
        <translation>Databasen {path} kan ikke skrives.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The database {path} is damaged.</source>
        <translation>Databasen {path} er skadet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>The day on which the page ends has passed.</source>
        <translation>Dagen da siden utløper, er passert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/streak.py"/>
        <source>The days in a row up to your last commit day.</source>
        <translation>Dagene på rad fram til din siste dag med commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>The days that everything is about</source>
        <translation>Dagene alt handler om</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>The default branch is missing: HEAD names a branch that does not exist.</source>
        <translation>Standardgrenen mangler: HEAD peker på en gren som ikke finnes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>The demo could not be collected: {message}</source>
        <translation>Demoen kunne ikke samles inn: {message}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/demo/repositories.py"/>
        <source>The demo repositories cannot be written to {folder}: {reason}.</source>
        <translation>Demorepositoriene kan ikke skrives til {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/demo/repositories.py"/>
        <source>The demo repositories were not written: the process that did so was ended.</source>
        <translation>Demorepositoriene ble ikke skrevet: prosessen som gjorde det, ble avsluttet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>The disk may be failing. The database itself was not changed.</source>
        <translation>Disken kan være i ferd med å svikte. Selve databasen er ikke endret.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>The disk that holds the copies of repositories is full.</source>
        <translation>Disken med kopiene av repositoriene er full.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The disk that holds {path} is full.</source>
        <translation>Disken med {path} er full.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The endpoint refused (number {status}).</source>
        <translation>Opplastingspunktet avviste (nummer {status}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The endpoint says: {sentence}</source>
        <translation>Opplastingspunktet sier: {sentence}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>The figures are {METRIC_BY_KEY}.</source>
        <translation>Tallene er {METRIC_BY_KEY}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>The figures could not be read</source>
        <translation>Tallene kunne ikke leses</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>The figures have moved on since you wrote this.</source>
        <translation>Tallene har endret seg siden du skrev dette.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>The file commits to no commits that could be opened.</source>
        <translation>Filen viser ikke til noen commits som kan åpnes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>The file holds no data of Commit Stats that this version knows.</source>
        <translation>Filen inneholder ingen data fra Commit Stats som denne versjonen kjenner.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>The file holds your figures, repositories, addresses and settings, no token and no code. Choose a passphrase; without it nobody can open the file, not even you.</source>
        <translation>Filen inneholder tallene dine, repositorier, adresser og innstillinger, ikke noe token og ingen kode. Velg en passordfrase; uten den kan ingen åpne filen, ikke engang du.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/resume_import.py"/>
        <source>The file is larger than 2 MB, which no résumé is.</source>
        <translation>Filen er større enn 2 MB, noe ingen CV er.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/resume_import.py"/>
        <source>The file is no JSON Resume.</source>
        <translation>Filen er ingen JSON Resume.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/resume_import.py"/>
        <source>The file is no JSON.</source>
        <translation>Filen er ikke JSON.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The file shows something else than it claims.</source>
        <translation>Filen viser noe annet enn det den hevder.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The file was altered: it tells “{error}” twice, and readers may take either.</source>
        <translation>Filen er endret: den sier «{error}» to ganger, og lesere kan ta hvilken som helst.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>The files</source>
        <translation>Filene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>The first figures appear here by themselves.</source>
        <translation>De første tallene kommer hit av seg selv.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>The folder may have been copied without its repository.</source>
        <translation>Mappen kan være kopiert uten repositoriet sitt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>Mappen {folder} kan ikke lages: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/lock.py"/>
        <source>The folder {parent} cannot be written: {strerror}.</source>
        <translation>Mappen {parent} kan ikke skrives: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>The folder {parent} does not exist.</source>
        <translation>Mappen {parent} finnes ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>The folder {root} does not exist.</source>
        <translation>Mappen {root} finnes ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>The folders themselves stay as they are.</source>
        <translation>Selve mappene blir som de er.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>The history of your Git repositories, in folders of this computer or at GitHub, GitLab and Azure DevOps with a token that may only read.</source>
        <translation>Historikken i Git-repositoriene dine, i mapper på denne maskinen eller hos GitHub, GitLab og Azure DevOps med et token som bare kan lese.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/wire/answers.py"/>
        <source>The host gave an answer that cannot be used: {what}.</source>
        <translation>Verten ga et svar som ikke kan brukes: {what}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>The host gives a new token for this one, which ends at once</source>
        <translation>Verten gir et nytt token for dette, som utløper med en gang</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The host that answered is not {host}: its certificate is for another name.</source>
        <translation>Verten som svarte, er ikke {host}: sertifikatet gjelder et annet navn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/paging.py"/>
        <source>The host&apos;s list of pages goes round in a circle.</source>
        <translation>Vertens liste over sider går i ring.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/refresh.py"/>
        <source>The host&apos;s own search for pull requests was cut short.</source>
        <translation>Vertens eget søk etter pull requests ble avkortet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>The key in the ssh-agent</source>
        <translation>Nøkkelen i ssh-agent</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/keys.py"/>
        <source>The key is encrypted, and this passphrase does not open it.</source>
        <translation>Nøkkelen er kryptert, og denne passordfrasen åpner den ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The key needs leave to list, read, write and delete objects below u/ and, where versions are kept, to list and delete those.</source>
        <translation>Nøkkelen må ha lov til å liste, lese, skrive og slette objekter under u/ og, der versjoner beholdes, å liste og slette dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store cannot be opened.</source>
        <translation>Nøkkellageret kan ikke åpnes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store did not keep the token: what was read back is something else.</source>
        <translation>Nøkkellageret beholdt ikke tokenet: det som ble lest tilbake, er noe annet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store does not answer.</source>
        <translation>Nøkkellageret svarer ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store is locked.</source>
        <translation>Nøkkellageret er låst.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store refused.</source>
        <translation>Nøkkellageret avviste.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>The key that signs is not in the key store any more.</source>
        <translation>Nøkkelen som signerer, er ikke lenger i nøkkellageret.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>The keys of {who} could not be asked for: {sentence}</source>
        <translation>Nøklene til {who} kunne ikke hentes: {sentence}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>The kind is missing.</source>
        <translation>Typen mangler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>The kinds are {ALL_KINDS}.</source>
        <translation>Typene er {ALL_KINDS}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>The left out</source>
        <translation>Det utelatte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/leaving.py"/>
        <source>The lines of {noun} are not known.</source>
        <translation>Linjene i {noun} er ikke kjent.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>The lines of {n} commits are not known.</source>
        <translation>
            <numerusform>Linjene i {n} commit er ikke kjent.</numerusform>
            <numerusform>Linjene i {n} commits er ikke kjent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>The message above says why. Nothing of what was collected is lost.</source>
        <translation>Meldingen over sier hvorfor. Ingenting av det som er samlet inn, er tapt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/streak.py"/>
        <source>The most days in a row with at least one commit of yours; weekends can be set not to break it.</source>
        <translation>Flest dager på rad med minst én commit av deg; helger kan settes til ikke å bryte rekken.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/exchange_token.py"/>
        <source>The new one is kept here and holds for a year. The old one ends at once: a script or another computer that uses it too is refused from then on.</source>
        <translation>Det nye oppbevares her og gjelder i et år. Det gamle utløper med en gang: et skript eller en annen datamaskin som også bruker det, blir avvist fra da av.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>The new page is up.</source>
        <translation>Den nye siden ligger ute.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>The new token is kept.</source>
        <translation>Det nye tokenet er lagret.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>The newest five are kept, each checked when it was made.</source>
        <translation>De fem nyeste beholdes, hver kontrollert da den ble laget.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>The next run starts at {time}.</source>
        <translation>Neste kjøring starter kl. {time}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>The next run starts in a moment.</source>
        <translation>Neste kjøring starter om et øyeblikk.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>The old demo data in {folder} cannot be removed: {strerror}.</source>
        <translation>De gamle demodataene i {folder} kan ikke fjernes: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>The opening belongs to another export than this file.</source>
        <translation>Åpningen hører til en annen eksport enn denne filen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>The organisation allows this token only from certain networks or devices.</source>
        <translation>Organisasjonen tillater dette tokenet bare fra visse nettverk eller enheter.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>The organisation does not allow this kind of token, or not from here.</source>
        <translation>Organisasjonen tillater ikke denne typen token, eller ikke herfra.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>The organisation or collection is missing in this address.</source>
        <translation>Organisasjonen eller samlingen mangler i denne adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>The organisation {called} (id {number}) is left out: the token is not authorised for its single sign-on.</source>
        <translation>Organisasjonen {called} (id {number}) er utelatt: tokenet er ikke godkjent for engangspåloggingen (SSO).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>The other</source>
        <translation>Den andre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_hosted.py"/>
        <source>The other one is in the list of repositories as one of its own.</source>
        <translation>Det andre står i listen over repositorier som et eget.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>The page as it will be sent</source>
        <translation>Siden slik den blir sendt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>The page says so, too.</source>
        <translation>Siden sier det også.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/updates.py"/>
        <source>The page that tells of new versions is not reached over https.</source>
        <translation>Siden som forteller om nye versjoner, nås ikke over https.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>The page that was there before is still up, unchanged.</source>
        <translation>Siden som lå der før, ligger fortsatt ute, uendret.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The page was altered outside its text: in its layout, its drawings or its rules.</source>
        <translation>Siden er endret utenfor teksten: i oppsettet, tegningene eller reglene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/base.py"/>
        <source>The page was changed by somebody else, or by this app on another computer.</source>
        <translation>Siden er endret av noen andre, eller av denne appen på en annen datamaskin.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>The page was withdrawn.</source>
        <translation>Siden er trukket tilbake.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>The passphrase does not open {name}, or the file is damaged.</source>
        <translation>Passordfrasen åpner ikke {name}, eller filen er skadet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>The passphrase needs at least {SHORTEST_PASSPHRASE} characters.</source>
        <translation>Passordfrasen må ha minst {SHORTEST_PASSPHRASE} tegn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>The path of {location} is not valid UTF-8.</source>
        <translation>Stien til {location} er ikke gyldig UTF-8.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/photo.py"/>
        <source>The photo {why}.</source>
        <translation>Bildet {why}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>The picture is larger than {value} kB.</source>
        <translation>Bildet er større enn {value} kB.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>The place needs a name.</source>
        <translation>Stedet må ha et navn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <source>The project {name} is left out.</source>
        <translation>Prosjektet {name} er utelatt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>Proxyen slapp ikke forbindelsen til {host} gjennom.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The proxy that is set for this computer is none that can be used here.</source>
        <translation>Proxyen som er satt for denne datamaskinen, kan ikke brukes her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The proxy {place}, by which {host} is reached, cannot be reached itself.</source>
        <translation>Proxyen {place}, som {host} nås gjennom, kan selv ikke nås.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>The public cannot read that address, at least not yet.</source>
        <translation>Offentligheten kan ikke lese den adressen, i hvert fall ikke ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>The repository may be damaged; a fresh clone usually helps.</source>
        <translation>Repositoriet kan være skadet; en ny klone hjelper som regel.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>The repository needs more memory than this computer can give.</source>
        <translation>Repositoriet trenger mer minne enn denne datamaskinen kan gi.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>The repository of {location} lies outside the chosen folder, at {target}.</source>
        <translation>Repositoriet til {location} ligger utenfor den valgte mappen, i {target}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>The rest is counted. `git fsck` tells more; a fresh clone usually helps.</source>
        <translation>Resten er talt. `git fsck` forteller mer; en ny klone hjelper som regel.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The secret does not belong to this access key.</source>
        <translation>Hemmeligheten hører ikke til denne tilgangsnøkkelen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>The secret that belongs to it is asked for.</source>
        <translation>Det blir spurt om hemmeligheten som hører til.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/main_window.py"/>
        <source>The settings could not be saved: {strerror}.</source>
        <translation>Innstillingene kunne ikke lagres: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The signature does not hold: {error}.</source>
        <translation>Signaturen holder ikke: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>The ssh-agent cannot be asked: {value}.</source>
        <translation>ssh-agent kan ikke spørres: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>The ssh-agent did not sign.</source>
        <translation>ssh-agent signerte ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>The ssh-agent gave an answer that cannot be understood.</source>
        <translation>ssh-agent ga et svar som ikke kan forstås.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>The ssh-agent holds no such Ed25519 key.</source>
        <translation>ssh-agent har ingen slik Ed25519-nøkkel.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>The ssh-agent holds several Ed25519 keys.</source>
        <translation>ssh-agent har flere Ed25519-nøkler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The store behind the endpoint refused the upload (number {status}).</source>
        <translation>Lageret bak opplastingspunktet avviste opplastingen (nummer {status}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store cannot be asked, or its answer cannot be used.</source>
        <translation>Lageret kan ikke spørres, eller svaret kan ikke brukes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store does not accept the access key.</source>
        <translation>Lageret godtar ikke tilgangsnøkkelen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store does not allow this with the bucket {bucket}.</source>
        <translation>Lageret tillater ikke dette med bøtten {bucket}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store does not know this access key.</source>
        <translation>Lageret kjenner ikke denne tilgangsnøkkelen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store refused: {value}.</source>
        <translation>Lageret avviste: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store reports an error of its own ({value}).</source>
        <translation>Lageret melder om en egen feil ({value}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The store says that a file is too large.</source>
        <translation>Lageret sier at en fil er for stor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store says that there is no room left.</source>
        <translation>Lageret sier at det ikke er plass igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>The style is path or virtual.</source>
        <translation>Stilen er path eller virtual.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/sandbox.py"/>
        <source>The template asks for the file “{name}”, which is not in its folder.</source>
        <translation>Malen ber om filen «{name}», som ikke er i mappen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/sandbox.py"/>
        <source>The template could not be drawn: {error}{error2}.</source>
        <translation>Malen kunne ikke tegnes: {error}{error2}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/sandbox.py"/>
        <source>The template was stopped: {error}.</source>
        <translation>Malen ble stoppet: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>The token</source>
        <translation>Tokenet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>The token has expired.</source>
        <translation>Tokenet er utløpt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>The token lacks a permission{named}.</source>
        <translation>Tokenet mangler en rettighet{named}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>The token lacks a scope: Code (read) and Project and Team (read) are needed.</source>
        <translation>Tokenet mangler en tilgang: Code (read) og Project and Team (read) trengs.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>The token lacks a scope{value}.</source>
        <translation>Tokenet mangler en tilgang{value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>The token lacks the scope {value}.</source>
        <translation>Tokenet mangler tilgangen {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>The token of {name} expired on {end}.</source>
        <translation>Tokenet til {name} utløp {end}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>The token of {name} expires on {end}.</source>
        <translation>Tokenet til {name} utløper {end}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>The token of {name} expires within a day.</source>
        <translation>Tokenet til {name} utløper innen et døgn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosts.py"/>
        <source>The token of {name} is not there any more.</source>
        <translation>Tokenet til {name} er ikke der lenger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>The token was revoked.</source>
        <translation>Tokenet er trukket tilbake.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>The token works{login}.</source>
        <translation>Tokenet virker{login}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The upload was stopped.</source>
        <translation>Opplastingen ble stoppet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>The usual</source>
        <translation>Den vanlige</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>The week after (Alt+Right)</source>
        <translation>Uken etter (Alt+Høyre)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>The week before (Alt+Left)</source>
        <translation>Uken før (Alt+Venstre)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/review.py"/>
        <source>The week of {monday} has not begun.</source>
        <translation>Uken fra {monday} har ikke begynt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>The week that is not over yet</source>
        <translation>Uken som ikke er over ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The whole page is the one that was exported.</source>
        <translation>Hele siden er den som ble eksportert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>The {lower} of {name} is not kept on this computer.</source>
        <translation>{lower} til {name} er ikke lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Their real names stay here. A private repository is one of a count until you write what it may be called.</source>
        <translation>De virkelige navnene blir her. Et privat repositorium er bare ett i et antall til du skriver hva det kan kalles.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>There are commits of yours, but none within this period and these filters.</source>
        <translation>Du har commits, men ingen innenfor denne perioden og disse filtrene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>There is a CV called {clean}.</source>
        <translation>Det finnes en CV som heter {clean}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>There is a password in this address.</source>
        <translation>Det er et passord i denne adressen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>There is a place called {chosen} already.</source>
        <translation>Det finnes allerede et sted som heter {chosen}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>There is no Git repository in {start} or below it.</source>
        <translation>Det er ikke noe Git-repositorium i {start} eller under den.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>There is no access key for this bucket.</source>
        <translation>Det finnes ingen tilgangsnøkkel for denne bøtten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>There is no account called {words}.</source>
        <translation>Det finnes ingen konto som heter {words}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>There is no account with us. A token you make at your host lets this computer read there; it is kept in your system&apos;s key store and goes to that host only.</source>
        <translation>Du trenger ingen konto hos oss. Et token du lager hos verten, lar denne datamaskinen lese der; det ligger i systemets nøkkellager og sendes bare til den verten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>There is no account with us: the token stays on this computer, in your system&apos;s key store, and goes to this one host only. Nothing is ever written there.</source>
        <translation>Du trenger ingen konto hos oss: tokenet blir på denne datamaskinen, i systemets nøkkellager, og går bare til denne ene verten. Ingenting skrives noen gang der.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>There is no backup on this computer yet.</source>
        <translation>Det finnes ingen sikkerhetskopi på denne datamaskinen ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>There is no backup yet: move the file aside and collect again.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå: flytt filen til side og samle inn igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>There is no bucket called {bucket} at this store.</source>
        <translation>Det finnes ingen bøtte som heter {bucket} i dette lageret.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>There is no commit.</source>
        <translation>Det finnes ingen commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>There is no figure called {figure}.</source>
        <translation>Det finnes ikke noe tall som heter {figure}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>There is no file {copy}.</source>
        <translation>Filen {copy} finnes ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>There is no file.</source>
        <translation>Det finnes ingen filer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>There is no folder at its place.</source>
        <translation>Det finnes ingen mappe der den lå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>There is no folder {location}.</source>
        <translation>Mappen {location} finnes ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>There is no folder {place}.</source>
        <translation>Mappen {place} finnes ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/files.py"/>
        <source>There is no form called {value}.</source>
        <translation>Det finnes ingen form som heter {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>There is no host called {host}.</source>
        <translation>Det finnes ingen vert som heter {host}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>There is no key for this endpoint.</source>
        <translation>Det finnes ingen nøkkel for dette opplastingspunktet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>There is no key store on this computer that tokens may be kept in.</source>
        <translation>Det finnes ikke noe nøkkellager på denne datamaskinen som tokener kan ligge i.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/leaving.py"/>
        <source>There is no owner called {word}.</source>
        <translation>Det finnes ingen eier som heter {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>There is no place called {name}.</source>
        <translation>Det finnes ikke noe sted som heter {name}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>There is no repository called {word}.</source>
        <translation>Det finnes ikke noe repositorium som heter {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>There is no repository of a host called {word}.</source>
        <translation>Det finnes ikke noe repositorium hos en vert som heter {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>There is no repository of {owner}.</source>
        <translation>Det finnes ikke noe repositorium fra {owner}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>There is no such CV.</source>
        <translation>Det finnes ingen slik CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>There is no such repository.</source>
        <translation>Det finnes ikke noe slikt repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>There is no template “{name}”.</source>
        <translation>Det finnes ingen mal «{name}».</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>There is no {title} at {base_url}.</source>
        <translation>Det er ingen {title} på {base_url}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>These are the first private repositories of {names}. To count commits, they are copied to this computer. Check your contract or your employer&apos;s rules if you are not sure that you may keep such a copy.

With “Keep no code” each copy is deleted as soon as it is counted, and new commits are fetched once a day at most. It can be changed on the account&apos;s card.</source>
        <translation>Dette er de første private repositoriene til {names}. For å telle commits kopieres de til denne datamaskinen. Se i kontrakten din eller arbeidsgiverens regler hvis du ikke er sikker på at du kan ha en slik kopi.

Med «Ikke behold kode» slettes hver kopi så snart den er telt, og nye commits hentes høyst én gang om dagen. Det kan endres på kontoens kort.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>They are read by themselves.</source>
        <translation>De leses av seg selv.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>They tell the same.</source>
        <translation>De sier det samme.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/packages.py"/>
        <source>Third-party packages by number of your commits that add an import of them, or add them to a manifest.</source>
        <translation>Tredjepartspakker etter antall commits av deg som legger til en import av dem, eller legger dem til i et manifest.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>This Azure DevOps Server is older than any this app knows.</source>
        <translation>Denne Azure DevOps Server er eldre enn noen denne appen kjenner.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>This CV is locked: nothing in it changes until you unlock it.</source>
        <translation>Denne CV-en er låst: ingenting i den endres før du låser den opp.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>This CV was deleted too long ago.</source>
        <translation>Denne CV-en ble slettet for lenge siden.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>This account could not be asked.</source>
        <translation>Denne kontoen kunne ikke spørres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>This build names no page that could be asked.</source>
        <translation>Denne utgaven har ingen side den kan spørre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>This cannot be a region.</source>
        <translation>Dette kan ikke være en region.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>This cannot be the name of a bucket.</source>
        <translation>Dette kan ikke være navnet på en bøtte.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/demo/repositories.py"/>
        <source>This computer may be short of memory; try again.</source>
        <translation>Denne datamaskinen kan ha lite minne; prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>This file is no JSON any more.</source>
        <translation>Denne filen er ikke JSON lenger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/opening.py"/>
        <source>This file is no opening of commits.</source>
        <translation>Denne filen er ingen åpning av commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/keys.py"/>
        <source>This file is no private Ed25519 key of OpenSSH.</source>
        <translation>Denne filen er ingen privat Ed25519-nøkkel fra OpenSSH.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>This is a mistake of the program, not yours.</source>
        <translation>Dette er en feil i programmet, ikke hos deg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>This is a token of {other}, not of {title}.</source>
        <translation>Dette er et token fra {other}, ikke fra {title}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>This is an address for SSH.</source>
        <translation>Dette er en adresse for SSH.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>This is not a token of {title}: {problem}.</source>
        <translation>Dette er ikke et token fra {title}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/origin.py"/>
        <source>This is not the address of a host.</source>
        <translation>Dette er ikke adressen til en vert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>This is not the address of a repository.</source>
        <translation>Dette er ikke adressen til et repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>This is the address of a host, not of a repository.</source>
        <translation>Dette er adressen til en vert, ikke til et repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo_host.py"/>
        <location filename="../../commitstats_desktop/ui/account_requests.py"/>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>This is the demo.</source>
        <translation>Dette er demoen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>This is {name}{login}.</source>
        <translation>Dette er {name}{login}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>This one</source>
        <translation>Denne</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/published_files.py"/>
        <source>This page is up until {day}; then it is taken down.</source>
        <translation>Denne siden ligger ute til {day}; så tas den ned.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <location filename="../../commitstats_desktop/git/watched.py"/>
        <source>This repository cannot be read: {reason}.</source>
        <translation>Dette repositoriet kan ikke leses: {reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>This repository is switched off at Azure DevOps.</source>
        <translation>Dette repositoriet er slått av i Azure DevOps.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>This should not happen; please report it. If the name may be public, approve it for this CV ({refused}).</source>
        <translation>Dette skal ikke skje; meld gjerne fra. Hvis navnet kan være offentlig, godkjenn det for denne CV-en ({refused}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>This step</source>
        <translation>Dette steget</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>This token belongs to another account.</source>
        <translation>Dette tokenet tilhører en annen konto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>This token belongs to {login}, not to {login2}.</source>
        <translation>Dette tokenet tilhører {login}, ikke {login2}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>This token can also write ({writes}). The app only reads.</source>
        <translation>Dette tokenet kan også skrive ({writes}). Appen bare leser.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>This token can also write ({writing}). The app only reads.</source>
        <translation>Dette tokenet kan også skrive ({writing}). Appen bare leser.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>This token is too long for the key store ({MOST_CHARACTERS} characters).</source>
        <translation>Dette tokenet er for langt for nøkkellageret ({MOST_CHARACTERS} tegn).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>This token may read code, and GitLab does not let it list projects: it lacks read_api.</source>
        <translation>Dette tokenet kan lese kode, men GitLab lar det ikke liste prosjekter: det mangler read_api.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>This user has no home folder to keep the database in.</source>
        <translation>Denne brukeren har ingen hjemmemappe å ha databasen i.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>This week is incomplete: it is shown so far, to {day}, beside the same days of the week before.</source>
        <translation>Denne uken er ufullstendig: den vises så langt, til og med {day}, ved siden av de samme dagene uken før.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>This week so far</source>
        <translation>Denne uken så langt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Those of others that your accounts reviewed, by the day they were opened.</source>
        <translation>Andres pull requests som kontoene dine har gjennomgått, etter dagen de ble åpnet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Those opened by your accounts that were merged, by the day of the merge.</source>
        <translation>De kontoene dine har åpnet som ble flettet inn, etter dagen for flettingen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Tick all shown</source>
        <translation>Kryss av alle som vises</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Tick every address that is yours, from old jobs too. Nothing is taken for yours by its name alone; what looks like you stays listed under You.</source>
        <translation>Kryss av alle adresser som er dine, også fra gamle jobber. Ingenting regnes som ditt bare ut fra navnet; det som ligner deg, står oppført under Du.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Tick every address you have committed under. A name alone never makes a commit yours.</source>
        <translation>Kryss av hver adresse du har laget commits med. Et navn alene gjør aldri en commit til din.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Tick none shown</source>
        <translation>Fjern kryssene som vises</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Tick what is yours, say “Not me” to the rest.</source>
        <translation>Kryss av det som er ditt, si «Ikke meg» til resten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>To the folder</source>
        <translation>Til mappen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Took</source>
        <translation>Varte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>Top languages</source>
        <translation>Mest brukte språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>Top packages</source>
        <translation>Mest brukte pakker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>Top repositories</source>
        <translation>Største repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>True</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/waiting.py"/>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Try again later.</source>
        <translation>Prøv igjen senere.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/wire/answers.py"/>
        <source>Try again later. What was read before is kept.</source>
        <translation>Prøv igjen senere. Det som er lest før, beholdes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Try again when it is online.</source>
        <translation>Prøv igjen når den er på nett.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Try again; if it happens again, the clock of the endpoint or of its store is wrong.</source>
        <translation>Prøv igjen; skjer det på nytt, går klokken til opplastingspunktet eller lageret feil.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Try demo data</source>
        <translation>Prøv demodata</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Try these repositories once more</source>
        <translation>Prøv disse repositoriene én gang til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>Type it as in the browser, for example https://dev.azure.com/your-organisation.</source>
        <translation>Skriv den som i nettleseren, for eksempel https://dev.azure.com/din-organisasjon.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/origin.py"/>
        <source>Type it as in the browser, for example https://gitlab.example.com.</source>
        <translation>Skriv den som i nettleseren, for eksempel https://gitlab.example.com.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>Type it once more: nobody can open the file without it.</source>
        <translation>Skriv den én gang til: ingen kan åpne filen uten den.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>Type the address as the browser shows it on the host&apos;s first page, with its path if any.</source>
        <translation>Skriv adressen slik nettleseren viser den på vertens første side, med stien hvis det er noen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Type the address first; then the page for its token can be opened here.</source>
        <translation>Skriv adressen først; så kan siden for tokenet åpnes her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>Type the address with https:// at its beginning.</source>
        <translation>Skriv adressen med https:// først.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>Type the address without it; the token has a field of its own.</source>
        <translation>Skriv adressen uten det; tokenet har et eget felt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>Type the passphrase again; if it is the right one, copy the file anew.</source>
        <translation>Skriv passordfrasen på nytt; er den riktig, kopier filen på nytt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/network.py"/>
        <source>Type them into their own fields: they are kept in the key store, not in a file.</source>
        <translation>Skriv dem i sine egne felt: de ligger i nøkkellageret, ikke i en fil.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_types.py"/>
        <source>Types of Conventional Commits subjects (feat, fix, docs …); anything else is other.</source>
        <translation>Typer i emner etter Conventional Commits (feat, fix, docs …); alt annet er andre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Under {n} addresses.</source>
        <translation>
            <numerusform>Med {n} adresse.</numerusform>
            <numerusform>Med {n} adresser.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>Undo the selected</source>
        <translation>Angre de valgte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/folding_card.py"/>
        <source>Unfolded</source>
        <translation>Foldet ut</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>Unlock it first, or duplicate it and edit the copy.</source>
        <translation>Lås den opp først, eller dupliser den og rediger kopien.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Until, empty for today</source>
        <translation>Til, tomt for i dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Up</source>
        <comment>move</comment>
        <translation>Opp</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Up at {address}</source>
        <translation>Ligger ute på {address}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Updates and support</source>
        <translation>Oppdateringer og støtte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Update…</source>
        <translation>Oppdater …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Use `correct add kind` to give one.</source>
        <translation>Bruk `correct add kind` for å oppgi en.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>Use the HTTPS address of the same repository; the host&apos;s page shows both.</source>
        <translation>Bruk HTTPS-adressen til samme repositorium; vertens side viser begge.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Use this proxy</source>
        <translation>Bruk denne proxyen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/chart_outlet.py"/>
        <source>Values (*.csv)</source>
        <translation>Verdier (*.csv)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/updates.py"/>
        <source>Version {version} is there</source>
        <translation>Versjon {version} er kommet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Versions and counts, no names of yours</source>
        <translation>Versjoner og antall, ingen av navnene dine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>View as table…</source>
        <translation>Vis som tabell …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Visual: charts, one page where it fits</source>
        <translation>Visuell: diagrammer, én side der det går</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Wait some minutes before you try again; until then even good tokens are refused.</source>
        <translation>Vent noen minutter før du prøver igjen; til da avvises også gyldige tokener.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Wait until it has finished, or close the other window.</source>
        <translation>Vent til den er ferdig, eller lukk det andre vinduet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/lock.py"/>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Vent til den er ferdig, eller stopp den der.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Waiting until {until}: its host asked for patience.</source>
        <translation>Venter til {until}: verten ba om tålmodighet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>Week after</source>
        <translation>Uken etter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>Week before</source>
        <translation>Uken før</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Week of</source>
        <translation>Uke fra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>Week {number}, {first} to {last}</source>
        <translation>Uke {number}, {first} til {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>What answers there is no upload endpoint.</source>
        <translation>Det som svarer der, er ikke et opplastingspunkt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/paging.py"/>
        <source>What came before is kept; the host&apos;s administrators should know.</source>
        <translation>Det som kom før, beholdes; vertens administratorer bør få vite det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>What can be done with {title}</source>
        <translation>Hva som kan gjøres med {title}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>What counts</source>
        <translation>Hva som teller</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>What differs</source>
        <translation>Det som er ulikt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>What is here is backed up, then replaced by what the file holds. Give your accounts their tokens again afterwards.</source>
        <translation>Det som er her, sikkerhetskopieres og erstattes så av innholdet i filen. Gi kontoene tokenene på nytt etterpå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>What is in the database now is backed up first, so that this can be taken back.</source>
        <translation>Det som er i databasen nå, sikkerhetskopieres først, slik at dette kan gjøres om.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>What is yours, once: merges, copies, generated and foreign files are left out and listed. Every number opens to the commits behind it.</source>
        <translation>Det som er ditt, én gang: flettinger, kopier, genererte og fremmede filer utelates og listes opp. Hvert tall åpner commitene bak det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>What it may be called; empty for no row of its own</source>
        <translation>Hva det kan kalles; tomt gir ingen egen rad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>What it tells of private repositories</source>
        <translation>Hva den forteller om private repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>What stands behind the figure</source>
        <translation>Det som ligger bak tallet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>What stands there</source>
        <translation>Hva som står der</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>What the figures mean</source>
        <translation>Hva tallene betyr</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>What the files tell of private repositories</source>
        <translation>Hva filene forteller om private repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>What this runs on</source>
        <translation>Det dette kjører på</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/account_requests.py"/>
        <source>What to call it</source>
        <translation>Hva den skal hete</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>What to call it here.</source>
        <translation>Hva det skal hete her.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>What to call the account (optional)</source>
        <translation>Hva kontoen skal hete (valgfritt)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>What to show only</source>
        <translation>Hva som skal vises</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>What was and was not reached</source>
        <translation>Hva som ble nådd og ikke nådd</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>What was counted in them is removed from your figures, and from backups made from now on. {what_stays}

To keep the figures and stop reading, switch a repository off instead.</source>
        <translation>Det som ble telt i dem, fjernes fra tallene dine, og fra sikkerhetskopier som lages fra nå av. {what_stays}

Vil du beholde tallene og slutte å lese, kan du heller slå av et repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/failures.py"/>
        <source>What was counted stays counted.</source>
        <translation>Det som er talt, forblir talt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>What was read before is kept.</source>
        <translation>Det som er lest før, beholdes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>What was read so far is kept; the next collection goes on from there.</source>
        <translation>Det som er lest så langt, beholdes; neste innsamling fortsetter derfra.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>What was there before: {name}</source>
        <translation>Det som var der før: {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>What would you like to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>What you did</source>
        <translation>Hva du gjorde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>What you sent</source>
        <translation>Det du har sendt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>What you sent…</source>
        <translation>Hva du har sendt …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/verdict.py"/>
        <source>What {name} proves</source>
        <translation>Hva {name} beviser</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>When you leave an employer or a project, its repositories soon cannot be read any more. What is read before stays in your figures.</source>
        <translation>Når du slutter hos en arbeidsgiver eller i et prosjekt, kan repositoriene snart ikke leses lenger. Det som er lest før det, blir i tallene dine.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Where is your code?</source>
        <translation>Hvor er koden din?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Where the folder is on the web, if it is.</source>
        <translation>Hvor mappen er på nettet, hvis den er det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Where your code is</source>
        <translation>Hvor koden din er</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Whether all commits that were found are processed</source>
        <translation>Om alle commits som ble funnet, er behandlet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Whether the address is empty could not be asked.</source>
        <translation>Det gikk ikke å spørre om adressen er tom.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Which CV</source>
        <translation>Hvilken CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Which addresses do you commit under?</source>
        <translation>Hvilke adresser committer du med?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Which commits were counted is not told by the file: an opening is needed to look for them in the repository.</source>
        <translation>Hvilke commits som er talt, står ikke i filen: det trengs en åpning for å lete etter dem i repositoriet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Which of these authors are you?</source>
        <translation>Hvem av disse forfatterne er du?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>Which page is up could not be asked.</source>
        <translation>Det gikk ikke å spørre hvilken side som ligger ute.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Which repositories shall be read?</source>
        <translation>Hvilke repositorier skal leses?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>White space only</source>
        <translation>Bare mellomrom</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Who you are</source>
        <translation>Hvem du er</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Why it may</source>
        <translation>Hvorfor det kan stå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Withdraw a page, or ask who keeps the endpoint for more room.</source>
        <translation>Trekk tilbake en side, eller be den som drifter opplastingspunktet, om mer plass.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>Withdraw it first: `commitstats withdraw`.</source>
        <translation>Trekk den tilbake først: `commitstats withdraw`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Withdraw the page</source>
        <translation>Trekk siden tilbake</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Withdrawn: {n} objects deleted.</source>
        <translation>
            <numerusform>Trukket tilbake: {n} objekt slettet.</numerusform>
            <numerusform>Trukket tilbake: {n} objekter slettet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Withdraw…</source>
        <translation>Trekk tilbake …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Words of private names that may stand in this CV</source>
        <translation>Ord fra private navn som kan stå i denne CV-en</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>Words of the action</source>
        <translation>Ord i handlingen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Words that may stand in the files</source>
        <translation>Ord som kan stå i filene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Words with commas between them</source>
        <translation>Ord med komma mellom</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Work history</source>
        <translation>Erfaring</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/accent.py"/>
        <source>Write a colour as six hexadecimal digits, for example #3451C6.</source>
        <translation>Skriv en farge som seks heksadesimale sifre, for eksempel #3451C6.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>Write down how long things take</source>
        <translation>Skriv ned hvor lang tid ting tar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>Write it as UTF-8.</source>
        <translation>Skriv den som UTF-8.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/published_keys.py"/>
        <source>Write it as github.com/LOGIN, or name a file of keys.</source>
        <translation>Skriv den som github.com/BRUKER, eller oppgi en fil med nøkler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>Write it as it stands in the commits, like ada@example.org.</source>
        <translation>Skriv den slik den står i commitene, som ada@example.org.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Write the files again…</source>
        <translation>Skriv filene på nytt …</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Write the files into this folder</source>
        <translation>Skriv filene til denne mappen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Write to this folder</source>
        <translation>Skriv til denne mappen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>Written by rules from the figures, at the fineness you chose.</source>
        <translation>Skrevet etter regler ut fra tallene, med den inndelingen du har valgt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/written_lines.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Written lines</source>
        <translation>Skrevne linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/written_lines.py"/>
        <source>Written lines on each day of the author&apos;s own date.</source>
        <translation>Skrevne linjer hver dag, etter forfatterens egen dato.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/written_lines.py"/>
        <source>Written lines per day</source>
        <translation>Skrevne linjer per dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Wrote {names} to {folder}.</source>
        <translation>Skrev {names} til {folder}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Wrote {names}.</source>
        <translation>Skrev {names}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Years with a row in the charts</source>
        <translation>År med en rad i diagrammene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Years with a row in the charts; the totals keep all of them</source>
        <translation>År med en rad i diagrammene; summene beholder alle</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/autostart.py"/>
        <source>Your administrator may not allow it.</source>
        <translation>Administratoren tillater det kanskje ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Your commits that count already, and whose lines are unknown until they are read.</source>
        <translation>Dine commits som teller allerede, og der linjene er ukjente til de er lest.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Your commits will appear here</source>
        <translation>Commitene dine vises her</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>Your data are untouched. The report below names the place in the program; please read it before you send it to anybody.</source>
        <translation>Dataene dine er urørt. Rapporten nedenfor viser stedet i programmet; les den før du sender den til noen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Your languages will appear here</source>
        <translation>Språkene dine vises her</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Your own: {template}</source>
        <translation>Din egen: {template}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_everything.py"/>
        <source>Your repositories and the documents you exported stay as they are. The figures of repositories that cannot be read any more are lost.</source>
        <translation>Repositoriene dine og dokumentene du har eksportert, blir som de er. Tallene fra repositorier som ikke kan leses lenger, går tapt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Your role in it</source>
        <translation>Rollen din i det</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/week_notice.py"/>
        <source>Your week in code can be reviewed</source>
        <translation>Uken din i kode kan ses gjennom</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>Your weeks will appear here</source>
        <translation>Ukene dine vises her</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Your work in commits, counted on your own computer</source>
        <translation>Arbeidet ditt i commits, telt på din egen maskin</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Yours</source>
        <translation>Dine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>`commitstats correct list` lists them.</source>
        <translation>`commitstats correct list` lister dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>`commitstats cv key --new` makes another one; publish it at your Git host, too.</source>
        <translation>`commitstats cv key --new` lager en ny; publiser den også hos Git-verten.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>`commitstats cv list` lists them.</source>
        <translation>`commitstats cv list` lister dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>`commitstats cv log` lists them.</source>
        <translation>`commitstats cv log` lister dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/opening.py"/>
        <source>`commitstats cv open` writes one.</source>
        <translation>`commitstats cv open` skriver en.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>`commitstats figures` lists the languages.</source>
        <translation>`commitstats figures` lister språkene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>`commitstats figures` lists the packages with their ecosystems.</source>
        <translation>`commitstats figures` lister pakkene med økosystemene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/leaving.py"/>
        <source>`commitstats leaving` lists the owners of your repositories.</source>
        <translation>`commitstats leaving` lister eierne av repositoriene dine.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>`commitstats place list` lists them.</source>
        <translation>`commitstats place list` lister dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>`commitstats published` lists them.</source>
        <translation>`commitstats published` lister dem.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>`commitstats repositories list` shows them with their names.</source>
        <translation>`commitstats repositories list` viser dem med navn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>`commitstats repositories list` shows them with their owners.</source>
        <translation>`commitstats repositories list` viser dem med eiere.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>`commitstats restore --list` names the backups there are.</source>
        <translation>`commitstats restore --list` viser hvilke sikkerhetskopier som finnes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>`commitstats status` lists them with their names.</source>
        <translation>`commitstats status` lister dem med navn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>a name you ticked, and no number below 5 commits</source>
        <translation>et navn du har krysset av, og ikke noe tall under 5 commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>a picture</source>
        <translation>et bilde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>a private name you approved</source>
        <translation>et privat navn du har godkjent</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>a program: nobody&apos;s commits</source>
        <translation>et program: ingens commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>a public name, and no number below 5 commits</source>
        <translation>et offentlig navn, og ikke noe tall under 5 commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>a repository</source>
        <translation>et repositorium</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>a total, with no name</source>
        <translation>en sum, uten navn</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>about {n} h</source>
        <translation>
            <numerusform>om lag {n} t</numerusform>
            <numerusform>om lag {n} t</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>about {n} min</source>
        <translation>
            <numerusform>om lag {n} min</numerusform>
            <numerusform>om lag {n} min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>accounts</source>
        <translation>kontoer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>activity</source>
        <translation>aktivitet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>added</source>
        <translation>lagt til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>all that are shown</source>
        <translation>alle som vises</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>among {n} read so far, merges included.</source>
        <translation>
            <numerusform>av {n} lest så langt, flettinger medregnet.</numerusform>
            <numerusform>av {n} lest så langt, flettinger medregnet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>an import</source>
        <translation>en import</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>an organisation, or a collection of a Server</source>
        <translation>en organisasjon, eller en samling på en Server</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>and {n} more</source>
        <translation>
            <numerusform>og {n} til</numerusform>
            <numerusform>og {n} til</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>another repository</source>
        <translation>et annet repositorium</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>another writer&apos;s page is up</source>
        <translation>siden til en annen ligger ute</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>another@example.org</source>
        <translation>en.annen@example.org</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>approved packages</source>
        <translation>godkjente pakker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>approved words</source>
        <translation>godkjente ord</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>archived</source>
        <translation>arkivert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>as many</source>
        <translation>like mange</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>at least {counted}</source>
        <translation>minst {counted}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/reading.py"/>
        <source>at the top</source>
        <translation>øverst</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>binary</source>
        <translation>binær</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>blur</source>
        <translation>uskarphet i tid</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>bulk change</source>
        <translation>masseendring</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>cannot be reached</source>
        <translation>kan ikke nås</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/work.py"/>
        <source>changes</source>
        <translation>endringer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>collected and counted</source>
        <translation>samles inn og telles</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>collected {moments_ago}</source>
        <translation>samlet inn {moments_ago}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>commit days</source>
        <translation>dager med commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>commit {short}</source>
        <translation>commit {short}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/core/work.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>commits</source>
        <translation>commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>complete</source>
        <translation>komplett</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>config</source>
        <translation>konfigurasjon</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>copy of {size}</source>
        <translation>kopi på {size}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>could not be reached</source>
        <translation>kunne ikke nås</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>could not be reached since {frozen_since}</source>
        <translation>kunne ikke nås siden {frozen_since}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>could not be read last time</source>
        <translation>kunne ikke leses sist</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>counted after all</source>
        <translation>telles likevel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>counted in part</source>
        <translation>telt delvis</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>d MMM yy</source>
        <comment>form of a date</comment>
        <translation>d. MMM yy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/day_field.py"/>
        <source>d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>days</source>
        <translation>dager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>disabled at its host</source>
        <translation>slått av hos verten</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>docs</source>
        <translation>dokumentasjon</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>education</source>
        <translation>utdanning</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>ended on {day}</source>
        <translation>utløp {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>ends in {left}, on {day}</source>
        <translation>utløper om {left}, {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>ends within a day, on {day}</source>
        <translation>utløper innen en dag, {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/cv/choices.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>error</source>
        <translation>feil</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>fails</source>
        <translation>holder ikke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/cv/choices.py"/>
        <source>figures changed since</source>
        <translation>tallene er endret siden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>foreign</source>
        <translation>fra andre programmer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>fork</source>
        <translation>fork</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <source>form field</source>
        <translation>skjemafelt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>from {first}</source>
        <translation>fra {first}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>frozen</source>
        <translation>frosset</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>generated</source>
        <translation>generert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>github.com, or your company&apos;s Enterprise Server</source>
        <translation>github.com, eller firmaets Enterprise Server</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>github.com, or your company&apos;s own server.</source>
        <translation>github.com, eller bedriftens egen server.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>gitlab.com, or a server of your own.</source>
        <translation>gitlab.com, eller en egen server.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>gitlab.com, or one that your company runs itself</source>
        <translation>gitlab.com, eller en som firmaet driver selv</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>has hours</source>
        <translation>har timer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>has no token</source>
        <translation>har ikke noe token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden languages</source>
        <translation>skjulte språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden packages</source>
        <translation>skjulte pakker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden repositories</source>
        <translation>skjulte repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden tiles</source>
        <translation>skjulte fliser</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden years</source>
        <translation>skjulte år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>holds</source>
        <translation>holder</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/reading.py"/>
        <source>in a heading</source>
        <translation>i en overskrift</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/leaving.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>in part</source>
        <translation>delvis</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>in progress</source>
        <translation>pågår</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/comparison.py"/>
        <source>in the file</source>
        <translation>i filen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>in the gallery</source>
        <translation>i galleriet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/comparison.py"/>
        <source>in the text of the PDF</source>
        <translation>i teksten i PDF-en</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/charts/timeline.py"/>
        <source>in the week of {day}</source>
        <translation>i uken fra {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>in your own words</source>
        <translation>med dine egne ord</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/charts/timeline.py"/>
        <source>in {month}</source>
        <translation>i {month}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>in {repositories}</source>
        <translation>i {repositories}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>in {repositories} · {share}</source>
        <translation>i {repositories} · {share}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>in {repository}</source>
        <translation>i {repository}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>inactive</source>
        <translation>slått av</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>is rounded</source>
        <translation>er avrundet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>its host does not tell</source>
        <translation>verten sier det ikke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>its host does not tell when it ends</source>
        <translation>verten sier ikke når det utløper</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>kept fresh</source>
        <translation>holdes oppdatert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>key store</source>
        <translation>nøkkellager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>languages per year</source>
        <translation>språk per år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>left out by me</source>
        <translation>utelatt av meg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>line</source>
        <translation>linje</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>lines</source>
        <translation>linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>lines added</source>
        <translation>linjer lagt til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>lines removed</source>
        <translation>linjer fjernet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>lines unknown</source>
        <translation>ukjente linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>lockfile</source>
        <translation>låsefil</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>longest streak</source>
        <translation>lengste rekke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>longest streak {days}</source>
        <translation>lengste rekke {days}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>look: accent</source>
        <translation>utseende: farge</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>look: language</source>
        <translation>utseende: språk</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>look: paper</source>
        <translation>utseende: papir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>look: template</source>
        <translation>utseende: mal</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>mailmap of {repository} calls it {proper_name}</source>
        <translation>mailmap i {repository} kaller den {proper_name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>mailmap of {repository} joins it with {mine}</source>
        <translation>mailmap i {repository} knytter den til {mine}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>median of {n} weeks: {median}</source>
        <translation>
            <numerusform>median for {n} uke: {median}</numerusform>
            <numerusform>median for {n} uker: {median}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>merge</source>
        <translation>fletting</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/series.py"/>
        <source>merged</source>
        <translation>flettet inn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>methods</source>
        <translation>metoder</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>more</source>
        <translation>flere</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>never ends</source>
        <translation>utløper aldri</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>new commits found</source>
        <translation>nye commits funnet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>no commits found under it</source>
        <translation>ingen commits funnet under den</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>no copy kept</source>
        <translation>ingen kopi beholdt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>no number below 5 commits, no time finer than you chose</source>
        <translation>ikke noe tall under 5 commits, ingen tid finere enn du valgte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>no token</source>
        <translation>ikke noe token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/charts/year_bars.py"/>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>none that can be used</source>
        <translation>ingen som kan brukes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>not accepted</source>
        <translation>ikke godtatt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>not checked yet</source>
        <translation>ikke kontrollert ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>not collected yet</source>
        <translation>ikke samlet inn ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>not installed</source>
        <translation>ikke installert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/cv/choices.py"/>
        <source>not looked at yet</source>
        <translation>ikke sett på ennå</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>not mine</source>
        <translation>ikke min</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>not on the default branch</source>
        <translation>ikke på standardgrenen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>not open source</source>
        <translation>ikke åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/leaving.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>not reached</source>
        <translation>ikke nådd</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>not settled</source>
        <translation>ikke avgjort</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>not there</source>
        <translation>ikke der</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>not told</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>not yours</source>
        <translation>ikke din</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>nothing beyond what is public</source>
        <translation>ingenting utover det offentlige</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>nothing, it was there already</source>
        <translation>ingenting, det lå der allerede</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/work.py"/>
        <source>objects</source>
        <translation>objekter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>odd date</source>
        <translation>umulig dato</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>odd dates</source>
        <translation>umulige datoer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>of {owner}</source>
        <translation>fra {owner}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>of {repositories} of your own</source>
        <translation>fra {repositories} du eier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>old page is up</source>
        <translation>den gamle siden ligger ute</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Fridays</source>
        <translation>på fredager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Mondays</source>
        <translation>på mandager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Saturdays</source>
        <translation>på lørdager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Sundays</source>
        <translation>på søndager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Thursdays</source>
        <translation>på torsdager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Tuesdays</source>
        <translation>på tirsdager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Wednesdays</source>
        <translation>på onsdager</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <source>on no public list</source>
        <translation>ikke på noen offentlig liste</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <source>on page {number} of the PDF</source>
        <translation>på side {number} i PDF-en</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <source>on the pages of the PDF</source>
        <translation>på sidene i PDF-en</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/charts/timeline.py"/>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>open source</source>
        <translation>åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/series.py"/>
        <source>opened</source>
        <translation>åpnet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source>or from</source>
        <translation>eller fra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/series.py"/>
        <source>other</source>
        <translation>andre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>owner</source>
        <translation>eier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>packages</source>
        <translation>pakker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>partial</source>
        <translation>delvis</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>path or virtual: bucket in path or name.</source>
        <translation>path eller virtual: bøtten i stien eller i navnet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>per day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>per month</source>
        <translation>per måned</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>per week</source>
        <translation>per uke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>period: first</source>
        <translation>periode: fra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>period: last</source>
        <translation>periode: til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>person: contacts</source>
        <translation>person: kontakt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>person: name</source>
        <translation>person: navn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>person: role</source>
        <translation>person: rolle</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>person: summary</source>
        <translation>person: sammendrag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>photo</source>
        <translation>bilde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <source>pictures: {there}, exported: {pictures}</source>
        <translation>bilder: {there}, eksportert: {pictures}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>private repositories</source>
        <translation>private repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>project</source>
        <translation>prosjekt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>projects</source>
        <translation>prosjekter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>public</source>
        <translation>offentlig</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>public repositories</source>
        <translation>offentlige repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>pull requests merged</source>
        <translation>pull requests flettet inn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>pull requests of {accounts_partial} {accounts} counted in part</source>
        <translation>pull requests fra {accounts_partial} {accounts} er telt delvis</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>pull requests reviewed</source>
        <translation>pull requests gjennomgått</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>put together from the figures that are shown</source>
        <translation>satt sammen av tallene som vises</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>queued</source>
        <translation>i kø</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>read</source>
        <translation>lest</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>reading code</source>
        <translation>lese kode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>reading edits</source>
        <translation>egne setninger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <location filename="../../commitstats_desktop/core/work.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>repositories</source>
        <translation>repositorier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>repository</source>
        <translation>repositorium</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>repository off</source>
        <translation>repositoriet er slått av</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>repository skipped by you</source>
        <translation>repositoriet er utelatt av deg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/series.py"/>
        <source>reviewed</source>
        <translation>gjennomgått</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>reviews</source>
        <translation>gjennomganger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>revision to ignore</source>
        <translation>revisjon som skal overses</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>rewritten upstream</source>
        <translation>skrevet om oppstrøms</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>same local part as {same}</source>
        <translation>samme del før @ som {same}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>same name as {same}</source>
        <translation>samme navn som {same}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>same work</source>
        <translation>samme arbeid</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>same {title} account as {same_number}</source>
        <translation>samme {title}-konto som {same_number}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>seconds</source>
        <translation>noen sekunder</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>sections</source>
        <translation>deler</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>sent {moment}</source>
        <translation>sendt {moment}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>session</source>
        <translation>økt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>share permille</source>
        <translation>andel i promille</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>skipped by you</source>
        <translation>utelatt av deg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>sound, checked {moment} UTC</source>
        <translation>i orden, kontrollert {moment} UTC</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>stars</source>
        <translation>stjerner</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>tests</source>
        <translation>tester</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>the beginning</source>
        <translation>begynnelsen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>the folder</source>
        <translation>mappen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>the selected</source>
        <translation>de valgte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>through {name}</source>
        <translation>gjennom {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>to count the pull requests you opened and reviewed</source>
        <translation>for å telle dine pull requests og gjennomganger</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>to know which addresses in commits are yours</source>
        <translation>for å vite hvilke adresser i commits som er dine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>to list and read private repositories; GitHub has no smaller scope for it</source>
        <translation>for å liste og lese private repositorier; GitHub har ingen mindre tilgang for det</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>to list and read repositories and pull requests</source>
        <translation>for å liste og lese repositorier og pull requests</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>to list projects and merge requests, and to know your addresses</source>
        <translation>for å liste prosjekter og merge requests, og kjenne adressene dine</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>to list the projects</source>
        <translation>for å liste prosjektene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>to list the repositories</source>
        <translation>for å liste repositoriene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>to read the commits</source>
        <translation>for å lese commitene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>told as open source</source>
        <translation>oppgitt som åpen kildekode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>totals</source>
        <translation>summer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>typed by you</source>
        <translation>skrevet av deg</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>types</source>
        <translation>typer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>types per year</source>
        <translation>typer per år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>unattributed</source>
        <translation>uten eier</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>under 1 s</source>
        <translation>under 1 s</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>under a minute</source>
        <translation>under ett minutt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>under the name you wrote, and no number below 5 commits</source>
        <translation>under navnet du skrev, og ikke noe tall under 5 commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/reading.py"/>
        <source>under “{heading}”</source>
        <translation>under «{heading}»</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>unknown</source>
        <comment>how long it takes</comment>
        <translation>ukjent</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>unnamed</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>unreachable</source>
        <translation>ikke nåbar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>until</source>
        <comment>years</comment>
        <translation>til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>until {last}</source>
        <translation>til {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>up</source>
        <translation>ligger ute</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/cv/choices.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>up to date</source>
        <translation>oppdatert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>us-east-1 unless told; auto at R2.</source>
        <translation>us-east-1 hvis ikke annet er oppgitt; auto hos R2.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>vendored</source>
        <translation>tredjepart</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>week</source>
        <translation>uke</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>white space only</source>
        <translation>bare mellomrom</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>without an account</source>
        <translation>uten konto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>work</source>
        <translation>arbeid</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>working</source>
        <translation>virker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>works</source>
        <translation>virker</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>works in part</source>
        <translation>virker delvis</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>written lines</source>
        <translation>skrevne linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>you said so</source>
        <translation>du har sagt det</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>your Git configuration</source>
        <translation>Git-konfigurasjonen din</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>your account {account}</source>
        <translation>kontoen din {account}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>your-organisation</source>
        <translation>din-organisasjon</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>yours</source>
        <translation>din</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>{NOTICE} Nine invented years at three invented employers.</source>
        <translation>{NOTICE} Ni oppdiktede år hos tre oppdiktede arbeidsgivere.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>{OWN_STYLE} holds the signs &lt;/, which no style sheet needs.</source>
        <translation>{OWN_STYLE} inneholder tegnene &lt;/, som ingen stilark trenger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{added} lines added in all, {removed} removed</source>
        <translation>{added} linjer lagt til i alt, {removed} fjernet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>{added} lines added, {removed} removed</source>
        <translation>linjer lagt til: {added}, fjernet: {removed}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_rankings.py"/>
        <source>{added} lines added, {removed} removed in {files} files</source>
        <translation>{added} linjer lagt til, {removed} fjernet i {files} filer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>{broken} references are damaged and were skipped.</source>
        <translation>{broken} referanser er skadet og ble hoppet over.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>{called}; for this session only: {only}</source>
        <translation>{called}; bare for denne økten: {only}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>{chosen} and the present folder lie in each other.</source>
        <translation>{chosen} og den nåværende mappen ligger i hverandre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>{chosen} is kept in step by another program, which can damage a database.</source>
        <translation>{chosen} synkroniseres av et annet program, og det kan skade en database.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>{chosen} is not empty.</source>
        <translation>{chosen} er ikke tom.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>{commits} could not be read whole: {reason}.</source>
        <translation>{commits} kunne ikke leses helt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/leaving.py"/>
        <source>{commits} may be yours: say so before you leave.</source>
        <translation>{commits} kan være dine: si det før du slutter.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/week_notice.py"/>
        <source>{commits} on {days}. Open it to see what changed.</source>
        <translation>{commits} på {days}. Åpne for å se hva som endret seg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/calendar.py"/>
        <source>{commits} on {day}</source>
        <translation>{commits} {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>{commits} {on_day} from {hour}:00 to {next_hour}:00</source>
        <translation>{commits} {on_day} fra kl. {hour}:00 til {next_hour}:00</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{done} of {total} {unit}</source>
        <translation>{done} av {total} {unit}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{dot_git} does not say where its repository is.</source>
        <translation>{dot_git} sier ikke hvor repositoriet er.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>{email} is not an e-mail address.</source>
        <translation>{email} er ikke en e-postadresse.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>{email} is the address of a program.</source>
        <translation>{email} er adressen til et program.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>{failures} files could not be deleted, the first is {value}.</source>
        <translation>{failures} filer kunne ikke slettes, den første er {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>{fingerprint} is none of the Ed25519 keys of {who}.</source>
        <translation>{fingerprint} er ingen av Ed25519-nøklene til {who}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{first} 1 more account needs you.</source>
        <translation>{first} 1 konto til trenger deg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{first} {more} more accounts need you.</source>
        <translation>{first} {more} kontoer til trenger deg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>{first}:00 to {last}:00</source>
        <translation>{first}:00 til {last}:00</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>{fix} The web page and the JSON file need no library.</source>
        <translation>{fix} Nettsiden og JSON-filen trenger ikke noe bibliotek.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>{folder} is needed for the demo, and there is something else in it.</source>
        <translation>{folder} trengs til demoen, og det er noe annet i den.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{git_dir} is not a usable repository: parts of it are missing.</source>
        <translation>{git_dir} er ikke et brukbart repositorium: deler av det mangler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{hint} Nothing was sent.</source>
        <translation>{hint} Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} answered with a page, not with a Git repository.</source>
        <translation>{host} svarte med en side, ikke med et Git-repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} asks for a way of signing in that this app does not have.</source>
        <translation>{host} ber om en måte å logge inn på som denne appen ikke har.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} asks for patience.</source>
        <translation>{host} ber om tålmodighet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} cannot be reached: this computer seems to be offline.</source>
        <translation>{host} kan ikke nås: denne datamaskinen ser ut til å være frakoblet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} svarte ikke innen {seconds} sekunder.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} did not give the repository: {value}.</source>
        <translation>{host} ga ikke fra seg repositoriet: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>{host} did not send everything it has of the repository.</source>
        <translation>{host} sendte ikke alt det har av repositoriet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} svarer ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} does not let this token read the repository.</source>
        <translation>{host} lar ikke dette tokenet lese repositoriet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} has no such repository, or does not show it to this account.</source>
        <translation>{host} har ikke noe slikt repositorium, eller viser det ikke til denne kontoen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>{host} is not Azure DevOps.</source>
        <translation>{host} er ikke Azure DevOps.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>{host} is not a GitHub.</source>
        <translation>{host} er ikke en GitHub.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>{host} is not a GitLab.</source>
        <translation>{host} er ikke en GitLab.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} leads on to another host; that was not followed.</source>
        <translation>{host} leder videre til en annen vert; det ble ikke fulgt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} leads on to another place, which asked for the token; it was not sent.</source>
        <translation>{host} leder videre til et annet sted, som ba om tokenet; det ble ikke sendt.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>{host} names no default branch of this repository.</source>
        <translation>{host} oppgir ingen standardgren for dette repositoriet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} offers only encryption that is too old to be safe.</source>
        <translation>{host} tilbyr bare kryptering som er for gammel til å være trygg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} points to another host. The token was not sent there.</source>
        <translation>{host} peker til en annen vert. Tokenet ble ikke sendt dit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} refuses connections.</source>
        <translation>{host} avviser tilkoblinger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} refuses this repository: the token may not read its code.</source>
        <translation>{host} avviser dette repositoriet: tokenet har ikke lov til å lese koden.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>{host} sends nothing any more.</source>
        <translation>{host} sender ikke noe mer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} sent an answer of more than 50 MB, which no API does.</source>
        <translation>{host} sendte et svar på mer enn 50 MB, noe ingen API gjør.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} shows a certificate that it signed itself, so anybody could pose as it.</source>
        <translation>{host} viser et sertifikat det selv har signert, så hvem som helst kunne utgi seg for det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} shows this repository to nobody without a token.</source>
        <translation>{host} viser ikke dette repositoriet til noen uten token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>{kind} is no kind of file.</source>
        <translation>{kind} er ingen filtype.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <source>{left} of its files are still there.</source>
        <translation>{left} av filene ligger fortsatt der.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} belongs to a repository at {target}, which is not there.</source>
        <translation>{location} hører til et repositorium i {target}, som ikke er der.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} belongs to another user of this computer.</source>
        <translation>{location} tilhører en annen bruker av denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} cannot be opened: {strerror}.</source>
        <translation>{location} kan ikke åpnes: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} is a file, not a folder.</source>
        <translation>{location} er en fil, ikke en mappe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} is not a Git repository.</source>
        <translation>{location} er ikke et Git-repositorium.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/sentences.py"/>
        <source>{login} at {host}</source>
        <translation>{login} på {host}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{millions} M</source>
        <comment>millions</comment>
        <translation>{millions} mill.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{millions} lines</source>
        <translation>{millions} linjer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_rankings.py"/>
        <source>{name} ({group}): {span}, in {repositories}</source>
        <translation>{name} ({group}): {span}, i {repositories}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/preview.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} kan ikke leses: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>{name} could not be restored: {error}.</source>
        <translation>{name} kunne ikke gjenopprettes: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>{name} deleted. Its token leaves the key store in {seconds} seconds.</source>
        <translation>{name} er slettet. Tokenet forlater nøkkellageret om {seconds} sekunder.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{name} has no token.</source>
        <translation>{name} har ikke noe token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{name} has not worked for {days}.</source>
        <translation>{name} har ikke virket på {days}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>{name} is added.</source>
        <translation>{name} er lagt til.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>{name} is added. {number} found; none is collected yet.</source>
        <translation>{name} er lagt til. {number} funnet; ingen er samlet inn ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>{name} is an import</source>
        <translation>{name} er en import</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>{name} is code</source>
        <translation>{name} er kode</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>{name} is generated</source>
        <translation>{name} er generert</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>{name} is no CV of this app.</source>
        <translation>{name} er ingen CV fra denne appen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>{name} is no sound copy of the database.</source>
        <translation>{name} er ingen hel kopi av databasen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>{name} is not asked before {time}: its host asked for patience.</source>
        <translation>{name} spørres ikke før {time}: Verten ba om tålmodighet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>{name} is vendored</source>
        <translation>{name} er fra tredjepart</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>{name} leads out of the folder of the template.</source>
        <translation>{name} fører ut av mappen til malen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>{name} means {found} commits.</source>
        <translation>{name} betyr {found} commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>{name} means {found} exports.</source>
        <translation>{name} betyr {found} eksporter.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>{name} of the template cannot be read as text.</source>
        <translation>{name} i malen kan ikke leses som tekst.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>{name} of the template is larger than 1 MB.</source>
        <translation>{name} i malen er større enn 1 MB.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>{name} of this export is damaged in the database.</source>
        <translation>{name} i denne eksporten er skadet i databasen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>{name} was made by a newer version of Commit Stats.</source>
        <translation>{name} er laget av en nyere versjon av Commit Stats.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>{name} was not exported by Commit Stats.</source>
        <translation>{name} er ikke eksportert av Commit Stats.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <source>{name} was sent, but something else was read back.</source>
        <translation>{name} ble sendt, men noe annet ble lest tilbake.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>{name} was there already, and is switched on.</source>
        <translation>{name} var der allerede, og er slått på.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>{name}: {then}, today {today}</source>
        <translation>{name}: {then}, i dag {today}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{name}: {words}. Token: {expiry_words}.</source>
        <translation>{name}: {words}. Token: {expiry_words}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>{number} in {commits}</source>
        <translation>{number} i {commits}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{number} on the same days before</source>
        <translation>{number} de samme dagene uken før</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{number} the week before</source>
        <translation>{number} uken før</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>{n} accounts</source>
        <translation>
            <numerusform>{n} konto</numerusform>
            <numerusform>{n} kontoer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>{n} addresses</source>
        <translation>
            <numerusform>{n} adresse</numerusform>
            <numerusform>{n} adresser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{n} collected</source>
        <translation>
            <numerusform>{n} samlet inn</numerusform>
            <numerusform>{n} samlet inn</numerusform>
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
            <numerusform>{n} commit funnet så langt.</numerusform>
            <numerusform>{n} commits funnet så langt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} commits known</source>
        <translation>
            <numerusform>{n} commit kjent</numerusform>
            <numerusform>{n} commits kjent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{n} commits of yours</source>
        <translation>
            <numerusform>{n} commit er din</numerusform>
            <numerusform>{n} commits er dine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>{n} commits were found. Say which e-mail addresses are yours, and your figures appear at once.</source>
        <translation>
            <numerusform>{n} commit ble funnet. Si hvilke e-postadresser som er dine, så vises tallene dine med en gang.</numerusform>
            <numerusform>{n} commits ble funnet. Si hvilke e-postadresser som er dine, så vises tallene dine med en gang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>{n} commits with odd dates are in the totals only.</source>
        <translation>
            <numerusform>{n} commit med umulig dato er bare med i summene.</numerusform>
            <numerusform>{n} commits med umulige datoer er bare med i summene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} days ago</source>
        <translation>
            <numerusform>{n} dag siden</numerusform>
            <numerusform>{n} dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{n} fewer</source>
        <translation>
            <numerusform>{n} færre</numerusform>
            <numerusform>{n} færre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fil</numerusform>
            <numerusform>{n} filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} h ago</source>
        <translation>
            <numerusform>{n} t siden</numerusform>
            <numerusform>{n} t siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} linje</numerusform>
            <numerusform>{n} linjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{n} listed</source>
        <translation>
            <numerusform>{n} i listen</numerusform>
            <numerusform>{n} i listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>{n} min ago</source>
        <translation>
            <numerusform>{n} min siden</numerusform>
            <numerusform>{n} min siden</numerusform>
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
            <numerusform>{n} måned siden</numerusform>
            <numerusform>{n} måneder siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{n} more</source>
        <translation>
            <numerusform>{n} flere</numerusform>
            <numerusform>{n} flere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{n} more may be yours.</source>
        <translation>
            <numerusform>{n} til kan være din.</numerusform>
            <numerusform>{n} til kan være dine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/given_folders.py"/>
        <source>{n} more were refused.</source>
        <translation>
            <numerusform>{n} til ble avvist.</numerusform>
            <numerusform>{n} til ble avvist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} of mine</source>
        <translation>
            <numerusform>{n} av mine</numerusform>
            <numerusform>{n} av mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>{n} of them</source>
        <translation>
            <numerusform>{n} av dem</numerusform>
            <numerusform>{n} av dem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} opened</source>
        <translation>
            <numerusform>{n} åpnet</numerusform>
            <numerusform>{n} åpnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/page_view.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} side</numerusform>
            <numerusform>{n} sider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} possibly yours</source>
        <translation>
            <numerusform>{n} kanskje din</numerusform>
            <numerusform>{n} kanskje dine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} repositories</source>
        <translation>
            <numerusform>{n} repositorium</numerusform>
            <numerusform>{n} repositorier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>{n} repositories in the queue.</source>
        <translation>
            <numerusform>{n} repositorium i køen.</numerusform>
            <numerusform>{n} repositorier i køen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>{n} repositories taken out.</source>
        <translation>
            <numerusform>{n} repositorium er tatt ut.</numerusform>
            <numerusform>{n} repositorier er tatt ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>{n} repositories wait to be read.</source>
        <translation>
            <numerusform>{n} repositorium venter på å bli lest.</numerusform>
            <numerusform>{n} repositorier venter på å bli lest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} reviewed</source>
        <translation>
            <numerusform>{n} gjennomgått</numerusform>
            <numerusform>{n} gjennomgått</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} valgt</numerusform>
            <numerusform>{n} valgte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>{n} shown</source>
        <translation>
            <numerusform>{n} vises</numerusform>
            <numerusform>{n} vises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} stars</source>
        <translation>
            <numerusform>{n} stjerne</numerusform>
            <numerusform>{n} stjerner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>{n} to add</source>
        <translation>
            <numerusform>{n} å legge til</numerusform>
            <numerusform>{n} å legge til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>{n} to give up</source>
        <translation>
            <numerusform>{n} å gi slipp på</numerusform>
            <numerusform>{n} å gi slipp på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>{n} waiting.</source>
        <translation>
            <numerusform>{n} venter.</numerusform>
            <numerusform>{n} venter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages_table.py"/>
        <source>{n} weeks ago</source>
        <translation>
            <numerusform>{n} uke siden</numerusform>
            <numerusform>{n} uker siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} years ago</source>
        <translation>
            <numerusform>{n} år siden</numerusform>
            <numerusform>{n} år siden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <source>{pages}, without {left_out}, so that it fits.</source>
        <translation>{pages}, uten {left_out}, så det får plass.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <source>{pages}: it does not fit on one. Switch parts off for less.</source>
        <translation>{pages}: det får ikke plass på én. Slå av deler for mindre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>{path} cannot be deleted: {value}.</source>
        <translation>{path} kan ikke slettes: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>{path} cannot be opened: {strerror}.</source>
        <translation>{path} kan ikke åpnes: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kan ikke leses: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <location filename="../../commitstats_desktop/services/cvs/resume.py"/>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>{path} cannot be read: {value}.</source>
        <translation>{path} kan ikke leses: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>{path} cannot be written: its folder does not exist.</source>
        <translation>{path} kan ikke skrives: mappen finnes ikke.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} er en mappe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{path} is larger than any such file should be.</source>
        <translation>{path} er større enn en slik fil burde være.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>{path} is named for two files.</source>
        <translation>{path} er oppgitt for to filer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>{path} is no database.</source>
        <translation>{path} er ingen database.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>{path} is no ordinary file.</source>
        <translation>{path} er ingen vanlig fil.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>{path} is too large to be a CV.</source>
        <translation>{path} er for stor til å være en CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{percent} % fewer</source>
        <translation>{percent} % færre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{percent} % more</source>
        <translation>{percent} % flere</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{percent} % of all</source>
        <translation>{percent} % av alle</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{percent} % of the commits</source>
        <translation>{percent} % av commitene</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/rate_limits.py"/>
        <source>{place} asks for patience: waiting until {local}{day}.</source>
        <translation>{place} ber om tålmodighet: venter til {local}{day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/published_keys.py"/>
        <source>{place} publishes no keys of this user.</source>
        <translation>{place} publiserer ingen nøkler for denne brukeren.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/verdict.py"/>
        <source>{place}: claimed “{claimed}”, shown “{shown}”</source>
        <translation>{place}: oppgitt «{claimed}», vist «{shown}»</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/main_window.py"/>
        <source>{program} (demo)</source>
        <translation>{program} (demo)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{repositories} found there, {n} of them new.</source>
        <translation>
            <numerusform>Fant {repositories} der, {n} nytt.</numerusform>
            <numerusform>Fant {repositories} der, {n} nye.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>{secret_title} is missing.</source>
        <translation>{secret_title} mangler.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>{sentence} The new token is kept until the app is closed, the old one is over.</source>
        <translation>{sentence} Det nye tokenet beholdes til appen lukkes; det gamle gjelder ikke lenger.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>{sentence} Whether the token was exchanged is not known.</source>
        <translation>{sentence} Det er ikke kjent om tokenet ble byttet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>{share} of my commits attributed</source>
        <translation>{share} av commitene mine er tilskrevet</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>{source} cannot be read: {strerror}.</source>
        <translation>{source} kan ikke leses: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>{sqlite_version}, journal {journal_mode}</source>
        <translation>{sqlite_version}, journal {journal_mode}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/whole_files.py"/>
        <source>{target} cannot be written: {value}.</source>
        <translation>{target} kan ikke skrives: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>{text} is no address that pages can lie below.</source>
        <translation>{text} er ingen adresse sider kan ligge under.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>{time} to read</source>
        <translation>{time} å lese</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>{titles} differ in this:</source>
        <translation>{titles} er ulike i dette:</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>{title} (optional)</source>
        <translation>{title} (valgfritt)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title} by commits. {told}.</source>
        <translation>{title} etter commits. {told}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title} by lines. {told}.</source>
        <translation>{title} etter linjer. {told}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} does not accept this token: it is mistyped, expired or revoked.</source>
        <translation>{title} godtar ikke dette tokenet: det er feilskrevet, utløpt eller trukket tilbake.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} does not allow this.</source>
        <translation>{title} tillater ikke dette.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>{title} does not exchange tokens.</source>
        <translation>{title} bytter ikke tokener.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} does not show this: it was deleted or moved, or the token may not see it.</source>
        <translation>{title} viser ikke dette: det er slettet eller flyttet, eller tokenet har ikke lov til å se det.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title} from {first} to {last}. {told}.</source>
        <translation>{title} fra {first} til {last}. {told}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} has blocked this repository.</source>
        <translation>{title} har blokkert dette repositoriet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>{title} is missing ({name}).</source>
        <translation>{title} mangler ({name}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>{title} noreply address of the login {login}</source>
        <translation>noreply-adresse hos {title} for brukernavnet {login}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{title} reports an error of its own (number {status}).</source>
        <translation>{title} melder om en egen feil (nummer {status}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} was asked, and a web page came back instead of data.</source>
        <translation>{title} ble spurt, og en nettside kom tilbake i stedet for data.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title}. Most on {value} with {value2} of {total} commits; the busiest hour is {value3} from {hour}:00 with {most}.</source>
        <translation>{title}. Flest: {value}, med {value2} av {total} commits; den travleste timen er {value3} fra kl. {hour}:00, med {most}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title}. {total} on {points} from {first} to {last}; the most, {most}, on {day}.</source>
        <translation>{title}. {total} på {points} fra {first} til {last}; flest, {most}, den {day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title}: nothing yet.</source>
        <translation>{title}: ingenting ennå.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{value} and 1 other could not be read for more than a day.</source>
        <translation>{value} og 1 til har ikke kunnet leses på over et døgn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{value} and {more} others could not be read for more than a day.</source>
        <translation>{value} og {more} til har ikke kunnet leses på over et døgn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{value} cannot be read: {value2}.</source>
        <translation>{value} kan ikke leses: {value2}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/count.py"/>
        <source>{value} commits were given up on.</source>
        <translation>{value} commits ble gitt opp.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{value} could not be read for more than a day.</source>
        <translation>{value} har ikke kunnet leses på over et døgn.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>{value} figures have the value that is shown.</source>
        <translation>{value} tall har verdien som vises.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>{value} is known as {word}.</source>
        <translation>{value} er kjent som {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/network.py"/>
        <source>{value} is not the address of a proxy.</source>
        <translation>{value} er ikke adressen til en proxy.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>{value} is nothing that {lower} has.</source>
        <translation>{value} er ikke noe {lower} har.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{value} more</source>
        <translation>{value} til</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>{what} no claims that could be checked.</source>
        <translation>{what} ingen påstander som kan kontrolleres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/leaving.py"/>
        <source>{whole} of {repositories} of {owner} read completely</source>
        <translation>{whole} av {repositories} hos {owner} er lest helt</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>{who} does not allow this key for this purpose and time.</source>
        <translation>{who} tillater ikke denne nøkkelen til dette formålet og tidspunktet.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/published_keys.py"/>
        <source>{who} is no user of a Git host.</source>
        <translation>{who} er ingen bruker hos en Git-vert.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{words} until {until}</source>
        <translation>{words} til {until}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>“{value}” is about commits, not about files.</source>
        <translation>«{value}» gjelder commits, ikke filer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>“{value}” is about one commit.</source>
        <translation>«{value}» gjelder én commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/accent.py"/>
        <source>“{value}” is no colour for a CV.</source>
        <translation>«{value}» er ingen farge for en CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>“{value}” takes no kind.</source>
        <translation>«{value}» har ingen type.</translation>
    </message>
</context>
</TS>
