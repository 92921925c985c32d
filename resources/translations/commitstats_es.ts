<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Commit Stats</name>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source> files</source>
        <translation> archivos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source> in </source>
        <translation> en </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source> lines</source>
        <translation> líneas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/rate_limits.py"/>
        <source> on {date}</source>
        <translation> el {date}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>, not counted as yours</source>
        <translation>, no contados como tuyos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>; and {n} more.</source>
        <translation>
            <numerusform>; y {n} más.</numerusform>
            <numerusform>; y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>; kept for this session only</source>
        <translation>; guardado solo en esta sesión</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>A PDF needs the library Pango, which is not installed on this computer.</source>
        <translation>Un PDF necesita la biblioteca Pango, que no está instalada en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>A PDF to attach and a web page to publish. Private repositories are a number in it, unless you give them a name yourself.</source>
        <translation>Un PDF para adjuntar y una página web para publicar. Los repositorios privados son solo un número en él, salvo que tú les pongas un nombre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>A PDF, a web page or a JSON file can be verified.</source>
        <translation>Se puede comprobar un PDF, una página web o un archivo JSON.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>A browser or a cache may show it for {n} minutes more.</source>
        <translation>
            <numerusform>Un navegador o una caché puede mostrarla {n} minuto más.</numerusform>
            <numerusform>Un navegador o una caché puede mostrarla {n} minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>A bucket of an S3-compatible store</source>
        <translation>Un bucket de un almacén compatible con S3</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>A commit is the same in every repository.</source>
        <translation>Un commit es el mismo en todos los repositorios.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source>A commit that adds more lines, or touches more files, than this is an import or a mass reformat: it counts, its lines stand apart. You can put each back.</source>
        <translation>Un commit que añade más líneas, o toca más archivos, que esto es una importación o un reformateo masivo: cuenta, y sus líneas van aparte. Puedes devolver cada uno.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/mirrors.py"/>
        <source>A copy of a repository could not be removed: {strerror}.</source>
        <translation>No se pudo quitar una copia de un repositorio: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>A few sentences in your own words</source>
        <translation>Unas frases con tus propias palabras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>A file was damaged on its way.</source>
        <translation>Un archivo se dañó por el camino.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>A fine-grained token can be limited to reading.</source>
        <translation>Un token detallado se puede limitar a la lectura.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>A fine-grained token sees the private repositories of one owner only, and never those you were invited to as an outside collaborator.</source>
        <translation>Un token detallado solo ve los repositorios privados de un propietario, y nunca aquellos a los que te invitaron como colaborador externo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>A folder of your own…</source>
        <translation>Una carpeta propia…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source>A free weekend ends a streak</source>
        <translation>Un fin de semana libre corta una racha</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>A grafts file is ignored: the commits are counted as they were made.</source>
        <translation>Se ignora un archivo de grafts: los commits se cuentan como se hicieron.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>A handle has at most 31 small letters and digits, with hyphens between them.</source>
        <translation>Un alias tiene como máximo 31 letras minúsculas y cifras, con guiones entre ellas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>A key is only sent over HTTPS.</source>
        <translation>Una clave solo se envía por HTTPS.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>A key of this app</source>
        <translation>Una clave de esta aplicación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/rules.py"/>
        <source>A limit of a bulk change must be 1 or more.</source>
        <translation>El límite de un cambio masivo debe ser 1 o más.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>A local folder needs no token.</source>
        <translation>Una carpeta local no necesita token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>A named cell with fewer than 5 commits reads “fewer than 5”. The finished file is opened again and searched for every private name the app knows.</source>
        <translation>En una celda con nombre y menos de 5 commits se lee «menos de 5». El archivo terminado se vuelve a abrir y se buscan en él todos los nombres privados que conoce el programa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>A note for yourself</source>
        <translation>Una nota para ti</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>A note for yourself, such as the firm</source>
        <translation>Una nota para ti, p. ej. la empresa</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <source>A package that is on no public list may be an employer&apos;s own: it is told only when you tick it.</source>
        <translation>Un paquete que no está en ninguna lista pública puede ser propio de una empresa: solo se menciona si lo marcas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>A page is being made or sent. Quit all the same?</source>
        <translation>Se está haciendo o enviando una página. ¿Salir de todos modos?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>A page is still up at {name}.</source>
        <translation>Aún hay una página publicada en {name}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>A page of your own: on a bucket of yours, behind an upload endpoint, or in a folder. Before anything is sent you see its very bytes and its address. Nobody guesses the address unless you choose a name, search engines are asked to stay away, and you can take it down for good.</source>
        <translation>Una página tuya: en un bucket tuyo, tras un punto de subida o en una carpeta. Antes de enviar nada ves exactamente sus bytes y su dirección. Nadie adivina la dirección salvo que elijas un nombre, se pide a los buscadores que no entren y puedes retirarla para siempre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>A page that somebody else put there is up.</source>
        <translation>Está publicada una página que puso otra persona.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>A path and a pattern were given.</source>
        <translation>Se dieron una ruta y un patrón.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>A plain clone of it (git clone) can be added instead.</source>
        <translation>En su lugar se puede añadir un clon normal (git clone).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>A repository by its address…</source>
        <translation>Un repositorio por su dirección…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>A run is skipped while one is on, and caught up after the computer slept.</source>
        <translation>Una recopilación se omite si hay otra en curso y se recupera cuando el ordenador despierta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>A sign-in page of a network or a company may stand in between; check the address, too.</source>
        <translation>Puede haber por medio una página de acceso de una red o empresa; comprueba también la dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>A token is only sent over HTTPS.</source>
        <translation>Un token solo se envía por HTTPS.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>A token with read_api and read_repository is enough.</source>
        <translation>Basta un token con read_api y read_repository.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>About this repository</source>
        <translation>Sobre este repositorio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>Accounts: {names}.</source>
        <translation>Cuentas: {names}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Activity over time</source>
        <translation>Actividad a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Add a folder with repositories first. Then you tick the addresses you have committed under.</source>
        <translation>Añade antes una carpeta con repositorios. Después marcas las direcciones con las que has hecho commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/document.py"/>
        <source>Add a folder with your repositories, say which e-mail addresses are yours, and collect.</source>
        <translation>Añade una carpeta con tus repositorios, di qué direcciones de correo son tuyas y recopila.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Add a folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Add a picture…</source>
        <translation>Añadir una foto…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>Add a place to publish at</source>
        <translation>Añadir un lugar donde publicar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Add a place…</source>
        <translation>Añadir lugar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>Add a repository by its address</source>
        <translation>Añadir un repositorio por su dirección</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Add a token of a host (Ctrl+N)</source>
        <translation>Añadir un token de un servidor (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Add an account at a host…</source>
        <translation>Añadir una cuenta en un servidor…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Add an account for that host, or check the address.</source>
        <translation>Añade una cuenta de ese servidor o comprueba la dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Add an account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>Add it as an account of its own.</source>
        <translation>Añádelo como una cuenta aparte.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>Add it as an account of {other}; nothing was sent.</source>
        <translation>Añádelo como cuenta de {other}; no se envió nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Add the account</source>
        <translation>Añadir la cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Add the address</source>
        <translation>Añadir la dirección</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Add the folder of the main repository instead.</source>
        <translation>Añade en su lugar la carpeta del repositorio principal.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>Add the name of a file to it.</source>
        <translation>Añádele el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>Add the scope repo.</source>
        <translation>Añade el permiso repo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>Add yours with `ssh-add`, or name the file of the key.</source>
        <translation>Añade la tuya con `ssh-add` o indica el archivo de la clave.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Added by its address; no account lists it</source>
        <translation>Añadido por su dirección; ninguna cuenta lo lista</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Added lines in which only white space changed: re-indented, or other line endings.</source>
        <translation>Líneas añadidas en las que solo cambian espacios: otra sangría u otros finales de línea.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/left_out.py"/>
        <source>Added lines that are not written lines, by reason: generated, vendored, bulk and others.</source>
        <translation>Líneas añadidas que no son líneas escritas, por motivo: generadas, de terceros, masivas y otras.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Address of the pages</source>
        <translation>Dirección de las páginas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>Address of the repository</source>
        <translation>Dirección del repositorio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Address of the store</source>
        <translation>Dirección del almacén</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>All are read.</source>
        <translation>Todas están leídas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>All authors found…</source>
        <translation>Todos los autores encontrados…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>All but tokens, in one file behind a passphrase of yours.</source>
        <translation>Todo menos los tokens, en un archivo tras una frase de contraseña tuya.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>All of {folder}/ is generated</source>
        <translation>Todo {folder}/ es generado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>All of {folder}/ is vendored</source>
        <translation>Todo {folder}/ es de terceros</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>All read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>All repositories, all time</source>
        <translation>Todos los repositorios, desde siempre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>All text of the PDF is what it claims; drawings and colours are not compared.</source>
        <translation>Todo el texto del PDF es lo que afirma; los dibujos y los colores no se comparan.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>All that is counted</source>
        <translation>Todo lo contado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>All time</source>
        <translation>Desde siempre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/tick_list.py"/>
        <source>Alt and an arrow key move a line.</source>
        <translation>Alt y una flecha mueven una línea.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>An account at a host…</source>
        <translation>Una cuenta en un servidor…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>An address looks like ada@example.org.</source>
        <translation>Una dirección tiene la forma ada@example.org.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>An organisation wants this token to be authorised for its single sign-on.</source>
        <translation>Una organización exige autorizar este token para su inicio de sesión único.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>An upload endpoint</source>
        <translation>Un punto de subida</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Another address of yours</source>
        <translation>Otra dirección tuya</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Another computer</source>
        <translation>Otro ordenador</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Another picture…</source>
        <translation>Otra foto…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Another process of Commit Stats is writing to the database.</source>
        <translation>Otro proceso de Commit Stats está escribiendo en la base de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>Another program may have it open. Close it and delete the folder by hand.</source>
        <translation>Quizá la tenga abierta otro programa. Ciérralo y elimina la carpeta a mano.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_hosted.py"/>
        <source>Another repository is at its address now: it was deleted or moved at its host.</source>
        <translation>Otro repositorio tiene ahora su dirección: se borró o se movió en su servidor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Any Git address</source>
        <translation>Cualquier dirección de Git</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>As counted</source>
        <translation>Como se contó</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>As it should stand at the top</source>
        <translation>Como debe aparecer arriba</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>As little as can be</source>
        <translation>Lo menos posible</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/language.py"/>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Ask an owner of the organisation; often a fine-grained token, a shorter life or an approval is wanted.</source>
        <translation>Pregunta a un propietario de la organización; a menudo se pide un token detallado, una vida más corta o una aprobación.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Ask its administrators; the VPN may be enough.</source>
        <translation>Pregunta a sus administradores; quizá baste la VPN.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Ask the host whether it accepts the token</source>
        <translation>Preguntar al servidor si acepta el token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Ask the place what is there now</source>
        <translation>Preguntar al lugar qué hay ahora</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>Ask, and add</source>
        <translation>Preguntar y añadir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>Asking its host …</source>
        <translation>Preguntando a su servidor…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Asking the hosts, without a token</source>
        <translation>Preguntando a los servidores, sin token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>Asking the place …</source>
        <translation>Preguntando al lugar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Asking your accounts for their lists</source>
        <translation>Pidiendo las listas a tus cuentas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/session.py"/>
        <source>Asking your hosts what is new …</source>
        <translation>Preguntando a tus servidores qué hay de nuevo…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Asking {title} about the token …</source>
        <translation>Preguntando a {title} por el token…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Asking …</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Assisted (declared)</source>
        <translation>Asistidos (declarados)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>At least {n} characters; four unrelated words are good.</source>
        <translation>
            <numerusform>Al menos {n} carácter; cuatro palabras sin relación van bien.</numerusform>
            <numerusform>Al menos {n} caracteres; cuatro palabras sin relación van bien.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>At least; not all was read</source>
        <translation>Como mínimo; no se leyó todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Authors found in your repositories</source>
        <translation>Autores encontrados en tus repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Azure DevOps does not accept this token: it is mistyped, expired, revoked, or was made for another organisation.</source>
        <translation>Azure DevOps no acepta este token: está mal escrito, caducado, revocado o se hizo para otra organización.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <source>Azure DevOps does not tell when a token ends, nor whether it can write.</source>
        <translation>Azure DevOps no dice cuándo caduca un token ni si puede escribir.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Backed up and checked: {name}</source>
        <translation>Copia hecha y comprobada: {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Badges for a README</source>
        <translation>Insignias para un README</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/freezing.py"/>
        <source>Before that: </source>
        <translation>Antes de eso: </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Before they are written, the finished files are opened again and searched for the names of your repositories, hosts and colleagues.</source>
        <translation>Antes de escribirse, los archivos terminados se abren de nuevo y se buscan en ellos los nombres de tus repositorios, servidores y colegas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Begin with a folder: every repository in it is found and read where it is. Nothing in it is changed or run. You can also drop folders anywhere onto this window.</source>
        <translation>Empieza con una carpeta: se encuentran todos los repositorios que contiene y se leen donde están. No se cambia ni se ejecuta nada en ella. También puedes soltar carpetas en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>Behind {figure} stand no commits.</source>
        <translation>Detrás de {figure} no hay commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Beside the web page</source>
        <translation>Junto a la página web</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>Breadth</source>
        <translation>Amplitud</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Bring the deleted one back</source>
        <translation>Recuperar el eliminado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source>Bulk change from</source>
        <translation>Cambio masivo desde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Bulk changes</source>
        <translation>Cambios masivos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Bulk lines</source>
        <translation>Líneas masivas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>By day: shows free days and holidays</source>
        <translation>Por día: muestra días libres y vacaciones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>CV {cv}</source>
        <translation>CV {cv}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Changed files over all your commits; a file counts once for each commit that touches it.</source>
        <translation>Archivos cambiados en todos tus commits; un archivo cuenta una vez por cada commit que lo toca.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Changed files whose lines could not be read or are beyond a limit; their lines are unknown.</source>
        <translation>Archivos cambiados cuyas líneas no se pudieron leer o superan un límite; sus líneas se desconocen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Charts as PNG</source>
        <translation>Gráficos en PNG</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Charts as SVG</source>
        <translation>Gráficos en SVG</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check its address in the settings, and whether this computer is in the network that has it.</source>
        <translation>Comprueba su dirección en los ajustes y si este ordenador está en la red que lo tiene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Check its address.</source>
        <translation>Comprueba su dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <location filename="../../commitstats_desktop/services/cvs/resume.py"/>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>Check its name and permissions.</source>
        <translation>Comprueba su nombre y sus permisos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Check its name, and make it first: the app never makes or changes buckets.</source>
        <translation>Comprueba su nombre y créalo antes: la aplicación nunca crea ni cambia buckets.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Check its permissions and its disk, or add a folder that you may read.</source>
        <translation>Comprueba sus permisos y su disco, o añade una carpeta que puedas leer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/lock.py"/>
        <source>Check its permissions, or choose another with --home DIR.</source>
        <translation>Comprueba sus permisos o elige otra con --home DIR.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Check its permissions, or whether its disk is connected.</source>
        <translation>Comprueba sus permisos o si su disco está conectado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>Check its permissions.</source>
        <translation>Comprueba sus permisos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Check open-source status</source>
        <translation>Comprobar si es código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Check out a branch in that repository, or clone it again.</source>
        <translation>Cambia a una rama en ese repositorio o clónalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the address and the port: something there may not speak HTTPS.</source>
        <translation>Comprueba la dirección y el puerto: quizá lo que hay ahí no habla HTTPS.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the address and the port; the host may be down.</source>
        <translation>Comprueba la dirección y el puerto; el servidor puede estar caído.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Check the address of the account. The repository may have moved to another host.</source>
        <translation>Comprueba la dirección de la cuenta. El repositorio puede haberse mudado a otro servidor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the address.</source>
        <translation>Comprueba la dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the address; in a public network, sign in to the network first.</source>
        <translation>Comprueba la dirección; en una red pública, entra antes en la red.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the date of this computer; otherwise the host&apos;s administrators must renew it.</source>
        <translation>Comprueba la fecha de este ordenador; si no, deben renovarlo los administradores del servidor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/published_keys.py"/>
        <source>Check the login, or ask the person for the file of their public key.</source>
        <translation>Comprueba el usuario o pide a la persona el archivo de su clave pública.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Check the permissions of its folder, or choose another with --home DIR.</source>
        <translation>Comprueba los permisos de su carpeta o elige otra con --home DIR.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/autostart.py"/>
        <source>Check the permissions of its folder.</source>
        <translation>Comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Check the permissions of the file, or choose another folder with --home.</source>
        <translation>Comprueba los permisos del archivo o elige otra carpeta con --home.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Check the permissions of the folder, or whether its disk is connected.</source>
        <translation>Comprueba los permisos de la carpeta o si su disco está conectado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the proxy in the settings: its address, and user name and password if it asks.</source>
        <translation>Comprueba el proxy en los ajustes: su dirección, y usuario y contraseña si los pide.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Check the scopes of the token, and whether its organisation allows it.</source>
        <translation>Comprueba los permisos del token y si su organización lo permite.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>Check the space and the permissions of the cache folder.</source>
        <translation>Comprueba el espacio y los permisos de la carpeta de caché.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Check the spelling, and whether this computer is online (or in the VPN).</source>
        <translation>Comprueba cómo está escrita y si este ordenador está en línea (o en la VPN).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Check the token</source>
        <translation>Comprobar el token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/photo.py"/>
        <source>Choose a JPEG, PNG or WebP picture of you.</source>
        <translation>Elige una foto tuya en JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/review.py"/>
        <source>Choose a day that is past.</source>
        <translation>Elige un día que ya haya pasado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>Choose a default branch there, then collect again.</source>
        <translation>Elige allí una rama principal y recopila otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/resume_import.py"/>
        <source>Choose a file that begins with { and has a field “basics”, such as resume.json.</source>
        <translation>Elige un archivo que empiece por { y tenga un campo «basics», como resume.json.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Choose a folder (Ctrl+O)</source>
        <translation>Elegir una carpeta (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Choose a folder elsewhere.</source>
        <translation>Elige una carpeta en otro sitio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Choose a folder that holds Git repositories. They are read on this computer, and nothing leaves it unless you publish.</source>
        <translation>Elige una carpeta con repositorios Git. Se leen en este ordenador y nada sale de él salvo que publiques.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Choose a folder that is only on this computer; use a backup to keep a copy elsewhere.</source>
        <translation>Elige una carpeta que esté solo en este ordenador; usa una copia de seguridad para tener otra en otro sitio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/demo/repositories.py"/>
        <source>Choose a folder that you may write to, on a disk with 50 MB to spare.</source>
        <translation>Elige una carpeta en la que puedas escribir, en un disco con 50 MB libres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>Choose a folder that you may write to.</source>
        <translation>Elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>Choose a folder with --home DIR or the variable COMMITSTATS_HOME.</source>
        <translation>Elige una carpeta con --home DIR o la variable COMMITSTATS_HOME.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/given_folders.py"/>
        <source>Choose a folder with Git repositories</source>
        <translation>Elige una carpeta con repositorios Git</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Choose a folder. If it is a Git repository it is added, and if it holds several, all of them are. They are read where they are and never changed.</source>
        <translation>Elige una carpeta. Si es un repositorio Git se añade, y si contiene varios, se añaden todos. Se leen donde están y nunca se modifican.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/document.py"/>
        <source>Choose a longer period for it.</source>
        <translation>Elige un periodo más largo para él.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Choose a picture of you</source>
        <translation>Elige una foto tuya</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Choose a random address, or ask who keeps the endpoint for the handle.</source>
        <translation>Elige una dirección aleatoria o pide el alias a quien mantiene el punto de subida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Choose a repository above.</source>
        <translation>Elige un repositorio arriba.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>Choose a smaller one.</source>
        <translation>Elige una más pequeña.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Choose an empty folder for the data</source>
        <translation>Elige una carpeta vacía para los datos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Choose an empty folder or a new one.</source>
        <translation>Elige una carpeta vacía o una nueva.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>Choose another backup.</source>
        <translation>Elige otra copia.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/whole_files.py"/>
        <source>Choose another folder, or free some space; a file that was there is still there.</source>
        <translation>Elige otra carpeta o libera espacio; si había un archivo, sigue ahí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Choose another folder, or free some space; the data are where they were.</source>
        <translation>Elige otra carpeta o libera espacio; los datos están donde estaban.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/preview.py"/>
        <source>Choose another picture.</source>
        <translation>Elige otra imagen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>Choose another title.</source>
        <translation>Elige otro título.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>Choose another with --home DIR or the variable COMMITSTATS_HOME.</source>
        <translation>Elige otra con --home DIR o la variable COMMITSTATS_HOME.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>Choose its kind of host.</source>
        <translation>Elige su tipo de servidor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Choose repositories</source>
        <translation>Elegir repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>Choose the file that was exported.</source>
        <translation>Elige el archivo que se exportó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Choose the folder of your template</source>
        <translation>Elige la carpeta de tu plantilla</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Choose your addresses…</source>
        <translation>Elegir tus direcciones…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>Choose {value} or {value2}, or a folder with a file {OWN_PAGE} in it, by its whole path.</source>
        <translation>Elige {value} o {value2}, o una carpeta con un archivo {OWN_PAGE}, con su ruta completa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>Classic token</source>
        <translation>Token clásico (classic)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>Clone it with Git and add its folder instead.</source>
        <translation>Clónalo con Git y añade su carpeta.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>Close other windows of Commit Stats, or remove the folder by hand.</source>
        <translation>Cierra otras ventanas de Commit Stats o quita la carpeta a mano.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/message_bar.py"/>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>Close the program and open it again</source>
        <translation>Cerrar el programa y abrirlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/language.py"/>
        <source>Close the program and open it again in this language</source>
        <translation>Cierra el programa y lo abre de nuevo en este idioma</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/mirrors.py"/>
        <source>Close what uses {folder}, then try again.</source>
        <translation>Cierra lo que use {folder} y vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Co-authored</source>
        <translation>En coautoría</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Code at a host</source>
        <translation>Código en un servidor</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Collect</source>
        <translation>Recopilar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Collect again</source>
        <translation>Recopilar otra vez</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>Collect again later; nothing was lost.</source>
        <translation>Recopila de nuevo más tarde; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_all.py"/>
        <source>Collect again.</source>
        <translation>Recopila otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Collect again; if it stays so, check the address of the repository.</source>
        <translation>Recopila otra vez; si sigue igual, comprueba la dirección del repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>Collect again; nothing was lost.</source>
        <translation>Recopila otra vez; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>Collect from where your code is hosted</source>
        <translation>Recopila allí donde está tu código</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Collect now</source>
        <translation>Recopilar ahora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Collect {n}</source>
        <translation>
            <numerusform>Recopilar {n}</numerusform>
            <numerusform>Recopilar {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Collected {when}</source>
        <translation>Recopilado {when}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Collecting</source>
        <translation>Recopilación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/rate_limits.py"/>
        <source>Collecting goes on after that. What was read before is kept.</source>
        <translation>La recopilación sigue después. Lo leído antes se conserva.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>Collecting is paused.</source>
        <translation>La recopilación está en pausa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/state.py"/>
        <source>Collecting {name} and {more} more · {progress}</source>
        <translation>Recopilando {name} y {more} más · {progress}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/state.py"/>
        <source>Collecting {name} · {progress}</source>
        <translation>Recopilando {name} · {progress}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/lock.py"/>
        <source>Commit Stats is already collecting{holder}.</source>
        <translation>Commit Stats ya está recopilando{holder}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_days.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Commit days</source>
        <translation>Días con commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_days.py"/>
        <source>Commit days per year</source>
        <translation>Días con commits por año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_types.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>Commit types</source>
        <translation>Tipos de commit</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_types.py"/>
        <source>Commit types per year</source>
        <translation>Tipos de commit por año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Commit {hex} is in the repository: by {author} on {day}.</source>
        <translation>El commit {hex} está en el repositorio: de {author}, el {day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Commit {hex} is not in this repository{reason}.</source>
        <translation>El commit {hex} no está en este repositorio{reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Commit {hex} is one of those counted.</source>
        <translation>El commit {hex} es uno de los contados.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Commit {hex} is refused: it is none of those counted.</source>
        <translation>El commit {hex} se rechaza: no es ninguno de los contados.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>Commit {name} was not counted in this export.</source>
        <translation>El commit {name} no se contó en esta exportación.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Commit {short} is an import</source>
        <translation>El commit {short} es una importación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Commit {short} is not mine</source>
        <translation>El commit {short} no es mío</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/opening.py"/>
        <source>Commit {value} was not counted in this export.</source>
        <translation>El commit {value} no se contó en esta exportación.</translation>
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
        <translation>Commits y fusiones de autores que se parecen a ti. No están en tus cifras.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Commits and merges whose author has an address of yours.</source>
        <translation>Commits y fusiones cuyo autor tiene una dirección tuya.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_calendar.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/calendar.py"/>
        <source>Commits by day</source>
        <translation>Commits día a día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits by the author&apos;s own date, as written in the commit; odd dates are left out.</source>
        <translation>Commits según la fecha del propio autor, como figura en el commit; sin las fechas imposibles.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits by the year of the author&apos;s own date; odd dates are left out.</source>
        <translation>Commits según el año de la fecha del propio autor; sin las fechas imposibles.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/hours.py"/>
        <source>Commits by weekday and hour of the author&apos;s own date; odd dates are left out.</source>
        <translation>Commits según el día de la semana y la hora de la fecha del propio autor; sin las fechas imposibles.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Commits found</source>
        <translation>Commits hallados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_types.py"/>
        <source>Commits of each year by the type in their subject.</source>
        <translation>Commits de cada año según el tipo en su asunto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits of others whose trailers name you as co-author; never added to commits.</source>
        <translation>Commits de otras personas que te nombran coautor en un trailer; nunca se suman a los commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Commits of yours beyond the limits of a bulk change, or called an import by you.</source>
        <translation>Commits tuyos que superan los límites de un cambio masivo o que marcaste como importación.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <source>Commits of yours that change at least one file that holds tests.</source>
        <translation>Commits tuyos que cambian al menos un archivo de pruebas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits of yours that declare an AI assistant; of the others it is unknown.</source>
        <translation>Commits tuyos que declaran un asistente de IA; de los demás no se sabe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits of yours that lie in open-source repositories only, wherever there is a copy.</source>
        <translation>Commits tuyos que solo están en repositorios de código abierto, haya donde haya una copia.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits of yours whose trailers name other people as co-authors.</source>
        <translation>Commits tuyos cuyos trailers nombran a otras personas como coautoras.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/merges.py"/>
        <source>Commits of yours with two or more parents; never added to commits, never to lines.</source>
        <translation>Commits tuyos con dos o más padres; nunca se suman a los commits ni a las líneas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits per day</source>
        <translation>Commits por día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits per year</source>
        <translation>Commits por año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <source>Commits that change tests</source>
        <translation>Commits que cambian pruebas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Commits under these e-mail addresses are yours, and no others.</source>
        <translation>Los commits con estas direcciones de correo son tuyos, y ningún otro.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Commits with co-authors</source>
        <translation>Commits con coautores</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commits.py"/>
        <source>Commits you wrote on the default branch, each once; merges are counted apart.</source>
        <translation>Commits que escribiste en la rama principal, cada uno una vez; las fusiones se cuentan aparte.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>Compare CVs</source>
        <translation>Comparar CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Compare this CV with</source>
        <translation>Comparar este CV con</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Compare with today</source>
        <translation>Comparar con hoy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>Connect an account to learn what is open</source>
        <translation>Conecta una cuenta para saber qué es abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>Connect an account to see them</source>
        <translation>Conecta una cuenta para verlas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/home.py"/>
        <source>Connect the disk it is on. To start anew instead, delete {pointer}.</source>
        <translation>Conecta el disco en el que está. Para empezar de nuevo, elimina {pointer}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/scrolling.py"/>
        <source>Content of the page</source>
        <translation>Contenido de la página</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/table.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>Copy it again from the host&apos;s page; nothing was sent.</source>
        <translation>Cópialo otra vez de la página del servidor; no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>Copy it from the browser, for example https://github.com/owner/name.</source>
        <translation>Cópiala del navegador, por ejemplo https://github.com/owner/name.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>Copy the HTTPS address from the repository&apos;s page.</source>
        <translation>Copia la dirección HTTPS de la página del repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/table.py"/>
        <source>Copy the selected rows, or all (Ctrl+C)</source>
        <translation>Copiar las filas seleccionadas, o todas (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>Copying the repository ended unexpectedly; the system may be short of memory.</source>
        <translation>La copia del repositorio terminó de forma inesperada; quizá al sistema le falte memoria.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>Corrected; the figures are counted again.</source>
        <translation>Corregido; las cifras se cuentan de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Corrections ({number})</source>
        <translation>Correcciones ({number})</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Count from</source>
        <comment>years</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Count its lines: I wrote them</source>
        <translation>Contar sus líneas: las escribí yo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Count what is ticked (Ctrl+S)</source>
        <translation>Contar lo marcado (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Counted until</source>
        <translation>Contado hasta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Counting</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>Counts {counted} of {total} {of}</source>
        <translation>Cuenta {counted} de {total} {of}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/packs.py"/>
        <source>Damaged multi-pack-index: the packs are read one by one.</source>
        <translation>multi-pack-index dañado: los packs se leen uno a uno.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Data lines</source>
        <translation>Líneas de datos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>Database, backups and demo</source>
        <translation>Base de datos, copias de seguridad y demo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Databases (*.sqlite3);;All files (*)</source>
        <translation>Bases de datos (*.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/review.py"/>
        <source>Days count from {EARLIEST_DAY} on.</source>
        <translation>Los días cuentan a partir del {EARLIEST_DAY}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_calendar.py"/>
        <source>Days shown in the calendar</source>
        <translation>Días que muestra el calendario</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Definitions: {version}.</source>
        <translation>Definiciones: {version}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Degree or course</source>
        <translation>Título o curso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_everything.py"/>
        <source>Delete all that Commit Stats keeps on this computer, and quit?</source>
        <translation>¿Eliminar todo lo que Commit Stats guarda en este ordenador y salir?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Delete every version of it</source>
        <translation>Eliminar todas sus versiones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_everything.py"/>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Delete everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Delete with the figures</source>
        <translation>Eliminar también las cifras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Delete {name} and its token from this computer?</source>
        <translation>¿Eliminar {name} y su token de este ordenador?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Delete, keep the figures</source>
        <translation>Eliminar y conservar las cifras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/demo_banner.py"/>
        <source>Demo data: generated, not a real person. Yours are untouched.</source>
        <translation>Datos de demostración: generados, no de una persona real. Los tuyos están intactos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_days.py"/>
        <source>Different days of each year with at least one commit of yours.</source>
        <translation>Días distintos de cada año con al menos un commit tuyo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_days.py"/>
        <source>Different days with at least one commit of yours, in the commit&apos;s own time zone.</source>
        <translation>Días distintos con al menos un commit tuyo, en la zona horaria del propio commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Do not suggest the selected any more (Del)</source>
        <translation>No volver a sugerir lo seleccionado (Supr)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Down</source>
        <comment>move</comment>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Drag a line to move it, or use Alt and the arrow keys.</source>
        <translation>Arrastra una línea para moverla, o usa Alt y las teclas de flecha.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/chart_outlet.py"/>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <source>Drawing the pages …</source>
        <translation>Dibujando las páginas…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>Each bar a day</source>
        <translation>Cada barra, un día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>Each bar a month</source>
        <translation>Cada barra, un mes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>Each bar a week</source>
        <translation>Cada barra, una semana</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Ecosystem</source>
        <translation>Ecosistema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Edit and export it (Ctrl+E)</source>
        <translation>Editarlo y exportarlo (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Edit the token on GitHub&apos;s page and add it; the token itself stays the same.</source>
        <translation>Edita el token en la página de GitHub y añádelo; el token en sí no cambia.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Edit the token on GitHub&apos;s page and tick it; the token itself stays the same.</source>
        <translation>Edita el token en la página de GitHub y márcalo; el token en sí no cambia.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Edit the token on its page and tick them, or make a new one.</source>
        <translation>Edita el token en su página y márcalos, o crea uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Education</source>
        <translation>Formación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Employer, as it may be told</source>
        <translation>Empresa, como puede mencionarse</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Empty repository: it has no commits yet.</source>
        <translation>Repositorio vacío: aún no tiene commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Empty: nobody guesses the address.</source>
        <translation>Vacío: nadie adivina la dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Ended</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Engineer: two pages with methods</source>
        <translation>Ingeniería: dos páginas con métodos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Enter it again.</source>
        <translation>Introdúcela otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>Enter it again: `commitstats place key NAME`.</source>
        <translation>Introdúcela otra vez: `commitstats place key NOMBRE`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Enter the access key and its secret again: `commitstats place key NAME`.</source>
        <translation>Introduce otra vez la clave de acceso y su secreto: `commitstats place key NOMBRE`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Enter the key again; who keeps the endpoint can give you a new one.</source>
        <translation>Introduce la clave otra vez; quien mantiene el punto de subida puede darte una nueva.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every 15 minutes</source>
        <translation>Cada 15 minutos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every 30 minutes</source>
        <translation>Cada 30 minutos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every 5 minutes</source>
        <translation>Cada 5 minutos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every 6 hours</source>
        <translation>Cada 6 horas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Every figure is the same today.</source>
        <translation>Todas las cifras son iguales hoy.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Every version of every file of it is deleted at its place.</source>
        <translation>Se eliminan en su lugar todas las versiones de todos sus archivos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>Everybody else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>Everything in this folder was generated by Commit Stats to show what it makes.
Nobody wrote these commits. The folder may be deleted; the demo makes it again.
</source>
        <translation>Todo en esta carpeta lo generó Commit Stats para mostrar lo que hace.
Nadie escribió estos commits. La carpeta se puede eliminar; la demostración la vuelve a crear.
</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Everything is counted and kept on this computer. There is no account with us, no telemetry, and nothing is sent anywhere unless you add a host, publish a page or look for updates. Tokens are kept in the key store of your system, never in a file of ours.</source>
        <translation>Todo se cuenta y se guarda en este ordenador. No necesitas ninguna cuenta nuestra, no hay telemetría y no se envía nada a ningún sitio salvo que añadas un servidor, publiques una página o busques actualizaciones. Los tokens se guardan en el almacén de claves del sistema, nunca en un archivo nuestro.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>Everything the file shows is what it claims.</source>
        <translation>Todo lo que muestra el archivo es lo que afirma.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>Everything was last collected on {day}; what came after it is not counted yet.</source>
        <translation>Todo se recopiló por última vez el {day}; lo posterior aún no se cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/exchange_token.py"/>
        <source>Exchange</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/exchange_token.py"/>
        <source>Exchange the token</source>
        <translation>Canjear el token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Exchange token…</source>
        <translation>Canjear token…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>Export it again with the newest version.</source>
        <translation>Expórtalo otra vez con la versión más reciente.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Export {title}</source>
        <translation>Exportar {title}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Exported data (*.age);;All files (*)</source>
        <translation>Datos exportados (*.age);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Exported: {path}</source>
        <translation>Exportado: {path}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Exports, the newest first</source>
        <translation>Exportaciones, la más reciente primero</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Extra</source>
        <translation>Extra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>False</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Figures as CSV</source>
        <translation>Cifras en CSV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>Figures of the claims have another value than the one shown.</source>
        <translation>Hay cifras de las afirmaciones con otro valor que el mostrado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Files changed</source>
        <translation>Archivos cambiados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Files not counted</source>
        <translation>Archivos no contados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Files of the page are still there.</source>
        <translation>Aún quedan archivos de la página.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Filter {chip}: take off</source>
        <translation>Filtro {chip}: quitar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Find an action…</source>
        <translation>Buscar una acción…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Find authors by name, e-mail or reason</source>
        <translation>Buscar autores por nombre, correo o motivo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Find repositories by name, address, owner or state</source>
        <translation>Buscar repositorios por nombre, dirección, propietario o estado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>Fine-grained token</source>
        <translation>Token detallado (fine-grained)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Finest time</source>
        <translation>Detalle de tiempo más fino</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/folding_card.py"/>
        <source>Folded away</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Folders are read where they are; of hosts a copy is kept, if you allow it. You can change this at any time under Repositories.</source>
        <translation>Las carpetas se leen donde están; de los servidores se guarda una copia, si lo permites. Puedes cambiarlo en cualquier momento en Repositorios.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>For an upload endpoint; made from the JSON alone.</source>
        <translation>Para un punto de subida; se hace solo con el JSON.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>For example eu-north-1, or auto.</source>
        <translation>Por ejemplo eu-north-1, o auto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>For example https://cv.example.org.</source>
        <translation>Por ejemplo https://cv.example.org.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>For example: Backend engineer</source>
        <translation>Por ejemplo: ingeniera de backend</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>For example: Payments platform, fintech, 12 people</source>
        <translation>Por ejemplo: plataforma de pagos, fintech, 12 personas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>For support, in {path}: names of steps and numbers, no names of yours. It holds 8 MB at most and goes nowhere by itself.</source>
        <translation>Para soporte, en {path}: nombres de pasos y números, ningún nombre tuyo. Ocupa 8 MB como máximo y no va a ninguna parte por sí solo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>For the first time</source>
        <translation>Por primera vez</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>For the others add a second token, a classic one, or the repository as a folder. A new token may wait for the organisation&apos;s approval.</source>
        <translation>Para los demás añade un segundo token, uno clásico, o el repositorio como carpeta. Un token nuevo puede estar pendiente de que la organización lo apruebe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>For which kind of work is it?</source>
        <translation>¿Para qué tipo de trabajo es?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Forget everything of {owner}…</source>
        <translation>Olvidar todo de {owner}…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Forget everything of …</source>
        <translation>Olvidar todo de…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Forget everything…</source>
        <translation>Olvidar todo…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>Forget repositories</source>
        <translation>Olvidar repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>Forget {names}?</source>
        <translation>¿Olvidar {names}?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Forms to write</source>
        <translation>Formatos que escribir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Found in the commits that were read</source>
        <translation>Encontradas en los commits leídos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>Four words that have nothing to do with each other are good and easy to type.</source>
        <translation>Cuatro palabras que no tengan nada que ver entre sí son buenas y fáciles de escribir.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Free some space and collect again; what was collected before is safe.</source>
        <translation>Libera espacio y recopila otra vez; lo recopilado antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Free some space and try again; what was there before is safe.</source>
        <translation>Libera espacio e inténtalo de nuevo; lo que había antes está a salvo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>Free some space on that disk, or close other programs that use the database.</source>
        <translation>Libera espacio en ese disco o cierra otros programas que usen la base de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>Free some space on that disk; without a backup the database is not changed.</source>
        <translation>Libera espacio en ese disco; sin copia de seguridad no se cambia la base de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Free some space there, or raise its limit.</source>
        <translation>Libera espacio allí o sube su límite.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>From opened to merged, of the pull requests of yours that were merged; the median.</source>
        <translation>Desde que se abrieron hasta que se fusionaron, de tus pull requests fusionadas; la mediana.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>From, such as 2019-03</source>
        <translation>Desde, por ejemplo 2019-03</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/failures.py"/>
        <source>Frozen, last read on {day}.</source>
        <translation>Congelado, leído por última vez el {day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/failures.py"/>
        <source>Frozen.</source>
        <translation>Congelado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Generated data, apart from everything real</source>
        <translation>Datos generados, aparte de todo lo real</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Git&apos;s configuration names no address on this computer: add those you commit under.</source>
        <translation>La configuración de Git no indica ninguna dirección en este ordenador: añade las que usas en tus commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub does not accept this question.</source>
        <translation>GitHub no acepta esta consulta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub does not allow this.</source>
        <translation>GitHub no permite esto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub has locked sign-ins for a while, after several wrong tokens.</source>
        <translation>GitHub ha bloqueado los accesos un rato, tras varios tokens incorrectos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub has suspended this account.</source>
        <translation>GitHub ha suspendido esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>GitHub&apos;s search ends after 1,000 results.</source>
        <translation>La búsqueda de GitHub termina tras 1000 resultados.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>GitLab does not allow this.</source>
        <translation>GitLab no permite esto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>GitLab does not count pages that far.</source>
        <translation>GitLab no cuenta páginas tan lejos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>GitLab has blocked this account.</source>
        <translation>GitLab ha bloqueado esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>GitLab wants something from you first: new terms, a password, a second factor.</source>
        <translation>GitLab quiere antes algo de ti: nuevas condiciones, una contraseña, un segundo factor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>GitLab, self-managed</source>
        <translation>GitLab autogestionado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>Give each file a name of its own.</source>
        <translation>Da a cada archivo un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>Give it one, such as the kind of work it is for.</source>
        <translation>Ponle uno, como el tipo de trabajo al que va.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/keys.py"/>
        <source>Give its passphrase, or add the key to your ssh-agent with ssh-add.</source>
        <translation>Da su frase de contraseña o añade la clave a tu ssh-agent con ssh-add.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Give more letters of its object id, as `commitstats list commits` prints it.</source>
        <translation>Da más letras de su identificador de objeto, como lo muestra `commitstats list commits`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>Give more of its digits.</source>
        <translation>Da más de sus cifras.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Give one of them.</source>
        <translation>Da uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Go back a step, and choose a folder or add an account.</source>
        <translation>Vuelve un paso atrás y elige una carpeta o añade una cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Go back to an earlier backup</source>
        <translation>Volver a una copia anterior</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Go to {title}</source>
        <translation>Ir a {title}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>HEAD of {location} is damaged: it leads neither to a branch nor to a commit.</source>
        <translation>HEAD de {location} está dañado: no lleva ni a una rama ni a un commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/exchange_token.py"/>
        <source>Have {host} give {name} a new token?</source>
        <translation>¿Pedir a {host} un token nuevo para {name}?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Headline figures</source>
        <translation>Cifras principales</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Held still, bars do not run and menus do not fade.</source>
        <translation>En reposo, las barras no corren y los menús no se desvanecen.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Help brings it back</source>
        <translation>Se recupera en Ayuda</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Highlights</source>
        <translation>Logros destacados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>Hosts are left alone until {time}: there is no network, or it costs by the byte.</source>
        <translation>No se pregunta a los servidores hasta {time}: no hay red o se paga por byte.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/hours.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>How it works (F1)</source>
        <translation>Cómo funciona (F1)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>How many commits the last run that found any found, and when</source>
        <translation>Cuántos commits halló la última ejecución que halló alguno, y cuándo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>If not the bucket&apos;s own.</source>
        <translation>Si no es la del propio bucket.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>If that is what you want, add that folder itself.</source>
        <translation>Si es lo que quieres, añade esa misma carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>If the host has moved, add the account again with its new address.</source>
        <translation>Si el servidor se ha mudado, añade la cuenta otra vez con su nueva dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>If the repository moved, add it at its new address.</source>
        <translation>Si el repositorio se ha mudado, añádelo con su nueva dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>If this is your company&apos;s host, or your company looks into encrypted traffic, its authority must be among the certificates this system trusts; ask your administrators.</source>
        <translation>Si es el servidor de tu empresa, o tu empresa inspecciona el tráfico cifrado, su autoridad debe estar entre los certificados en los que confía este sistema; pregunta a tus administradores.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>If you trust where it comes from, add it again with --trust.</source>
        <translation>Si te fías de su procedencia, añádelo otra vez con --trust.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Ignored lines</source>
        <translation>Líneas ignoradas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Import a JSON Resume</source>
        <translation>Importar un JSON Resume</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Import a JSON Resume…</source>
        <translation>Importar un JSON Resume…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Import what was exported</source>
        <translation>Importar lo que se exportó</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>In use from the next time a host is asked.</source>
        <translation>En uso desde la próxima vez que se pregunte a un servidor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>In your own words; empty leaves it out.</source>
        <translation>Con tus propias palabras; vacío, se omite.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>Install a font for this script (on Debian: sudo apt install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji), or export the web page, which browsers draw with their own fonts.</source>
        <translation>Instala una fuente para esta escritura (en Debian: sudo apt install fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji) o exporta la página web, que los navegadores dibujan con sus propias fuentes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>Install and start a key store (GNOME Keyring or KWallet), sign in to the desktop again, unlock it, and try again.</source>
        <translation>Instala e inicia un almacén de claves (GNOME Keyring o KWallet), vuelve a iniciar sesión en el escritorio, desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>Install the newest version, or choose another folder with --home.</source>
        <translation>Instala la versión más reciente o elige otra carpeta con --home.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>Install the newest version, then restore it.</source>
        <translation>Instala la versión más reciente y restáurala después.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>Install the package pango of your system.</source>
        <translation>Instala el paquete pango de tu sistema.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>It asks {host} and says that there is one. Nothing about you goes along, and nothing is downloaded.</source>
        <translation>Pregunta a {host} y avisa si la hay. No se envía nada sobre ti ni se descarga nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>It begins with a letter, for example ada-berg.</source>
        <translation>Empieza por una letra, por ejemplo ada-berg.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>It begins with https:// and has neither ? nor # in it.</source>
        <translation>Empieza por https:// y no contiene ni ? ni #.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>It can only read. GitLab gives every token an end, one year at most by default.</source>
        <translation>Solo puede leer. GitLab pone fin a todos los tokens, un año como máximo por defecto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>It can only read. It sees the repositories of one owner, you or one organisation, which may have to approve it. Choose all repositories.</source>
        <translation>Solo puede leer. Ve los repositorios de un propietario, tú o una organización, que quizá deba aprobarlo. Elige todos los repositorios.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>It cannot read commits: it lacks the scope read_repository.</source>
        <translation>No puede leer commits: le falta el permiso read_repository.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>It counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>It does not see your e-mail addresses.</source>
        <translation>No ve tus direcciones de correo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>It does not start by itself: that is switched off under Settings.</source>
        <translation>No empieza por sí sola: está desactivado en Ajustes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>It ends on {day}; you are warned 14 days and a day before.</source>
        <translation>Caduca el {day}; se te avisa 14 días y un día antes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>It goes on by itself later.</source>
        <translation>Sigue por sí solo más tarde.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_hosted.py"/>
        <source>It goes on by itself; what was counted stays counted.</source>
        <translation>Sigue por sí solo; lo contado sigue contado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>It has no scope: it may do what anybody may.</source>
        <translation>No tiene ningún permiso: puede hacer lo que puede cualquiera.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>It has not been collected yet.</source>
        <translation>Aún no se ha recopilado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>It has {scopes}.</source>
        <translation>Tiene {scopes}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>It holds template.html.j2, and may hold template.css</source>
        <translation>Contiene template.html.j2 y puede contener template.css</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>It is collected with the next run.</source>
        <translation>Se recopila en la próxima ejecución.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>It is listed at {gallery}.</source>
        <translation>Figura en {gallery}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>It is not signed: whoever altered it could have made its claims anew.</source>
        <translation>No está firmado: quien lo cambió pudo rehacer sus afirmaciones.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>It is signed with a key of {who}{names}.</source>
        <translation>Está firmado con una clave de {who}{names}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>It is stopped where it is; the page Publish tells afterwards what is up.</source>
        <translation>Se detiene donde está; la página Publicar dice después qué está publicado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>It lists no projects.</source>
        <translation>No lista proyectos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>It lists no repositories.</source>
        <translation>No lista repositorios.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/network.py"/>
        <source>It looks like http://proxy.example:8080.</source>
        <translation>Tiene la forma http://proxy.example:8080.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>It makes a CV</source>
        <translation>Crea un CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <location filename="../../commitstats_desktop/services/count.py"/>
        <source>It may be an interrupted clone; clone it again.</source>
        <translation>Puede ser un clon interrumpido; clónalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>It may be down or very busy; try again later.</source>
        <translation>Puede estar caído o muy ocupado; inténtalo más tarde.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>It may be locked, or you declined; unlock it and try again.</source>
        <translation>Puede estar bloqueado o lo rechazaste; desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/child.py"/>
        <source>It may have been moved or be on a disk that is not connected; what is known stays counted.</source>
        <translation>Puede haberse movido o estar en un disco no conectado; lo que se sabe sigue contado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>It may have been moved, renamed or be on a disk that is not connected.</source>
        <translation>Puede haberse movido, haber cambiado de nombre o estar en un disco no conectado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>It may have been renamed, removed or made private; what is known stays counted.</source>
        <translation>Puede haber cambiado de nombre, haberse quitado o ser ahora privado; lo que se sabe sigue contado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>It may have expired, been revoked, or lack the right to read code: test the account.</source>
        <translation>Puede haber caducado, haberse revocado o no tener permiso para leer código: prueba la cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>It may just be changing; collect again.</source>
        <translation>Quizá esté cambiando ahora mismo; recopila otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>It needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>It needs version 2019 or later.</source>
        <translation>Hace falta la versión 2019 o posterior.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>It never ends.</source>
        <translation>No caduca nunca.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>It reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>It sees all owners, and repositories you were invited to. It could also write, which this app never does.</source>
        <translation>Ve a todos los propietarios y los repositorios a los que te invitaron. También podría escribir, cosa que esta aplicación nunca hace.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>It sees no private repositories.</source>
        <translation>No ve repositorios privados.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice_list.py"/>
        <source>It sees {sees}.</source>
        <translation>Ve {sees}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>It stands in the list of what you sent, nowhere else.</source>
        <translation>Figura en la lista de lo que has enviado, en ningún otro sitio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>It starts in the tray, without a window.</source>
        <translation>Se inicia en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosts.py"/>
        <source>It was kept for one session, or removed from the key store: give it again.</source>
        <translation>Se guardó para una sesión o se quitó del almacén de claves: dalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>It will stand at</source>
        <translation>Estará en</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/updates.py"/>
        <source>Its address is a setting of this build.</source>
        <translation>Su dirección es un ajuste de esta compilación.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Its administrators must allow TLS 1.2 or later.</source>
        <translation>Sus administradores deben permitir TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_hosted.py"/>
        <source>Its host asked for patience: waiting until {moment}.</source>
        <translation>Su servidor pidió paciencia: esperando hasta {moment}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Its host does not tell what exactly the token may do.</source>
        <translation>Su servidor no dice qué puede hacer exactamente el token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Its host does not tell when it ends.</source>
        <translation>Su servidor no dice cuándo caduca.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Its pages must be withdrawn first</source>
        <translation>Antes hay que retirar sus páginas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_account.py"/>
        <source>Its repositories are not collected any more, and our copies of them are deleted. What was counted stays in your figures, unless you delete it too. For 20 seconds you can undo it: until then the token stays in the key store, afterwards it is gone.

At {host} nothing changes: revoke the token there if nobody else uses it.</source>
        <translation>Sus repositorios dejan de recopilarse y se eliminan nuestras copias. Lo contado se queda en tus cifras, a menos que también lo elimines. Durante 20 segundos puedes deshacerlo: hasta entonces el token sigue en el almacén de claves; después desaparece.

En {host} no cambia nada: revoca allí el token si nadie más lo usa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Its title, for you only</source>
        <translation>Su título, solo para ti</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Its token may</source>
        <translation>Su token puede</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>JSON Resume (*.json);;All files (*)</source>
        <translation>JSON Resume (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>JSON, the figures</source>
        <translation>JSON, las cifras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Keep collecting</source>
        <translation>Seguir recopilando</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>Keep copies</source>
        <translation>Conservar copias</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Keep for this session only</source>
        <translation>Conservar solo en esta sesión</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Keep fresh</source>
        <translation>Mantener al día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>Keep it in the system&apos;s key store</source>
        <translation>Guardarlo en el almacén de claves del sistema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>Keep no code</source>
        <translation>No conservar código</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Keep no code: delete the copies of its repositories after counting</source>
        <translation>No conservar código: eliminar las copias de sus repositorios tras contar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Keep the data in another folder</source>
        <translation>Guardar los datos en otra carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Keeping the token …</source>
        <translation>Guardando el token…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Key store</source>
        <translation>Almacén de claves</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Kind of token</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/kinds.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>Kinds of files</source>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <location filename="../../commitstats_desktop/ui/panels/language.py"/>
        <source>Language</source>
        <comment>of the window</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
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
        <translation>Lenguajes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Languages ({number})</source>
        <translation>Lenguajes ({number})</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Languages in GitHub’s colours</source>
        <translation>Lenguajes con los colores de GitHub</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Languages or packages</source>
        <translation>Lenguajes o paquetes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <source>Languages that are told</source>
        <translation>Lenguajes que se mencionan</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Languages, repositories and owners (Ctrl+F)</source>
        <translation>Lenguajes, repositorios y propietarios (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_calendar.py"/>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>Last commit found: {commit} of {day}.</source>
        <translation>Último commit encontrado: {commit} del {day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Last found</source>
        <translation>Hallados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>Last one {when}</source>
        <translation>El último, {when}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Last run</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/streak.py"/>
        <source>Latest streak</source>
        <translation>Última racha</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Leave all of {folder}/ out</source>
        <translation>Excluir todo {folder}/</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Leave all of {repository} out</source>
        <translation>Excluir todo {repository}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Leave commit {short} out</source>
        <translation>Excluir el commit {short}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/account_requests.py"/>
        <source>Leave it first: an account is added to your own data.</source>
        <translation>Sal de ella primero: una cuenta se añade a tus propios datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Leave it first: it is not your work.</source>
        <translation>Sal de ella primero: no es tu trabajo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Leave out {name}</source>
        <translation>Excluir {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/demo_banner.py"/>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>Leave {name} out</source>
        <translation>Excluir {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Leaving soon</source>
        <translation>Me voy pronto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Leaving soon…</source>
        <translation>Me voy pronto…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Left out: {reasons}</source>
        <translation>Excluido: {reasons}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/legend.py"/>
        <source>Legend: {names}</source>
        <translation>Leyenda: {names}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/calendar.py"/>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Let every page be about these days and filters</source>
        <translation>Que todas las páginas traten de estos días y filtros</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Let hours of the week be told</source>
        <translation>Mencionar las horas de la semana</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Let the ticked ones stand</source>
        <translation>Dejar los marcados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/sandbox.py"/>
        <source>Line {lineno} of {value} is no template: {message}.</source>
        <translation>La línea {lineno} de {value} no es una plantilla: {message}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines added</source>
        <translation>Líneas añadidas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Lines added by bulk changes and imports; they are lines added, and not written lines.</source>
        <translation>Líneas añadidas por cambios masivos e importaciones; son líneas añadidas, no líneas escritas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Lines added by commits that .git-blame-ignore-revs names; they are not written lines.</source>
        <translation>Líneas añadidas por commits que nombra .git-blame-ignore-revs; no son líneas escritas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines added on each day of the author&apos;s own date.</source>
        <translation>Líneas añadidas cada día, según la fecha del propio autor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines added per day</source>
        <translation>Líneas añadidas por día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/kinds.py"/>
        <source>Lines by kind</source>
        <translation>Líneas por tipo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_charts.py"/>
        <source>Lines by language</source>
        <translation>Líneas por lenguaje</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <source>Lines by language over time</source>
        <translation>Líneas por lenguaje en el tiempo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Lines not read yet</source>
        <translation>Líneas aún no leídas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines removed</source>
        <translation>Líneas eliminadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines removed on each day of the author&apos;s own date.</source>
        <translation>Líneas eliminadas cada día, según la fecha del propio autor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines removed per day</source>
        <translation>Líneas eliminadas por día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines that your commits add, as Git counts them, without generated, vendored and lock files.</source>
        <translation>Líneas que añaden tus commits, como las cuenta Git, sin archivos generados, de terceros ni de bloqueo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/lines.py"/>
        <source>Lines that your commits remove, as Git counts them, without generated, vendored and lock files.</source>
        <translation>Líneas que eliminan tus commits, como las cuenta Git, sin archivos generados, de terceros ni de bloqueo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/kinds.py"/>
        <source>Lines you added by kind of the file; generated, vendored, lock and binary files are shown here and are in no other line figure.</source>
        <translation>Líneas que añadiste según el tipo de archivo; los generados, de terceros, de bloqueo y binarios se muestran aquí y no están en ninguna otra cifra de líneas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <source>Lines you added by language of the file, named by GitHub Linguist&apos;s rules.</source>
        <translation>Líneas que añadiste según el lenguaje del archivo, con los nombres de GitHub Linguist.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/kinds.py"/>
        <source>Lines you added each year by kind of the file, those of every kind.</source>
        <translation>Líneas que añadiste cada año según el tipo de archivo, de todos los tipos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <source>Lines you added each year by language of the file.</source>
        <translation>Líneas que añadiste cada año según el lenguaje del archivo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/languages.py"/>
        <source>Lines you added on each day by language of the file: the largest languages, and the others together.</source>
        <translation>Líneas que añadiste cada día según el lenguaje del archivo: los mayores, y los demás juntos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/written_lines.py"/>
        <source>Lines you added to code, tests, documentation and configuration, without white space only, bulk changes and revisions to ignore.</source>
        <translation>Líneas que añadiste a código, pruebas, documentación y configuración, sin cambios solo de espacios, cambios masivos ni revisiones que ignorar.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>Lines you added to data files; they are lines added, and not written lines.</source>
        <translation>Líneas que añadiste a archivos de datos; son líneas añadidas, no líneas escritas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>List it in the gallery of the endpoint</source>
        <translation>Mostrarla en la galería del punto de subida</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Listing the repositories it sees …</source>
        <translation>Listando los repositorios que ve…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/waiting.py"/>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>Local only</source>
        <translation>Solo local</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>Log of its runs</source>
        <translation>Registro de sus ejecuciones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/streak.py"/>
        <source>Longest streak</source>
        <translation>Racha más larga</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
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
        <translation>Míralo todo primero, con los datos de una desarrolladora inventada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/base.py"/>
        <source>Look at it first. Publishing with --replace puts yours in its place.</source>
        <translation>Mírala antes. Publicar con --replace pone la tuya en su lugar.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <source>Look at it on its page.</source>
        <translation>Míralo en su página.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Look at the page first. Publishing with --replace puts yours in its place.</source>
        <translation>Mira antes la página. Publicar con --replace pone la tuya en su lugar.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Look at today&apos;s page, and send it</source>
        <translation>Ver la página de hoy y enviarla</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Look at what leaves, then write it</source>
        <translation>Mira lo que sale y escríbelo después</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>Look once a day whether there is a newer version</source>
        <translation>Comprobar una vez al día si hay una versión más nueva</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>Look: as the system</source>
        <translation>Tema: del sistema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>Look: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/sidebar.py"/>
        <source>Look: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/state.py"/>
        <source>Looking at {n} repositories …</source>
        <translation>
            <numerusform>Mirando {n} repositorio…</numerusform>
            <numerusform>Mirando {n} repositorios…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Make a CV</source>
        <translation>Crear un CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>Make a new one and replace it here.</source>
        <translation>Crea uno nuevo y cámbialo aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Make a new one in this organisation and replace it here.</source>
        <translation>Crea uno nuevo en esta organización y cámbialo aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>Make a new one there and replace it here.</source>
        <translation>Crea uno nuevo allí y cámbialo aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>Make a token with read_api and read_repository, or add each repository by its address as a Git address with this token.</source>
        <translation>Crea un token con read_api y read_repository, o añade cada repositorio por su dirección Git con este token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>Make a token with read_api and read_repository.</source>
        <translation>Crea un token con read_api y read_repository.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>Make a token with read_api, or add projects by their addresses.</source>
        <translation>Crea un token con read_api o añade proyectos por su dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Make it first.</source>
        <translation>Créala antes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>Make it for this one organisation: tokens for all of them stop working in December 2026. Azure DevOps does not tell when a token ends; note the date.</source>
        <translation>Créalo para esta única organización: los tokens para todas dejan de funcionar en diciembre de 2026. Azure DevOps no dice cuándo caduca un token; apunta la fecha.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Make it, and show me</source>
        <translation>Crearla y mostrármela</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/keys.py"/>
        <source>Make one with `ssh-keygen -t ed25519`, or let the app make one with --sign app.</source>
        <translation>Crea una con `ssh-keygen -t ed25519` o deja que la aplicación cree una con --sign app.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>Make the folder first.</source>
        <translation>Crea antes la carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Making the document …</source>
        <translation>Creando el documento…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Making the page …</source>
        <translation>Creando la página…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>May a copy of private code stay on this computer?</source>
        <translation>¿Puede quedar una copia de código privado en este ordenador?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Median hours to merge</source>
        <translation>Horas hasta la fusión (mediana)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/merges.py"/>
        <source>Merges</source>
        <translation>Fusiones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>Mirrors of hosted repositories</source>
        <translation>Réplicas de repositorios de servidores</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Month of</source>
        <translation>Mes de</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/calendar.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>More about this CV</source>
        <translation>Más sobre este CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>More than one CV is called {word}.</source>
        <translation>Más de un CV se llama {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>More than one commit is called {word}.</source>
        <translation>Más de un commit se llama {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>More than one correction starts with {word}.</source>
        <translation>Más de una corrección empieza por {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/tick_list.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>Move it away, or choose another folder.</source>
        <translation>Quítalo de ahí o elige otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Move the entry down</source>
        <translation>Mover la entrada hacia abajo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Move the entry up</source>
        <translation>Mover la entrada hacia arriba</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Move the file aside; a backup may lie in the folder backups beside it.</source>
        <translation>Aparta el archivo; puede haber una copia en la carpeta backups a su lado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/tick_list.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>My CV</source>
        <translation>Mi CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>My commits</source>
        <translation>Mis commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Name a commit.</source>
        <translation>Indica un commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>Name a file to write.</source>
        <translation>Indica un archivo que escribir.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Name a path, a commit or a repository.</source>
        <translation>Indica una ruta, un commit o un repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Name in the address</source>
        <translation>Nombre en la dirección</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Name it by its object id.</source>
        <translation>Indícalo por su identificador de objeto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Name of the files</source>
        <translation>Nombre de los archivos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Name the commit without a repository.</source>
        <translation>Indica el commit sin repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>Name the file of the key instead.</source>
        <translation>Indica en su lugar el archivo de la clave.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Name the file that was exported.</source>
        <translation>Indica el archivo que se exportó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Name the folder with its whole path.</source>
        <translation>Indica la carpeta con su ruta completa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Never by itself</source>
        <translation>Nunca por sí solo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>New CV</source>
        <translation>CV nuevo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>New CV…</source>
        <translation>CV nuevo…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>No CV is called {word}.</source>
        <translation>Ningún CV se llama {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>No Git repository was found in {start}: {sentence}</source>
        <translation>No se encontró ningún repositorio Git en {start}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>No action has these words.</source>
        <translation>Ninguna acción tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>No address is ticked and saved yet.</source>
        <translation>Aún no hay ninguna dirección marcada y guardada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>No authors yet</source>
        <translation>Aún no hay autores</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>No backup could be made in {folder}: {error}.</source>
        <translation>No se pudo hacer una copia de seguridad en {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>No changed file is in {missing}.</source>
        <translation>Ningún archivo cambiado está en {missing}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>No collection has changed anything yet</source>
        <translation>Ninguna recopilación ha cambiado nada todavía</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/review.py"/>
        <source>No commit counts in the week of {monday}.</source>
        <translation>Ningún commit cuenta en la semana del {monday}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>No commit is called {word}.</source>
        <translation>Ningún commit se llama {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>No commit of these adds a package.</source>
        <translation>Ninguno de estos commits añade un paquete.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <location filename="../../commitstats_desktop/services/count.py"/>
        <source>No commit of this repository can be read: {reason}.</source>
        <translation>No se puede leer ningún commit de este repositorio: {reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>No commit of yours begins to use {package}.</source>
        <translation>Ningún commit tuyo empieza a usar {package}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>No commits were counted in this week.</source>
        <translation>No se contó ningún commit en esta semana.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>No correction starts with {word}.</source>
        <translation>Ninguna corrección empieza por {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>No encrypted connection to {host} came about.</source>
        <translation>No se logró una conexión cifrada con {host}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>No export is called {name}.</source>
        <translation>Ninguna exportación se llama {name}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>No file of these has a language.</source>
        <translation>Ninguno de estos archivos tiene lenguaje.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>No font on this computer has the letters {letters}.</source>
        <translation>Ninguna fuente de este ordenador tiene las letras {letters}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo_host.py"/>
        <source>No host is asked in it; leave it first.</source>
        <translation>En ella no se consulta ningún servidor; sal primero de ella.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/unread.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>No line of these days is in a known language.</source>
        <translation>Ninguna línea de estos días está en un lenguaje conocido.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>No note, form field or picture was laid over the pages.</source>
        <translation>No se ha puesto ninguna nota, campo de formulario ni imagen sobre las páginas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>No open-source repository of your own</source>
        <translation>Ningún repositorio propio de código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>No page is up.</source>
        <translation>No hay ninguna página publicada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>No repositories yet</source>
        <translation>Aún no hay repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>No repository has a problem.</source>
        <translation>Ningún repositorio tiene problemas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>No repository holds commits of these days.</source>
        <translation>Ningún repositorio tiene commits de estos días.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>No signature shows that the file is from {who}.</source>
        <translation>Ninguna firma demuestra que el archivo sea de {who}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>No ssh-agent runs in this session.</source>
        <translation>No hay ningún ssh-agent en esta sesión.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Nobody here is called “{text}”.</source>
        <translation>Aquí nadie se llama «{text}».</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>None found so far</source>
        <translation>Ninguno hasta ahora</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>None of the {n} commits read has an address that you ticked.</source>
        <translation>
            <numerusform>El único commit leído no tiene ninguna dirección que hayas marcado.</numerusform>
            <numerusform>Ninguno de los {n} commits leídos tiene una dirección que hayas marcado.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/verdict.py"/>
        <source>None of this proves who wrote a commit: Git records whatever name it is told. It proves that the file is as it was exported, and by which key.</source>
        <translation>Nada de esto prueba quién escribió un commit: Git anota el nombre que se le dice. Prueba que el archivo está tal como se exportó, y con qué clave.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>None of your commits is in public</source>
        <translation>Ninguno de tus commits es público</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>None used yet</source>
        <translation>Aún no se usa ninguno</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>None: straight to the hosts</source>
        <translation>Ninguno: directo a los servidores</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>Not all of it could be read: {wrong}.</source>
        <translation>No se pudo leer todo: {wrong}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/left_out.py"/>
        <source>Not in written lines</source>
        <translation>Fuera de las líneas escritas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Not me</source>
        <translation>No soy yo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>Not needed for a public repository.</source>
        <translation>No hace falta para un repositorio público.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/unread.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Not saved yet: {parts}.</source>
        <translation>Aún sin guardar: {parts}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Nothing collected yet</source>
        <translation>Aún no se ha recopilado nada</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages_table.py"/>
        <source>Nothing has this name.</source>
        <translation>Nada tiene este nombre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Nothing is collected yet</source>
        <translation>Aún no se ha recopilado nada</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>Nothing is corrected yet. Choose a row in one of the lists and say what is wrong with it; the figures follow at once, and it can be taken back here.</source>
        <translation>Aún no se ha corregido nada. Elige una fila en una de las listas y di qué está mal; las cifras cambian al momento, y aquí se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/document.py"/>
        <source>Nothing is counted in the period of this CV.</source>
        <translation>No hay nada contado en el periodo de este CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/document.py"/>
        <source>Nothing is counted yet, so there is nothing to put into a CV.</source>
        <translation>Aún no hay nada contado, así que no hay nada que poner en un CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Nothing is left out.</source>
        <translation>No se excluye nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Nothing is published yet.</source>
        <translation>Aún no hay nada publicado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>Nothing is running.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Nothing leaves this computer unless you publish it or send it yourself. There is no account with us and no telemetry.</source>
        <translation>Nada sale de este ordenador si no lo publicas o lo envías tú. No necesitas ninguna cuenta nuestra y no hay telemetría.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Nothing may be written into {root}.</source>
        <translation>No se puede escribir nada en {root}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Nothing open.</source>
        <translation>Nada pendiente.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <source>Nothing that was not used before.</source>
        <translation>Nada que no se hubiera usado antes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Nothing to tell yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Nothing was exported yet. What you export is kept here as the very bytes that left.</source>
        <translation>Aún no se ha exportado nada. Lo que exportas se guarda aquí, byte por byte, tal como salió.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>Nothing was moved.</source>
        <translation>No se ha movido nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>Nothing: everything is here.</source>
        <translation>Nada: está todo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Objects are borrowed from another folder.</source>
        <translation>Hay objetos prestados de otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Of R2, B2, MinIO and others; empty for Amazon.</source>
        <translation>De R2, B2, MinIO y otros; vacío para Amazon.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Of the endpoint, as its keeper told you.</source>
        <translation>Del punto de subida, como te la dio quien lo mantiene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Of this window. It is changed when the program is started again.</source>
        <translation>De esta ventana. Cambia al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <source>Old versions of its files may still be there.</source>
        <translation>Puede que aún queden versiones antiguas de sus archivos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Once a week, after the first collection of a new week; never of an empty one.</source>
        <translation>Una vez por semana, tras la primera recopilación de una semana nueva; nunca de una vacía.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>One in a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>One in a line: e-mail, town, https://…</source>
        <translation>Uno por línea: correo, ciudad, https://…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>One organisation after the other.</source>
        <translation>Una organización tras otra.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>One repository was found there, and it is new.</source>
        <translation>Se ha encontrado un repositorio, y es nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>One repository was found there, which was known already.</source>
        <translation>Se ha encontrado un repositorio, que ya se conocía.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Only HTTP proxies are, such as http://proxy.example:8080; none of SOCKS. Name one in the settings, or choose to go without.</source>
        <translation>Solo sirven los proxies HTTP, como http://proxy.example:8080; ninguno de tipo SOCKS. Indica uno en los ajustes o elige ir sin proxy.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Only HTTPS without a name or a token in the address is used.</source>
        <translation>Solo se usa HTTPS sin nombre ni token en la dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>Only a token over HTTPS is offered to it; its administrators can allow that for Git.</source>
        <translation>Solo se le ofrece un token por HTTPS; sus administradores pueden permitirlo para Git.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>Only an upload endpoint has a gallery.</source>
        <translation>Solo un punto de subida tiene galería.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/opening.py"/>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>Only commits that were counted then can be opened.</source>
        <translation>Solo se pueden abrir commits que se contaron entonces.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Only where it asks; kept in the key store of your system.</source>
        <translation>Solo si lo pide; se guarda en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Open Commit Stats</source>
        <translation>Abrir Commit Stats</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/background.py"/>
        <source>Open Commit Stats to see what can be done.</source>
        <translation>Abre Commit Stats para ver qué se puede hacer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>Open Keychain Access, unlock the login keychain, and try again.</source>
        <translation>Abre Acceso a Llaveros, desbloquea el llavero de inicio de sesión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>Open at its host</source>
        <translation>Abrir en su servidor</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Open source</source>
        <translation>Código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Open the page and authorise it; the page is valid for one hour.</source>
        <translation>Abre la página y autorízalo; la página vale una hora.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>Open the page and authorise the token; the page is valid for one hour.</source>
        <translation>Abre la página y autoriza el token; la página vale una hora.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/updates.py"/>
        <source>Open the page that tells of it</source>
        <translation>Abrir la página que la anuncia</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Open the token page</source>
        <translation>Abrir la página del token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/credits.py"/>
        <source>Open-source commits</source>
        <translation>Commits de código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/repositories.py"/>
        <source>Open-source repositories</source>
        <translation>Repositorios de código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Opened, merged and reviewed by your accounts, in the year of each.</source>
        <translation>Abiertas, fusionadas y revisadas por tus cuentas, en el año de cada una.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>Or keep the token for this session only: it is then asked for after the next start.</source>
        <translation>O guarda el token solo para esta sesión: se pedirá tras el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_rankings.py"/>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>Our copies of them are deleted; at their hosts nothing changes, and an account that sees them lists them again, switched off.</source>
        <translation>Se eliminan nuestras copias; en sus servidores no cambia nada, y una cuenta que los vea los listará de nuevo, desactivados.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Ours can be told apart with every kind of colour vision; GitHub’s are the better known.</source>
        <translation>Los nuestros se distinguen con cualquier tipo de visión del color; los de GitHub son más conocidos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>Own range</source>
        <translation>Intervalo propio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Own range…</source>
        <translation>Intervalo propio…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Owner of the repositories</source>
        <translation>Propietario de los repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Owner or group</source>
        <translation>Propietario o grupo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Owner: {owner}</source>
        <translation>Propietario: {owner}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>PDF/A-3, figures attached</source>
        <translation>PDF/A-3 con las cifras adjuntas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/packages.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Packages ({number})</source>
        <translation>Paquetes ({number})</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <source>Packages that are told</source>
        <translation>Paquetes que se mencionan</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Pages go below {told}u/{named}.</source>
        <translation>Las páginas van bajo {told}u/{named}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Pages go into the bucket {name}, below u/.</source>
        <translation>Las páginas van al bucket {name}, bajo u/.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Pages go into u/ below it.</source>
        <translation>Las páginas van a u/ dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Pages go into {value}.</source>
        <translation>Las páginas van a {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Partial clone: some file contents are not here.</source>
        <translation>Clon parcial: el contenido de algunos archivos no está aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Parts and their order</source>
        <translation>Partes y su orden</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Parts of the CV</source>
        <translation>Partes del CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Past collections</source>
        <translation>Recopilaciones anteriores</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Paste it here; it is checked at once</source>
        <translation>Pégalo aquí; se comprueba al momento</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Pause</source>
        <comment>collecting</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Paused</source>
        <comment>collecting</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/chart_outlet.py"/>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Picture for links</source>
        <translation>Imagen para enlaces</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Plain: for applicant-tracking systems</source>
        <translation>Sencilla: para sistemas de selección</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>Point at a folder that holds a .git folder, or at a folder above several of them.</source>
        <translation>Indica una carpeta que contenga una carpeta .git, o una por encima de varias.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>Point at the folder instead.</source>
        <translation>Indica la carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>Possibly mine</source>
        <translation>Quizá míos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Possibly yours</source>
        <translation>Quizá tuyos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/page_view.py"/>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>Private repositories</source>
        <translation>Repositorios privados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/activity.py"/>
        <source>Problem: {kind}, repositories: {repositories}</source>
        <translation>Problema: {kind}, repositorios: {repositories}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Problems by cause</source>
        <translation>Problemas por causa</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/busy_line.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>Progress of collecting</source>
        <translation>Progreso de la recopilación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>Progress of this repository</source>
        <translation>Progreso de este repositorio</translation>
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
        <translation>Publicar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Publish a page</source>
        <translation>Publicar una página</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests and merge requests opened by your accounts, as their hosts list them.</source>
        <translation>Pull requests y merge requests abiertas por tus cuentas, como las listan sus servidores.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Pull requests and reviews</source>
        <translation>Pull requests y revisiones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>Pull requests and stars are told by their host; commits stand behind all other figures.</source>
        <translation>Las pull requests y las estrellas las dice su servidor; detrás de las demás cifras hay commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests merged</source>
        <translation>Pull requests fusionadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests opened</source>
        <translation>Pull requests abiertas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests per year</source>
        <translation>Pull requests por año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Pull requests reviewed</source>
        <translation>Pull requests revisadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Put it over the page that somebody else put there</source>
        <translation>Ponerla encima de la página que puso otra persona</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/publish.py"/>
        <source>Put your CV on the web</source>
        <translation>Pon tu CV en la web</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <location filename="../../commitstats_desktop/ui/tray.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Read everything</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Read everything of one owner while you still can</source>
        <translation>Leer todo de un propietario mientras aún puedes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Read what is new (Ctrl+R)</source>
        <translation>Leer lo nuevo (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Read what is new in the selected (Ctrl+R)</source>
        <translation>Leer lo nuevo de los seleccionados (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Read {name}</source>
        <translation>Leer {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/count.py"/>
        <source>Reading was given up: the list of commits is not whole.</source>
        <translation>Se abandonó la lectura: la lista de commits no está completa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>Reading was given up: the reader stopped three times on damaged commits.</source>
        <translation>Se abandonó la lectura: el lector se detuvo tres veces en commits dañados.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Reading your repositories …</source>
        <translation>Leyendo tus repositorios…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Reads every branch of every repository of this owner, also commits that may be yours. From then on all their branches count.</source>
        <translation>Lee todas las ramas de todos los repositorios de este propietario, también los commits que quizá sean tuyos. Desde entonces cuentan todas sus ramas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages_table.py"/>
        <source>Recency</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Refresh the lists of your accounts</source>
        <translation>Actualizar las listas de tus cuentas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>Rename that folder and add it again.</source>
        <translation>Cambia el nombre de esa carpeta y añádela otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Rename the CV</source>
        <translation>Cambiar el nombre del CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/account_requests.py"/>
        <source>Rename the account</source>
        <translation>Cambiar el nombre de la cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>Replace it with one of this account, or add the other one as an account of its own.</source>
        <translation>Cámbialo por uno de esta cuenta o añade la otra como cuenta aparte.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>Replace references are ignored: the commits are counted as they were made.</source>
        <translation>Se ignoran las referencias de sustitución: los commits se cuentan como se hicieron.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Replace the token</source>
        <translation>Sustituir el token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Replace token…</source>
        <translation>Sustituir token…</translation>
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
        <translation>Repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Repositories are being read. Quit all the same?</source>
        <translation>Se están leyendo repositorios. ¿Salir de todos modos?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/repositories.py"/>
        <source>Repositories by number of your commits in them; a commit counts in one of them only.</source>
        <translation>Repositorios según el número de commits tuyos; un commit cuenta solo en uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/repositories.py"/>
        <source>Repositories by number of your open-source commits in them.</source>
        <translation>Repositorios según el número de tus commits de código abierto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Repositories that count in this CV</source>
        <translation>Repositorios que cuentan en este CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Repositories to choose from</source>
        <translation>Repositorios entre los que elegir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>Repositories you contributed to and that your accounts do not list, such as open source. Where you have an account at that host its token is used; else it is asked without one.</source>
        <translation>Repositorios en los que colaboraste y que tus cuentas no listan, como los de código abierto. Si tienes una cuenta en ese servidor se usa su token; si no, se le pregunta sin token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Repositories you name</source>
        <translation>Repositorios que nombras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <location filename="../../commitstats_desktop/ui/panels/language.py"/>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>Restore a backup of the database; a copy you kept elsewhere is not affected.</source>
        <translation>Restaura una copia de la base de datos; una copia que guardes en otro sitio no se ve afectada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>Restore the backup of {value} UTC (`commitstats restore`); the damaged file is kept.</source>
        <translation>Restaura la copia del {value} UTC (`commitstats restore`); el archivo dañado se conserva.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Restore the newest backup: Settings, or `commitstats restore`.</source>
        <translation>Restaura la copia más reciente: Ajustes, o `commitstats restore`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>Reviews and merges</source>
        <translation>Revisiones y fusiones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Round all totals</source>
        <translation>Redondear todos los totales</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>Run `git fetch --unshallow` in it to count all of it.</source>
        <translation>Ejecuta `git fetch --unshallow` en él para contarlo todo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/child.py"/>
        <source>Run `git fsck` in it, or clone it again.</source>
        <translation>Ejecuta `git fsck` en él o clónalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>Run `git fsck` in the repository, or clone it again.</source>
        <translation>Ejecuta `git fsck` en el repositorio o clónalo otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/table.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Save the table that is shown</source>
        <translation>Guardar la tabla que se muestra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/chart_outlet.py"/>
        <source>Save “{title}”</source>
        <translation>Guardar «{title}»</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>Say that it may stand there ({found}), or use another word.</source>
        <translation>Di que puede figurar ahí ({found}) o usa otra palabra.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Say what is wrong with the selected row</source>
        <translation>Di qué está mal en la fila seleccionada</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Say where it lies now; nothing that was counted is lost</source>
        <translation>Indica dónde está ahora; no se pierde nada de lo contado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Say which addresses are yours…</source>
        <translation>Decir qué direcciones son tuyas…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>Say which are yours…</source>
        <translation>Decir cuáles son tuyos…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>Say which: {choices}.</source>
        <translation>Di cuál: {choices}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>School</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>Scopes of a token cannot be changed: make a new one and replace it here.</source>
        <translation>Los permisos de un token no se pueden cambiar: crea uno nuevo y cámbialo aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Search languages and packages</source>
        <translation>Buscar lenguajes y paquetes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>Search languages, repositories and owners</source>
        <translation>Buscar lenguajes, repositorios y propietarios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Search the repositories</source>
        <translation>Buscar en los repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Send exactly this</source>
        <translation>Enviar exactamente esto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Send it anew when figures have changed, once a day at most</source>
        <translation>Enviarla de nuevo cuando cambien las cifras, como mucho una vez al día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Sending, and reading it back …</source>
        <translation>Enviando y volviendo a leer…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Sent and read back: {sent}.</source>
        <translation>Enviado y releído: {sent}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Sent to…</source>
        <translation>Enviado a…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/days.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Set the clock of this computer (let the system do it), and try again.</source>
        <translation>Pon en hora este ordenador (deja que lo haga el sistema) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Set the region{value} for this place.</source>
        <translation>Pon la región{value} para este lugar.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Setting up takes a minute. Every step can be skipped and done later.</source>
        <translation>Prepararlo lleva un minuto. Cada paso se puede saltar y hacer más tarde.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>Shallow clone: history is cut, older commits are not here.</source>
        <translation>Clon superficial: el historial está cortado y faltan los commits más antiguos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Share of lines by language over time</source>
        <translation>Proporción de líneas por lenguaje en el tiempo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Show everything again (Esc)</source>
        <translation>Mostrar todo de nuevo (Esc)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Show in the browser</source>
        <translation>Mostrar en el navegador</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Show my figures</source>
        <translation>Ver mis cifras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>Show only this</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>Show only …</source>
        <translation>Mostrar solo…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <source>Show the commits</source>
        <translation>Mostrar los commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>Show the days from one to another</source>
        <translation>Mostrar los días de uno a otro</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Show the page in the browser</source>
        <translation>Mostrar la página en el navegador</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>Sign in to GitLab in the browser, then try again.</source>
        <translation>Entra en GitLab en el navegador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>Sign in to the network (or VPN) in the browser first, or check the address.</source>
        <translation>Entra antes en la red (o VPN) en el navegador, o comprueba la dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Skip set-up</source>
        <translation>Saltar la preparación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>So that anyone can check that the file is yours.</source>
        <translation>Para que cualquiera pueda comprobar que el archivo es tuyo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/classified.py"/>
        <source>Some files keep the language and kind that an earlier version decided: they cannot be read any more.</source>
        <translation>Algunos archivos conservan el lenguaje y el tipo que decidió una versión anterior: ya no se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <source>Somebody else may be writing there at the same moment; try again.</source>
        <translation>Quizá otra persona esté escribiendo ahí a la vez; inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Something else was read back than what was sent.</source>
        <translation>Se leyó algo distinto de lo que se envió.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>Something was laid over the pages that was not exported.</source>
        <translation>Se ha puesto sobre las páginas algo que no se exportó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/table.py"/>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/stars.py"/>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/stars.py"/>
        <source>Stars of open-source repositories that your own accounts own, forks left out, as their hosts told them last.</source>
        <translation>Estrellas de los repositorios de código abierto que son de tus cuentas, sin forks, según lo último que dijeron sus servidores.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/autostart.py"/>
        <source>Start at login could not be changed: {path} cannot be written ({strerror}).</source>
        <translation>No se pudo cambiar el inicio al abrir sesión: no se puede escribir {path} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/autostart.py"/>
        <source>Start at login could not be changed: {strerror}.</source>
        <translation>No se pudo cambiar el inicio al abrir sesión: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>Start it again and add your key with ssh-add, or name the file of the key.</source>
        <translation>Inícialo de nuevo y añade tu clave con ssh-add, o indica el archivo de la clave.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>Start one and add your key with ssh-add, or name the file of the key.</source>
        <translation>Inicia uno y añade tu clave con ssh-add, o indica el archivo de la clave.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>Start the service Credential Manager (VaultSvc), and try again.</source>
        <translation>Inicia el servicio Administrador de credenciales (VaultSvc) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Start when I log in</source>
        <translation>Iniciar al abrir sesión</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Still collecting</source>
        <translation>Aún recopilando</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>Still sending</source>
        <translation>Todavía se está enviando</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/busy_line.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <source>Stop collecting</source>
        <translation>Detener la recopilación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_all.py"/>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/busy_line.py"/>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>Suggested</source>
        <translation>Sugeridos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Switch on or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {n} off</source>
        <translation>
            <numerusform>Desactivar {n}</numerusform>
            <numerusform>Desactivar {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {n} on</source>
        <translation>
            <numerusform>Activar {n}</numerusform>
            <numerusform>Activar {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {which} off: filter by owner or group to choose them</source>
        <translation>Desactivar {which}: filtra por propietario o grupo para elegirlos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>Switch {which} on: filter by owner or group to choose them</source>
        <translation>Activar {which}: filtra por propietario o grupo para elegirlos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/leaving.py"/>
        <source>Switched off by you: it was not read.</source>
        <translation>Desactivado por ti: no se leyó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Table, and save as picture or file</source>
        <translation>Tabla, y guardar como imagen o archivo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Take back what was saved last (Ctrl+Z)</source>
        <translation>Deshacer lo último guardado (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Take down {address}?</source>
        <translation>¿Retirar {address}?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Take it down after</source>
        <translation>Retirarla después del</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>Take it out of what you typed, or approve it for this CV if it may be public ({refused}).</source>
        <translation>Quítalo de lo que escribiste o apruébalo para este CV si puede ser público ({refused}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Take the last edit back (Ctrl+Z in a field first)</source>
        <translation>Deshacer el último cambio (Ctrl+Z, primero en un campo)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <source>Take the selected out with their figures (Del)</source>
        <translation>Quitar los seleccionados con sus cifras (Supr)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>Take this filter off</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Tell it by its own name: it is open source</source>
        <translation>Mencionarlo por su nombre: es código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Tell me when last week can be reviewed</source>
        <translation>Avisarme cuando se pueda repasar la semana pasada</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Tell who keeps the endpoint.</source>
        <translation>Díselo a quien mantiene el punto de subida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Template and paper</source>
        <translation>Plantilla y papel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>Test the account. If its token is not accepted any more, make a new one and replace it here.</source>
        <translation>Prueba la cuenta. Si su token ya no se acepta, crea uno nuevo y sustitúyelo aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Text for web forms</source>
        <translation>Texto para formularios web</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>The CV has no title.</source>
        <translation>El CV no tiene título.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>The CV was not written: {found}. It may be an ordinary word; only you can tell.</source>
        <translation>El CV no se escribió: {found}. Puede ser una palabra corriente; solo tú lo sabes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>The CV was not written: {refused}.</source>
        <translation>El CV no se escribió: {refused}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>The CV {title} is locked.</source>
        <translation>El CV {title} está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The PDF does not print the SHA-256 of these claims, {stated}: one of the two was altered, or the claims belong to another file.</source>
        <translation>El PDF no imprime el SHA-256 de estas afirmaciones, {stated}: uno de los dos se cambió o las afirmaciones son de otro archivo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The PDF prints the SHA-256 of these claims.</source>
        <translation>El PDF imprime el SHA-256 de estas afirmaciones.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The access key has expired.</source>
        <translation>La clave de acceso ha caducado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>The address answers that nothing is there.</source>
        <translation>La dirección responde que ahí no hay nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>The address is missing.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/network.py"/>
        <source>The address of the proxy holds a user name or password.</source>
        <translation>La dirección del proxy contiene un usuario o una contraseña.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>The address of this repository at {host} is not a plain https:// address.</source>
        <translation>La dirección de este repositorio en {host} no es una dirección https:// normal.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>The address still answers: a cache may hold the page.</source>
        <translation>La dirección aún responde: puede que una caché conserve la página.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The address to upload to is over: it holds for five minutes by the endpoint&apos;s clock.</source>
        <translation>La dirección de subida ha vencido: vale cinco minutos según el reloj del punto de subida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The bucket behind the endpoint is missing.</source>
        <translation>Falta el bucket tras el punto de subida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The bucket {bucket} is in another region than the one that was set.</source>
        <translation>El bucket {bucket} está en otra región que la indicada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The certificate of {host} comes from an authority that this system does not know.</source>
        <translation>El certificado de {host} es de una autoridad que este sistema no conoce.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The certificate of {host} is not trusted.</source>
        <translation>El certificado de {host} no es de confianza.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The certificate of {host} is not valid today.</source>
        <translation>El certificado de {host} no es válido hoy.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The claims are signed with the key {fingerprint}.</source>
        <translation>Las afirmaciones están firmadas con la clave {fingerprint}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The claims have the SHA-256 that is written beside them.</source>
        <translation>Las afirmaciones tienen el SHA-256 escrito a su lado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The claims were altered: they have another SHA-256 than the one written beside them.</source>
        <translation>Las afirmaciones se cambiaron: tienen otro SHA-256 que el escrito a su lado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The claims were altered: {error}.</source>
        <translation>Las afirmaciones se cambiaron: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The clock of this computer differs from the store&apos;s{apart}, so it refuses the signature.</source>
        <translation>El reloj de este ordenador difiere del del almacén{apart}, así que rechaza la firma.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>The commits</source>
        <translation>Los commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>The commits of a bot are nobody&apos;s.</source>
        <translation>Los commits de un bot no son de nadie.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The connection to {host} broke off in the middle of an answer.</source>
        <translation>La conexión con {host} se cortó en mitad de una respuesta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>The copy of the database in {folder} is damaged.</source>
        <translation>La copia de la base de datos en {folder} está dañada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>The copy of the repository cannot be written: {strerror}.</source>
        <translation>No se puede escribir la copia del repositorio: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>The correction is about nothing.</source>
        <translation>La corrección no trata de nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>The data are in {chosen} already.</source>
        <translation>Los datos ya están en {chosen}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>The data are in {data} now.</source>
        <translation>Los datos están ahora en {data}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>The data could not be moved to {target}: {value}.</source>
        <translation>Los datos no se pudieron mover a {target}: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/home.py"/>
        <source>The data were moved to {data}, and that folder is not there.</source>
        <translation>Los datos se movieron a {data}, y esa carpeta no está.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The database could not be used: {cause}.</source>
        <translation>No se pudo usar la base de datos: {cause}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>The database was made by a newer version of Commit Stats (schema {version}).</source>
        <translation>La base de datos la hizo una versión más nueva de Commit Stats (esquema {version}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The database {path} cannot be read: {strerror}.</source>
        <translation>No se puede leer la base de datos {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The database {path} cannot be written.</source>
        <translation>No se puede escribir la base de datos {path}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The database {path} is damaged.</source>
        <translation>La base de datos {path} está dañada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>The day on which the page ends has passed.</source>
        <translation>El día en que termina la página ya pasó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/streak.py"/>
        <source>The days in a row up to your last commit day.</source>
        <translation>Los días seguidos hasta tu último día con commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>The days that everything is about</source>
        <translation>Los días de los que trata todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>The default branch is missing: HEAD names a branch that does not exist.</source>
        <translation>Falta la rama principal: HEAD nombra una rama que no existe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>The demo could not be collected: {message}</source>
        <translation>No se pudo recopilar la demostración: {message}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/demo/repositories.py"/>
        <source>The demo repositories cannot be written to {folder}: {reason}.</source>
        <translation>No se pueden escribir los repositorios de demostración en {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/demo/repositories.py"/>
        <source>The demo repositories were not written: the process that did so was ended.</source>
        <translation>No se escribieron los repositorios de demostración: se terminó el proceso que lo hacía.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>The disk may be failing. The database itself was not changed.</source>
        <translation>El disco puede estar fallando. La base de datos no se ha cambiado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>The disk that holds the copies of repositories is full.</source>
        <translation>El disco con las copias de los repositorios está lleno.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>The disk that holds {path} is full.</source>
        <translation>El disco de {path} está lleno.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The endpoint refused (number {status}).</source>
        <translation>El punto de subida lo rechazó (número {status}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The endpoint says: {sentence}</source>
        <translation>El punto de subida dice: {sentence}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>The figures are {METRIC_BY_KEY}.</source>
        <translation>Las cifras son {METRIC_BY_KEY}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>The figures could not be read</source>
        <translation>No se pudieron leer las cifras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>The figures have moved on since you wrote this.</source>
        <translation>Las cifras han cambiado desde que escribiste esto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>The file commits to no commits that could be opened.</source>
        <translation>El archivo no compromete commits que se puedan abrir.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>The file holds no data of Commit Stats that this version knows.</source>
        <translation>El archivo no contiene datos de Commit Stats que esta versión conozca.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>The file holds your figures, repositories, addresses and settings, no token and no code. Choose a passphrase; without it nobody can open the file, not even you.</source>
        <translation>El archivo contiene tus cifras, repositorios, direcciones y ajustes, sin tokens y sin código. Elige una frase de contraseña; sin ella nadie puede abrir el archivo, ni siquiera tú.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/resume_import.py"/>
        <source>The file is larger than 2 MB, which no résumé is.</source>
        <translation>El archivo supera los 2 MB, y ningún currículum los supera.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/resume_import.py"/>
        <source>The file is no JSON Resume.</source>
        <translation>El archivo no es un JSON Resume.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/resume_import.py"/>
        <source>The file is no JSON.</source>
        <translation>El archivo no es JSON.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The file shows something else than it claims.</source>
        <translation>El archivo muestra algo distinto de lo que afirma.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The file was altered: it tells “{error}” twice, and readers may take either.</source>
        <translation>El archivo se ha alterado: dice «{error}» dos veces, y cada lector puede tomar una u otra.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>The files</source>
        <translation>Los archivos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>The first figures appear here by themselves.</source>
        <translation>Las primeras cifras aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>The folder may have been copied without its repository.</source>
        <translation>La carpeta puede haberse copiado sin su repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>No se puede crear la carpeta {folder}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/lock.py"/>
        <source>The folder {parent} cannot be written: {strerror}.</source>
        <translation>No se puede escribir en la carpeta {parent}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>The folder {parent} does not exist.</source>
        <translation>La carpeta {parent} no existe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>The folder {root} does not exist.</source>
        <translation>La carpeta {root} no existe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>The folders themselves stay as they are.</source>
        <translation>Las carpetas en sí se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>The history of your Git repositories, in folders of this computer or at GitHub, GitLab and Azure DevOps with a token that may only read.</source>
        <translation>El historial de tus repositorios de Git, en carpetas de este ordenador o en GitHub, GitLab y Azure DevOps con un token que solo puede leer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/wire/answers.py"/>
        <source>The host gave an answer that cannot be used: {what}.</source>
        <translation>El servidor dio una respuesta que no sirve: {what}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>The host gives a new token for this one, which ends at once</source>
        <translation>El servidor da un token nuevo a cambio de este, que caduca al momento</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The host that answered is not {host}: its certificate is for another name.</source>
        <translation>El servidor que respondió no es {host}: su certificado es de otro nombre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/paging.py"/>
        <source>The host&apos;s list of pages goes round in a circle.</source>
        <translation>La lista de páginas del servidor da vueltas en círculo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/refresh.py"/>
        <source>The host&apos;s own search for pull requests was cut short.</source>
        <translation>La búsqueda de pull requests del servidor se cortó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>The key in the ssh-agent</source>
        <translation>La clave de ssh-agent</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/keys.py"/>
        <source>The key is encrypted, and this passphrase does not open it.</source>
        <translation>La clave está cifrada y esta frase de contraseña no la abre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The key needs leave to list, read, write and delete objects below u/ and, where versions are kept, to list and delete those.</source>
        <translation>La clave necesita permiso para listar, leer, escribir y eliminar objetos bajo u/ y, si se guardan versiones, para listarlas y eliminarlas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store cannot be opened.</source>
        <translation>No se puede abrir el almacén de claves.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store did not keep the token: what was read back is something else.</source>
        <translation>El almacén de claves no guardó el token: lo que se leyó después es otra cosa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store does not answer.</source>
        <translation>El almacén de claves no responde.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store is locked.</source>
        <translation>El almacén de claves está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>The key store refused.</source>
        <translation>El almacén de claves lo rechazó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>The key that signs is not in the key store any more.</source>
        <translation>La clave que firma ya no está en el almacén de claves.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>The keys of {who} could not be asked for: {sentence}</source>
        <translation>No se pudieron pedir las claves de {who}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>The kind is missing.</source>
        <translation>Falta el tipo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>The kinds are {ALL_KINDS}.</source>
        <translation>Los tipos son {ALL_KINDS}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>The left out</source>
        <translation>Lo excluido</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/leaving.py"/>
        <source>The lines of {noun} are not known.</source>
        <translation>No se conocen las líneas de {noun}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>The lines of {n} commits are not known.</source>
        <translation>
            <numerusform>No se conocen las líneas de {n} commit.</numerusform>
            <numerusform>No se conocen las líneas de {n} commits.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>The message above says why. Nothing of what was collected is lost.</source>
        <translation>El mensaje de arriba dice por qué. No se ha perdido nada de lo recopilado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/streak.py"/>
        <source>The most days in a row with at least one commit of yours; weekends can be set not to break it.</source>
        <translation>El mayor número de días seguidos con al menos un commit tuyo; se puede elegir que los fines de semana no la rompan.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/exchange_token.py"/>
        <source>The new one is kept here and holds for a year. The old one ends at once: a script or another computer that uses it too is refused from then on.</source>
        <translation>El nuevo se guarda aquí y vale un año. El antiguo caduca al momento: un script u otro ordenador que también lo use será rechazado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>The new page is up.</source>
        <translation>La página nueva está publicada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>The new token is kept.</source>
        <translation>El token nuevo está guardado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>The newest five are kept, each checked when it was made.</source>
        <translation>Se guardan las cinco más recientes, cada una comprobada al hacerla.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>The next run starts at {time}.</source>
        <translation>La próxima recopilación empieza a las {time}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>The next run starts in a moment.</source>
        <translation>La próxima recopilación empieza enseguida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>The old demo data in {folder} cannot be removed: {strerror}.</source>
        <translation>No se pueden quitar los datos de demostración antiguos de {folder}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>The opening belongs to another export than this file.</source>
        <translation>La apertura es de otra exportación que este archivo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>The organisation allows this token only from certain networks or devices.</source>
        <translation>La organización solo permite este token desde ciertas redes o dispositivos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>The organisation does not allow this kind of token, or not from here.</source>
        <translation>La organización no permite este tipo de token, o no desde aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>The organisation or collection is missing in this address.</source>
        <translation>En esta dirección falta la organización o la colección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>The organisation {called} (id {number}) is left out: the token is not authorised for its single sign-on.</source>
        <translation>La organización {called} (id {number}) queda fuera: el token no está autorizado para su inicio de sesión único.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/collect_hosted.py"/>
        <source>The other one is in the list of repositories as one of its own.</source>
        <translation>El otro está en la lista de repositorios como uno propio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>The page as it will be sent</source>
        <translation>La página tal como se enviará</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>The page says so, too.</source>
        <translation>La página también lo dice.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/updates.py"/>
        <source>The page that tells of new versions is not reached over https.</source>
        <translation>A la página que anuncia las versiones nuevas no se llega por https.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>The page that was there before is still up, unchanged.</source>
        <translation>La página anterior sigue publicada, sin cambios.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The page was altered outside its text: in its layout, its drawings or its rules.</source>
        <translation>La página se cambió fuera de su texto: en su diseño, sus dibujos o sus reglas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/base.py"/>
        <source>The page was changed by somebody else, or by this app on another computer.</source>
        <translation>La página la cambió otra persona o esta aplicación en otro ordenador.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>The page was withdrawn.</source>
        <translation>La página se ha retirado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>The passphrase does not open {name}, or the file is damaged.</source>
        <translation>La frase de contraseña no abre {name}, o el archivo está dañado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>The passphrase needs at least {SHORTEST_PASSPHRASE} characters.</source>
        <translation>La frase de contraseña necesita al menos {SHORTEST_PASSPHRASE} caracteres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>The path of {location} is not valid UTF-8.</source>
        <translation>La ruta de {location} no es UTF-8 válido.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/photo.py"/>
        <source>The photo {why}.</source>
        <translation>La foto {why}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>The picture is larger than {value} kB.</source>
        <translation>La imagen supera los {value} kB.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>The place needs a name.</source>
        <translation>El lugar necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <source>The project {name} is left out.</source>
        <translation>El proyecto {name} queda fuera.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The proxy did not let the connection to {host} through.</source>
        <translation>El proxy no dejó pasar la conexión con {host}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The proxy that is set for this computer is none that can be used here.</source>
        <translation>El proxy configurado en este ordenador no se puede usar aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>The proxy {place}, by which {host} is reached, cannot be reached itself.</source>
        <translation>No se puede llegar al proxy {place}, por el que se accede a {host}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>The public cannot read that address, at least not yet.</source>
        <translation>El público no puede leer esa dirección, al menos todavía no.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>The repository may be damaged; a fresh clone usually helps.</source>
        <translation>El repositorio puede estar dañado; suele ayudar un clon nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>The repository needs more memory than this computer can give.</source>
        <translation>El repositorio necesita más memoria de la que puede dar este ordenador.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>The repository of {location} lies outside the chosen folder, at {target}.</source>
        <translation>El repositorio de {location} está fuera de la carpeta elegida, en {target}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>The rest is counted. `git fsck` tells more; a fresh clone usually helps.</source>
        <translation>El resto está contado. `git fsck` dice más; suele ayudar un clon nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The secret does not belong to this access key.</source>
        <translation>El secreto no corresponde a esta clave de acceso.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>The secret that belongs to it is asked for.</source>
        <translation>Se pedirá el secreto que le corresponde.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/main_window.py"/>
        <source>The settings could not be saved: {strerror}.</source>
        <translation>No se pudieron guardar los ajustes: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The signature does not hold: {error}.</source>
        <translation>La firma no es válida: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>The ssh-agent cannot be asked: {value}.</source>
        <translation>No se puede preguntar al ssh-agent: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>The ssh-agent did not sign.</source>
        <translation>El ssh-agent no firmó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/agent.py"/>
        <source>The ssh-agent gave an answer that cannot be understood.</source>
        <translation>El ssh-agent dio una respuesta que no se entiende.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>The ssh-agent holds no such Ed25519 key.</source>
        <translation>El ssh-agent no tiene esa clave Ed25519.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>The ssh-agent holds several Ed25519 keys.</source>
        <translation>El ssh-agent tiene varias claves Ed25519.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The store behind the endpoint refused the upload (number {status}).</source>
        <translation>El almacén tras el punto de subida rechazó la subida (número {status}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store cannot be asked, or its answer cannot be used.</source>
        <translation>No se puede preguntar al almacén, o su respuesta no sirve.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store does not accept the access key.</source>
        <translation>El almacén no acepta la clave de acceso.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store does not allow this with the bucket {bucket}.</source>
        <translation>El almacén no permite esto con el bucket {bucket}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store does not know this access key.</source>
        <translation>El almacén no conoce esta clave de acceso.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store refused: {value}.</source>
        <translation>El almacén lo rechazó: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store reports an error of its own ({value}).</source>
        <translation>El almacén informa de un error propio ({value}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The store says that a file is too large.</source>
        <translation>El almacén dice que un archivo es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>The store says that there is no room left.</source>
        <translation>El almacén dice que no queda espacio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>The style is path or virtual.</source>
        <translation>El estilo es path o virtual.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/sandbox.py"/>
        <source>The template asks for the file “{name}”, which is not in its folder.</source>
        <translation>La plantilla pide el archivo «{name}», que no está en su carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/sandbox.py"/>
        <source>The template could not be drawn: {error}{error2}.</source>
        <translation>No se pudo dibujar la plantilla: {error}{error2}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/sandbox.py"/>
        <source>The template was stopped: {error}.</source>
        <translation>Se detuvo la plantilla: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>The token has expired.</source>
        <translation>El token ha caducado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>The token lacks a permission{named}.</source>
        <translation>Al token le falta un permiso{named}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>The token lacks a scope: Code (read) and Project and Team (read) are needed.</source>
        <translation>Al token le falta un permiso: hacen falta Code (read) y Project and Team (read).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>The token lacks a scope{value}.</source>
        <translation>Al token le falta un permiso{value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>The token lacks the scope {value}.</source>
        <translation>Al token le falta el permiso {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>The token of {name} expired on {end}.</source>
        <translation>El token de {name} caducó el {end}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>The token of {name} expires on {end}.</source>
        <translation>El token de {name} caduca el {end}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>The token of {name} expires within a day.</source>
        <translation>El token de {name} caduca en menos de un día.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosts.py"/>
        <source>The token of {name} is not there any more.</source>
        <translation>El token de {name} ya no está.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>The token was revoked.</source>
        <translation>El token se revocó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>The token works{login}.</source>
        <translation>El token funciona{login}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>The upload was stopped.</source>
        <translation>Se detuvo la subida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>The usual</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>The week after (Alt+Right)</source>
        <translation>La semana siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>The week before (Alt+Left)</source>
        <translation>La semana anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/review.py"/>
        <source>The week of {monday} has not begun.</source>
        <translation>La semana del {monday} no ha empezado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>The week that is not over yet</source>
        <translation>La semana que aún no ha terminado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>The whole page is the one that was exported.</source>
        <translation>La página entera es la que se exportó.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>The {lower} of {name} is not kept on this computer.</source>
        <translation>{lower} de {name} no se guarda en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Their real names stay here. A private repository is one of a count until you write what it may be called.</source>
        <translation>Sus nombres reales se quedan aquí. Un repositorio privado es solo uno más en un número hasta que escribas cómo se le puede llamar.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>There are commits of yours, but none within this period and these filters.</source>
        <translation>Hay commits tuyos, pero ninguno en este periodo y con estos filtros.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>There is a CV called {clean}.</source>
        <translation>Hay un CV llamado {clean}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>There is a password in this address.</source>
        <translation>Hay una contraseña en esta dirección.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>There is a place called {chosen} already.</source>
        <translation>Ya hay un lugar llamado {chosen}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>There is no Git repository in {start} or below it.</source>
        <translation>No hay ningún repositorio Git en {start} ni por debajo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>There is no access key for this bucket.</source>
        <translation>No hay clave de acceso para este bucket.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>There is no account called {words}.</source>
        <translation>No hay ninguna cuenta llamada {words}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>There is no account with us. A token you make at your host lets this computer read there; it is kept in your system&apos;s key store and goes to that host only.</source>
        <translation>No necesitas ninguna cuenta nuestra. Un token que creas en tu servidor permite a este ordenador leer allí; se guarda en el almacén de claves del sistema y va solo a ese servidor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>There is no account with us: the token stays on this computer, in your system&apos;s key store, and goes to this one host only. Nothing is ever written there.</source>
        <translation>No necesitas ninguna cuenta nuestra: el token se queda en este ordenador, en el almacén de claves de tu sistema, y va solo a este servidor. Nunca se escribe nada allí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>There is no backup on this computer yet.</source>
        <translation>Aún no hay ninguna copia de seguridad en este ordenador.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/backup.py"/>
        <source>There is no backup yet: move the file aside and collect again.</source>
        <translation>Aún no hay copia de seguridad: aparta el archivo y recopila otra vez.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>There is no bucket called {bucket} at this store.</source>
        <translation>En este almacén no hay ningún bucket llamado {bucket}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>There is no commit.</source>
        <translation>No hay ningún commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>There is no figure called {figure}.</source>
        <translation>No hay ninguna cifra llamada {figure}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>There is no file {copy}.</source>
        <translation>No existe el archivo {copy}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>There is no file.</source>
        <translation>No hay ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>There is no folder at its place.</source>
        <translation>No hay ninguna carpeta donde estaba.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>There is no folder {location}.</source>
        <translation>No existe la carpeta {location}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>There is no folder {place}.</source>
        <translation>No existe la carpeta {place}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/files.py"/>
        <source>There is no form called {value}.</source>
        <translation>No hay ningún formato llamado {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>There is no host called {host}.</source>
        <translation>No hay ningún servidor llamado {host}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>There is no key for this endpoint.</source>
        <translation>No hay clave para este punto de subida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>There is no key store on this computer that tokens may be kept in.</source>
        <translation>En este ordenador no hay un almacén de claves donde guardar tokens.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/leaving.py"/>
        <source>There is no owner called {word}.</source>
        <translation>No hay ningún propietario llamado {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>There is no place called {name}.</source>
        <translation>No hay ningún lugar llamado {name}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>There is no repository called {word}.</source>
        <translation>No hay ningún repositorio llamado {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>There is no repository of a host called {word}.</source>
        <translation>No hay ningún repositorio de un servidor llamado {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>There is no repository of {owner}.</source>
        <translation>No hay ningún repositorio de {owner}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>There is no such CV.</source>
        <translation>No existe ese CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>There is no such repository.</source>
        <translation>No existe ese repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>There is no template “{name}”.</source>
        <translation>No existe la plantilla «{name}».</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>There is no {title} at {base_url}.</source>
        <translation>No hay ningún {title} en {base_url}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/keep_no_code.py"/>
        <source>These are the first private repositories of {names}. To count commits, they are copied to this computer. Check your contract or your employer&apos;s rules if you are not sure that you may keep such a copy.

With “Keep no code” each copy is deleted as soon as it is counted, and new commits are fetched once a day at most. It can be changed on the account&apos;s card.</source>
        <translation>Estos son los primeros repositorios privados de {names}. Para contar los commits se copian en este ordenador. Consulta tu contrato o las normas de tu empresa si no sabes seguro que puedes tener una copia así.

Con «No conservar código» cada copia se elimina en cuanto se ha contado, y los commits nuevos se traen como mucho una vez al día. Se puede cambiar en la tarjeta de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>They are read by themselves.</source>
        <translation>Se leen solas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>They tell the same.</source>
        <translation>Dicen lo mismo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/packages.py"/>
        <source>Third-party packages by number of your commits that add an import of them, or add them to a manifest.</source>
        <translation>Paquetes de terceros según el número de commits tuyos que añaden su importación o los añaden a un manifiesto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>This Azure DevOps Server is older than any this app knows.</source>
        <translation>Este Azure DevOps Server es más antiguo que los que conoce esta aplicación.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>This CV is locked: nothing in it changes until you unlock it.</source>
        <translation>Este CV está bloqueado: nada cambia en él hasta que lo desbloquees.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <source>This CV was deleted too long ago.</source>
        <translation>Este CV se eliminó hace demasiado tiempo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>This account could not be asked.</source>
        <translation>No se pudo consultar esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>This build names no page that could be asked.</source>
        <translation>Esta compilación no tiene ninguna página a la que preguntar.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>This cannot be a region.</source>
        <translation>Esto no puede ser una región.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>This cannot be the name of a bucket.</source>
        <translation>Esto no puede ser el nombre de un bucket.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/demo/repositories.py"/>
        <source>This computer may be short of memory; try again.</source>
        <translation>A este ordenador quizá le falte memoria; inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>This file is no JSON any more.</source>
        <translation>Este archivo ya no es JSON.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/opening.py"/>
        <source>This file is no opening of commits.</source>
        <translation>Este archivo no es una apertura de commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/keys.py"/>
        <source>This file is no private Ed25519 key of OpenSSH.</source>
        <translation>Este archivo no es una clave privada Ed25519 de OpenSSH.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>This is a mistake of the program, not yours.</source>
        <translation>Esto es un fallo del programa, no tuyo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>This is a token of {other}, not of {title}.</source>
        <translation>Este es un token de {other}, no de {title}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>This is an address for SSH.</source>
        <translation>Esta es una dirección de SSH.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>This is not a token of {title}: {problem}.</source>
        <translation>Esto no es un token de {title}: {problem}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/origin.py"/>
        <source>This is not the address of a host.</source>
        <translation>Esta no es la dirección de un servidor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>This is not the address of a repository.</source>
        <translation>Esta no es la dirección de un repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>This is the address of a host, not of a repository.</source>
        <translation>Esta es la dirección de un servidor, no de un repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo_host.py"/>
        <location filename="../../commitstats_desktop/ui/account_requests.py"/>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>This is the demo.</source>
        <translation>Esta es la demostración.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>This is {name}{login}.</source>
        <translation>Es {name}{login}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/published_files.py"/>
        <source>This page is up until {day}; then it is taken down.</source>
        <translation>Esta página está publicada hasta el {day}; después se retira.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <location filename="../../commitstats_desktop/git/watched.py"/>
        <source>This repository cannot be read: {reason}.</source>
        <translation>No se puede leer este repositorio: {reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>This repository is switched off at Azure DevOps.</source>
        <translation>Este repositorio está desactivado en Azure DevOps.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/disclosure.py"/>
        <source>This should not happen; please report it. If the name may be public, approve it for this CV ({refused}).</source>
        <translation>Esto no debería pasar; avísanos. Si el nombre puede ser público, apruébalo para este CV ({refused}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_refusals.py"/>
        <source>This token belongs to another account.</source>
        <translation>Este token es de otra cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>This token belongs to {login}, not to {login2}.</source>
        <translation>Este token es de {login}, no de {login2}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_host.py"/>
        <source>This token can also write ({writes}). The app only reads.</source>
        <translation>Este token también puede escribir ({writes}). La aplicación solo lee.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>This token can also write ({writing}). The app only reads.</source>
        <translation>Este token también puede escribir ({writing}). La aplicación solo lee.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>This token is too long for the key store ({MOST_CHARACTERS} characters).</source>
        <translation>Este token es demasiado largo para el almacén de claves ({MOST_CHARACTERS} caracteres).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_refusals.py"/>
        <source>This token may read code, and GitLab does not let it list projects: it lacks read_api.</source>
        <translation>Este token puede leer código, pero GitLab no le deja listar proyectos: le falta read_api.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/opening.py"/>
        <source>This user has no home folder to keep the database in.</source>
        <translation>Este usuario no tiene carpeta personal donde guardar la base de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>This week is incomplete: it is shown so far, to {day}, beside the same days of the week before.</source>
        <translation>Esta semana está incompleta: se muestra hasta el {day}, junto a los mismos días de la semana anterior.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>This week so far</source>
        <translation>Esta semana hasta hoy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Those of others that your accounts reviewed, by the day they were opened.</source>
        <translation>Las de otras personas que revisaron tus cuentas, según el día en que se abrieron.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/pull_requests.py"/>
        <source>Those opened by your accounts that were merged, by the day of the merge.</source>
        <translation>Las que abrieron tus cuentas y se fusionaron, según el día de la fusión.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Tick all shown</source>
        <translation>Marcar todos los visibles</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Tick every address that is yours, from old jobs too. Nothing is taken for yours by its name alone; what looks like you stays listed under You.</source>
        <translation>Marca todas las direcciones que sean tuyas, también las de trabajos anteriores. Nada se da por tuyo solo por el nombre; lo que se te parece queda en la lista de Tú.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Tick every address you have committed under. A name alone never makes a commit yours.</source>
        <translation>Marca cada dirección con la que has hecho commits. Un nombre solo nunca hace tuyo un commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Tick none shown</source>
        <translation>Desmarcar los visibles</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Tick what is yours, say “Not me” to the rest.</source>
        <translation>Marca lo que es tuyo y di «No soy yo» al resto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/period.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>To the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>Top languages</source>
        <translation>Lenguajes principales</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>Top packages</source>
        <translation>Paquetes principales</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <source>Top repositories</source>
        <translation>Repositorios principales</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>True</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/waiting.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <location filename="../../commitstats_desktop/publish/s3_refusals.py"/>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/wire/answers.py"/>
        <source>Try again later. What was read before is kept.</source>
        <translation>Inténtalo más tarde. Lo leído antes se conserva.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>Try again when it is online.</source>
        <translation>Inténtalo de nuevo cuando esté en línea.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Try again; if it happens again, the clock of the endpoint or of its store is wrong.</source>
        <translation>Inténtalo de nuevo; si vuelve a pasar, está mal el reloj del punto de subida o de su almacén.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/repositories.py"/>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Try demo data</source>
        <translation>Probar con datos de demostración</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>Try these repositories once more</source>
        <translation>Intentarlo otra vez con estos repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>Type it as in the browser, for example https://dev.azure.com/your-organisation.</source>
        <translation>Escríbela como en el navegador, por ejemplo https://dev.azure.com/tu-organizacion.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/origin.py"/>
        <source>Type it as in the browser, for example https://gitlab.example.com.</source>
        <translation>Escríbela como en el navegador, por ejemplo https://gitlab.example.com.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/passphrase.py"/>
        <source>Type it once more: nobody can open the file without it.</source>
        <translation>Escríbela otra vez: nadie puede abrir el archivo sin ella.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>Type the address as the browser shows it on the host&apos;s first page, with its path if any.</source>
        <translation>Escribe la dirección como la muestra el navegador en la primera página del servidor, con su ruta si la hay.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>Type the address first; then the page for its token can be opened here.</source>
        <translation>Escribe primero la dirección; después se puede abrir aquí la página de su token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>Type the address with https:// at its beginning.</source>
        <translation>Escribe la dirección con https:// al principio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>Type the address without it; the token has a field of its own.</source>
        <translation>Escribe la dirección sin ella; el token tiene su propio campo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>Type the passphrase again; if it is the right one, copy the file anew.</source>
        <translation>Escribe la frase de contraseña otra vez; si es la correcta, copia el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/network.py"/>
        <source>Type them into their own fields: they are kept in the key store, not in a file.</source>
        <translation>Escríbelos en sus propios campos: se guardan en el almacén de claves, no en un archivo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/commit_types.py"/>
        <source>Types of Conventional Commits subjects (feat, fix, docs …); anything else is other.</source>
        <translation>Tipos en los asuntos de Conventional Commits (feat, fix, docs…); todo lo demás es otros.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>US Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Under {n} addresses.</source>
        <translation>
            <numerusform>Con {n} dirección.</numerusform>
            <numerusform>Con {n} direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/actions.py"/>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>Undo the selected</source>
        <translation>Deshacer lo seleccionado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/folding_card.py"/>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>Unlock it first, or duplicate it and edit the copy.</source>
        <translation>Desbloquéalo antes, o duplícalo y edita la copia.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Until, empty for today</source>
        <translation>Hasta, vacío si es hoy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>Up</source>
        <comment>move</comment>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>Up at {address}</source>
        <translation>Publicada en {address}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>Updates and support</source>
        <translation>Actualizaciones y soporte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>Use `correct add kind` to give one.</source>
        <translation>Usa `correct add kind` para dar uno.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/addresses.py"/>
        <source>Use the HTTPS address of the same repository; the host&apos;s page shows both.</source>
        <translation>Usa la dirección HTTPS del mismo repositorio; la página del servidor muestra ambas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/network.py"/>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/chart_outlet.py"/>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/updates.py"/>
        <source>Version {version} is there</source>
        <translation>Ya está la versión {version}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>Versions and counts, no names of yours</source>
        <translation>Versiones y números, sin nombres tuyos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>View as table…</source>
        <translation>Ver como tabla…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Visual: charts, one page where it fits</source>
        <translation>Visual: gráficos, una página si cabe</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github_refusals.py"/>
        <source>Wait some minutes before you try again; until then even good tokens are refused.</source>
        <translation>Espera unos minutos antes de volver a intentarlo; hasta entonces se rechazan incluso los tokens buenos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>Wait until it has finished, or close the other window.</source>
        <translation>Espera a que termine o cierra la otra ventana.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/lock.py"/>
        <source>Wait until it has finished, or stop it there.</source>
        <translation>Espera a que termine o detenla allí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Waiting until {until}: its host asked for patience.</source>
        <translation>Esperando hasta las {until}: su servidor pidió paciencia.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/formats.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>Week {number}, {first} to {last}</source>
        <translation>Semana {number}, del {first} al {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/page.py"/>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>What answers there is no upload endpoint.</source>
        <translation>Lo que responde ahí no es un punto de subida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/paging.py"/>
        <source>What came before is kept; the host&apos;s administrators should know.</source>
        <translation>Lo anterior se conserva; deberían saberlo los administradores del servidor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>What can be done with {title}</source>
        <translation>Qué se puede hacer con {title}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>What is here is backed up, then replaced by what the file holds. Give your accounts their tokens again afterwards.</source>
        <translation>Lo que hay aquí se copia y después se sustituye por el contenido del archivo. Luego, vuelve a dar los tokens a tus cuentas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/restore.py"/>
        <source>What is in the database now is backed up first, so that this can be taken back.</source>
        <translation>Primero se hace una copia de lo que hay ahora en la base de datos, para poder volver atrás.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>What is yours, once: merges, copies, generated and foreign files are left out and listed. Every number opens to the commits behind it.</source>
        <translation>Lo que es tuyo, una vez: las fusiones, las copias y los archivos generados o ajenos se excluyen y se enumeran. Cada cifra se abre a los commits que hay detrás.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>What it may be called; empty for no row of its own</source>
        <translation>Cómo se le puede llamar; vacío, sin fila propia</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>What it tells of private repositories</source>
        <translation>Lo que cuenta de repositorios privados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>What stands behind the figure</source>
        <translation>Lo que hay detrás de la cifra</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>What stands there</source>
        <translation>Qué pone</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>What the files tell of private repositories</source>
        <translation>Lo que los archivos cuentan de repositorios privados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/activity.py"/>
        <source>What this runs on</source>
        <translation>Dónde se ejecuta esto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/account_requests.py"/>
        <source>What to call it</source>
        <translation>Cómo se llamará</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>What to call it here.</source>
        <translation>Cómo llamarlo aquí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>What to call the account (optional)</source>
        <translation>Cómo llamar a la cuenta (opcional)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>What to show only</source>
        <translation>Qué mostrar solamente</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>What was and was not reached</source>
        <translation>Lo que se alcanzó y lo que no</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <source>What was counted in them is removed from your figures, and from backups made from now on. {what_stays}

To keep the figures and stop reading, switch a repository off instead.</source>
        <translation>Lo contado en ellos se quita de tus cifras y de las copias de seguridad que se hagan a partir de ahora. {what_stays}

Para conservar las cifras y dejar de leer, desactiva mejor el repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/failures.py"/>
        <source>What was counted stays counted.</source>
        <translation>Lo contado sigue contado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>What was read before is kept.</source>
        <translation>Lo leído antes se conserva.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/stop.py"/>
        <source>What was read so far is kept; the next collection goes on from there.</source>
        <translation>Lo leído hasta ahora se conserva; la próxima recopilación sigue desde ahí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/storage.py"/>
        <source>What was there before: {name}</source>
        <translation>Lo que había antes: {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>What would you like to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <source>What you did</source>
        <translation>Qué hiciste</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>What you sent</source>
        <translation>Lo que has enviado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <source>What you sent…</source>
        <translation>Lo que enviaste…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/verdict.py"/>
        <source>What {name} proves</source>
        <translation>Lo que prueba {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/leaving.py"/>
        <source>When you leave an employer or a project, its repositories soon cannot be read any more. What is read before stays in your figures.</source>
        <translation>Cuando dejas una empresa o un proyecto, sus repositorios pronto no se pueden leer. Lo que se lea antes se queda en tus cifras.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Where is your code?</source>
        <translation>¿Dónde está tu código?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>Where the folder is on the web, if it is.</source>
        <translation>Dónde está la carpeta en la web, si lo está.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>Where your code is</source>
        <translation>Dónde está tu código</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>Whether all commits that were found are processed</source>
        <translation>Si se han procesado todos los commits hallados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Whether the address is empty could not be asked.</source>
        <translation>No se pudo preguntar si la dirección está vacía.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/cv.py"/>
        <source>Which CV</source>
        <translation>Qué CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Which addresses do you commit under?</source>
        <translation>¿Con qué direcciones haces commits?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>Which commits were counted is not told by the file: an opening is needed to look for them in the repository.</source>
        <translation>El archivo no dice qué commits se contaron: hace falta una apertura para buscarlos en el repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>Which of these authors are you?</source>
        <translation>¿Cuáles de estos autores eres tú?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>Which page is up could not be asked.</source>
        <translation>No se pudo preguntar qué página está publicada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>Which repositories shall be read?</source>
        <translation>¿Qué repositorios se leerán?</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/line_parts.py"/>
        <source>White space only</source>
        <translation>Solo espacios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>Who you are</source>
        <translation>Quién eres</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Why it may</source>
        <translation>Por qué puede</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/upload_endpoint.py"/>
        <source>Withdraw a page, or ask who keeps the endpoint for more room.</source>
        <translation>Retira una página o pide más espacio a quien mantiene el punto de subida.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>Withdraw it first: `commitstats withdraw`.</source>
        <translation>Retírala antes: `commitstats withdraw`.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Withdraw the page</source>
        <translation>Retirar la página</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/publish_requests.py"/>
        <source>Withdrawn: {n} objects deleted.</source>
        <translation>
            <numerusform>Retirada: {n} objeto eliminado.</numerusform>
            <numerusform>Retirada: {n} objetos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Words of private names that may stand in this CV</source>
        <translation>Palabras de nombres privados que pueden aparecer en este CV</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/find_action.py"/>
        <source>Words of the action</source>
        <translation>Palabras de la acción</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Words that may stand in the files</source>
        <translation>Palabras que pueden figurar en los archivos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/privacy.py"/>
        <source>Words with commas between them</source>
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/entries.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Work history</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/accent.py"/>
        <source>Write a colour as six hexadecimal digits, for example #3451C6.</source>
        <translation>Escribe un color con seis cifras hexadecimales, por ejemplo #3451C6.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/support.py"/>
        <source>Write down how long things take</source>
        <translation>Anotar cuánto tarda cada cosa</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>Write it as UTF-8.</source>
        <translation>Escríbelo en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/published_keys.py"/>
        <source>Write it as github.com/LOGIN, or name a file of keys.</source>
        <translation>Escríbelo como github.com/USUARIO o indica un archivo de claves.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>Write it as it stands in the commits, like ada@example.org.</source>
        <translation>Escríbela como figura en los commits, como ada@example.org.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Write the files again…</source>
        <translation>Escribir de nuevo los archivos…</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Write the files into this folder</source>
        <translation>Escribir los archivos en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Write to this folder</source>
        <translation>Escribir en esta carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/reading.py"/>
        <source>Written by rules from the figures, at the fineness you chose.</source>
        <translation>Escrito según reglas a partir de las cifras, con el detalle que elegiste.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/written_lines.py"/>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Written lines</source>
        <translation>Líneas escritas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/written_lines.py"/>
        <source>Written lines on each day of the author&apos;s own date.</source>
        <translation>Líneas escritas cada día, según la fecha del propio autor.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/metrics/written_lines.py"/>
        <source>Written lines per day</source>
        <translation>Líneas escritas por día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/send_cv.py"/>
        <source>Wrote {names} to {folder}.</source>
        <translation>Se ha escrito {names} en {folder}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>Wrote {names}.</source>
        <translation>Se ha escrito {names}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Years with a row in the charts</source>
        <translation>Años con una fila en los gráficos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>Years with a row in the charts; the totals keep all of them</source>
        <translation>Años con una fila en los gráficos; los totales los conservan todos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/person.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <location filename="../../commitstats_desktop/ui/pages/__init__.py"/>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <location filename="../../commitstats_desktop/ui/pages/settings.py"/>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/autostart.py"/>
        <source>Your administrator may not allow it.</source>
        <translation>Quizá no lo permita tu administrador.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Your commits that count already, and whose lines are unknown until they are read.</source>
        <translation>Tus commits que ya cuentan y cuyas líneas se desconocen hasta que se lean.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>Your commits will appear here</source>
        <translation>Tus commits aparecerán aquí</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/crash.py"/>
        <source>Your data are untouched. The report below names the place in the program; please read it before you send it to anybody.</source>
        <translation>Tus datos están intactos. El informe de abajo indica el lugar en el programa; léelo antes de enviarlo a nadie.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/languages.py"/>
        <source>Your languages will appear here</source>
        <translation>Tus lenguajes aparecerán aquí</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/look.py"/>
        <source>Your own: {template}</source>
        <translation>Propia: {template}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/delete_everything.py"/>
        <source>Your repositories and the documents you exported stay as they are. The figures of repositories that cannot be read any more are lost.</source>
        <translation>Tus repositorios y los documentos que exportaste se quedan como están. Las cifras de los repositorios que ya no se pueden leer se pierden.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/repositories.py"/>
        <source>Your role in it</source>
        <translation>Tu papel en él</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/week_notice.py"/>
        <source>Your week in code can be reviewed</source>
        <translation>Ya puedes repasar tu semana en código</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week.py"/>
        <source>Your weeks will appear here</source>
        <translation>Tus semanas aparecerán aquí</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/about.py"/>
        <source>Your work in commits, counted on your own computer</source>
        <translation>Tu trabajo en commits, contado en tu propio ordenador</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>Yours</source>
        <translation>Tuyos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/chart_frame.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>`commitstats correct list` lists them.</source>
        <translation>`commitstats correct list` las lista.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>`commitstats cv key --new` makes another one; publish it at your Git host, too.</source>
        <translation>`commitstats cv key --new` crea otra; publícala también en tu servidor Git.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/cvs.py"/>
        <location filename="../../commitstats_desktop/store/cvs.py"/>
        <source>`commitstats cv list` lists them.</source>
        <translation>`commitstats cv list` los lista.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>`commitstats cv log` lists them.</source>
        <translation>`commitstats cv log` las lista.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/opening.py"/>
        <source>`commitstats cv open` writes one.</source>
        <translation>`commitstats cv open` escribe una.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>`commitstats figures` lists the languages.</source>
        <translation>`commitstats figures` lista los lenguajes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/explain.py"/>
        <source>`commitstats figures` lists the packages with their ecosystems.</source>
        <translation>`commitstats figures` lista los paquetes con sus ecosistemas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/leaving.py"/>
        <source>`commitstats leaving` lists the owners of your repositories.</source>
        <translation>`commitstats leaving` lista los propietarios de tus repositorios.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>`commitstats place list` lists them.</source>
        <translation>`commitstats place list` los lista.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>`commitstats published` lists them.</source>
        <translation>`commitstats published` las lista.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>`commitstats repositories list` shows them with their names.</source>
        <translation>`commitstats repositories list` los muestra con sus nombres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/hosted.py"/>
        <source>`commitstats repositories list` shows them with their owners.</source>
        <translation>`commitstats repositories list` los muestra con sus propietarios.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>`commitstats restore --list` names the backups there are.</source>
        <translation>`commitstats restore --list` muestra las copias que hay.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>`commitstats status` lists them with their names.</source>
        <translation>`commitstats status` las lista con sus nombres.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>a name you ticked, and no number below 5 commits</source>
        <translation>un nombre que marcaste, y ningún número por debajo de 5 commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>a private name you approved</source>
        <translation>un nombre privado que aprobaste</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>a program: nobody&apos;s commits</source>
        <translation>un programa: commits de nadie</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>a public name, and no number below 5 commits</source>
        <translation>un nombre público, y ningún número por debajo de 5 commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>a repository</source>
        <translation>un repositorio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>a total, with no name</source>
        <translation>un total, sin nombre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>about {n} h</source>
        <translation>
            <numerusform>unas {n} h</numerusform>
            <numerusform>unas {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>about {n} min</source>
        <translation>
            <numerusform>unos {n} min</numerusform>
            <numerusform>unos {n} min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>all that are shown</source>
        <translation>todos los que se muestran</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>among {n} read so far, merges included.</source>
        <translation>
            <numerusform>de {n} leído hasta ahora, fusiones incluidas.</numerusform>
            <numerusform>de {n} leídos hasta ahora, fusiones incluidas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>an import</source>
        <translation>una importación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>an organisation, or a collection of a Server</source>
        <translation>una organización, o una colección de un Server</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/remove.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_tiles.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/problem_list.py"/>
        <source>and {n} more</source>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>another repository</source>
        <translation>otro repositorio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>another writer&apos;s page is up</source>
        <translation>está publicada la página de otra persona</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>another@example.org</source>
        <translation>otra@example.org</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>approved packages</source>
        <translation>paquetes aprobados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>approved words</source>
        <translation>palabras aprobadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>as many</source>
        <translation>igual</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>at least {counted}</source>
        <translation>al menos {counted}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/reading.py"/>
        <source>at the top</source>
        <translation>arriba del todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>blur</source>
        <translation>imprecisión del tiempo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>bulk change</source>
        <translation>cambio masivo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>cannot be reached</source>
        <translation>no se puede alcanzar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/work.py"/>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>collected and counted</source>
        <translation>recopilado y contado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>collected {moments_ago}</source>
        <translation>recopilado {moments_ago}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>commit</source>
        <translation>commit</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>commit days</source>
        <translation>días con commits</translation>
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
        <translation>completo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>config</source>
        <translation>configuración</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>copy of {size}</source>
        <translation>copia de {size}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>could not be reached</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>could not be reached since {frozen_since}</source>
        <translation>sin acceso desde el {frozen_since}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>could not be read last time</source>
        <translation>sin lectura la última vez</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>counted after all</source>
        <translation>contado pese a todo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>counted in part</source>
        <translation>contados en parte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>d MMM yy</source>
        <comment>form of a date</comment>
        <translation>d MMM yy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/day_field.py"/>
        <source>d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>dddd d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>disabled at its host</source>
        <translation>desactivado en su servidor</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>docs</source>
        <translation>documentación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>education</source>
        <translation>formación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>ended on {day}</source>
        <translation>caducó el {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>ends in {left}, on {day}</source>
        <translation>caduca en {left}, el {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>ends within a day, on {day}</source>
        <translation>caduca en menos de un día, el {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/cv/choices.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>fails</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/cv/choices.py"/>
        <source>figures changed since</source>
        <translation>cifras cambiadas desde entonces</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>foreign</source>
        <translation>de otros programas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>fork</source>
        <translation>fork</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <source>form field</source>
        <translation>campo de formulario</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>from {first}</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>generated</source>
        <translation>generado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>github.com, or your company&apos;s Enterprise Server</source>
        <translation>github.com, o el Enterprise Server de tu empresa</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>github.com, or your company&apos;s own server.</source>
        <translation>github.com o el servidor propio de tu empresa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>gitlab.com, or a server of your own.</source>
        <translation>gitlab.com o un servidor propio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/accounts.py"/>
        <source>gitlab.com, or one that your company runs itself</source>
        <translation>gitlab.com, o uno que gestiona tu empresa</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>has hours</source>
        <translation>con horas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>has no token</source>
        <translation>no tiene token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden languages</source>
        <translation>lenguajes ocultos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden packages</source>
        <translation>paquetes ocultos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden repositories</source>
        <translation>repositorios ocultos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden tiles</source>
        <translation>casillas ocultas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>hidden years</source>
        <translation>años ocultos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/reading.py"/>
        <source>in a heading</source>
        <translation>en un título</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/leaving.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/comparison.py"/>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>in the gallery</source>
        <translation>en la galería</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/comparison.py"/>
        <source>in the text of the PDF</source>
        <translation>en el texto del PDF</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/charts/timeline.py"/>
        <source>in the week of {day}</source>
        <translation>en la semana del {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>in your own words</source>
        <translation>con tus propias palabras</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/charts/timeline.py"/>
        <source>in {month}</source>
        <translation>en {month}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>in {repositories}</source>
        <translation>en {repositories}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>in {repositories} · {share}</source>
        <translation>en {repositories} · {share}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>in {repository}</source>
        <translation>en {repository}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>internal</source>
        <translation>interno</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>is rounded</source>
        <translation>redondeado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>its host does not tell</source>
        <translation>su servidor no lo dice</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>its host does not tell when it ends</source>
        <translation>su servidor no dice cuándo caduca</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>kept fresh</source>
        <translation>se mantiene al día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>key store</source>
        <translation>almacén de claves</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>language</source>
        <translation>lenguaje</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>languages</source>
        <translation>lenguajes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>languages per year</source>
        <translation>lenguajes por año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>left out by me</source>
        <translation>excluidos por mí</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/pages/overview_lists.py"/>
        <location filename="../../commitstats_desktop/ui/pages/week_lists.py"/>
        <source>lines added</source>
        <translation>líneas añadidas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>lines removed</source>
        <translation>líneas eliminadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>lines unknown</source>
        <translation>líneas desconocidas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>lockfile</source>
        <translation>archivo de bloqueo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>longest streak</source>
        <translation>racha más larga</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>longest streak {days}</source>
        <translation>racha más larga: {days}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>look: accent</source>
        <translation>aspecto: color</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>look: language</source>
        <translation>aspecto: idioma</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>look: paper</source>
        <translation>aspecto: papel</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>look: template</source>
        <translation>aspecto: plantilla</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>mailmap of {repository} calls it {proper_name}</source>
        <translation>el mailmap de {repository} la llama {proper_name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>mailmap of {repository} joins it with {mine}</source>
        <translation>el mailmap de {repository} la une a {mine}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>median of {n} weeks: {median}</source>
        <translation>
            <numerusform>mediana de {n} semana: {median}</numerusform>
            <numerusform>mediana de {n} semanas: {median}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>merge</source>
        <translation>fusión</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/series.py"/>
        <source>merged</source>
        <translation>fusionadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>methods</source>
        <translation>métodos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>never ends</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>new commits found</source>
        <translation>hay commits nuevos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>no commits found under it</source>
        <translation>no se hallaron commits con ella</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>no copy kept</source>
        <translation>sin copia guardada</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>no number below 5 commits, no time finer than you chose</source>
        <translation>ningún número por debajo de 5 commits, ningún tiempo más fino del que elegiste</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <location filename="../../commitstats_desktop/ui/charts/year_bars.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>none that can be used</source>
        <translation>ninguno utilizable</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>not collected yet</source>
        <translation>aún sin recopilar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/cv/choices.py"/>
        <source>not looked at yet</source>
        <translation>aún sin mirar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>not mine</source>
        <translation>no es mío</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>not on the default branch</source>
        <translation>fuera de la rama principal</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>not open source</source>
        <translation>no es código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/leaving.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/checklist_table.py"/>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>not settled</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>not yours</source>
        <translation>no es tuya</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>nothing beyond what is public</source>
        <translation>nada más allá de lo público</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/publish.py"/>
        <source>nothing, it was there already</source>
        <translation>nada, ya estaba allí</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/work.py"/>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>odd date</source>
        <translation>fecha imposible</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>odd dates</source>
        <translation>fechas imposibles</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/question_bar.py"/>
        <source>of {owner}</source>
        <translation>de {owner}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>of {repositories} of your own</source>
        <translation>de {repositories} de tu propiedad</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>old page is up</source>
        <translation>está publicada la página anterior</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Fridays</source>
        <translation>los viernes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Mondays</source>
        <translation>los lunes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Saturdays</source>
        <translation>los sábados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Sundays</source>
        <translation>los domingos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Thursdays</source>
        <translation>los jueves</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Tuesdays</source>
        <translation>los martes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>on Wednesdays</source>
        <translation>los miércoles</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/names.py"/>
        <source>on no public list</source>
        <translation>en ninguna lista pública</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <source>on page {number} of the PDF</source>
        <translation>en la página {number} del PDF</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <source>on the pages of the PDF</source>
        <translation>en las páginas del PDF</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/charts/timeline.py"/>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>open source</source>
        <translation>código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/series.py"/>
        <source>opened</source>
        <translation>abiertas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/rules_form.py"/>
        <source>or from</source>
        <translation>o desde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/series.py"/>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>packages</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>path or virtual: bucket in path or name.</source>
        <translation>path o virtual: el bucket en la ruta o en el nombre.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>per month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/buckets.py"/>
        <source>per week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>period: first</source>
        <translation>periodo: desde</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>period: last</source>
        <translation>periodo: hasta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>person: contacts</source>
        <translation>persona: contacto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>person: name</source>
        <translation>persona: nombre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>person: role</source>
        <translation>persona: puesto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>person: summary</source>
        <translation>persona: resumen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/added.py"/>
        <source>pictures: {there}, exported: {pictures}</source>
        <translation>imágenes: {there}, exportadas: {pictures}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>private repositories</source>
        <translation>repositorios privados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_host.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab_host.py"/>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>public repositories</source>
        <translation>repositorios públicos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>pull requests merged</source>
        <translation>pull requests fusionadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>pull requests of {accounts_partial} {accounts} counted in part</source>
        <translation>pull requests de {accounts_partial} {accounts} contadas en parte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>pull requests reviewed</source>
        <translation>pull requests revisadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>put together from the figures that are shown</source>
        <translation>compuesto de las cifras que se muestran</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <source>reading code</source>
        <translation>leer código</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>reading edits</source>
        <translation>frases propias</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <location filename="../../commitstats_desktop/core/work.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>repositories</source>
        <translation>repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <location filename="../../commitstats_desktop/ui/dialogs/filters.py"/>
        <source>repository</source>
        <translation>repositorio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>repository off</source>
        <translation>repositorio desactivado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>repository skipped by you</source>
        <translation>repositorio excluido por ti</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <location filename="../../commitstats_desktop/ui/series.py"/>
        <source>reviewed</source>
        <translation>revisadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>reviews</source>
        <translation>revisiones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>revision to ignore</source>
        <translation>revisión que ignorar</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>rewritten upstream</source>
        <translation>reescrito en el origen</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>same local part as {same}</source>
        <translation>misma parte local que {same}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>same name as {same}</source>
        <translation>mismo nombre que {same}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>same work</source>
        <translation>mismo trabajo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>same {title} account as {same_number}</source>
        <translation>misma cuenta de {title} que {same_number}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>sections</source>
        <translation>secciones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>sent {moment}</source>
        <translation>enviada {moment}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>share permille</source>
        <translation>proporción por mil</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>skipped by you</source>
        <translation>excluido por ti</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>sound, checked {moment} UTC</source>
        <translation>en buen estado, comprobada el {moment} UTC</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>stars</source>
        <translation>estrellas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>the selected</source>
        <translation>los seleccionados</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>through {name}</source>
        <translation>a través de {name}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>to count the pull requests you opened and reviewed</source>
        <translation>para contar tus pull requests y revisiones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>to know which addresses in commits are yours</source>
        <translation>para saber qué direcciones son tuyas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>to list and read private repositories; GitHub has no smaller scope for it</source>
        <translation>para listar y leer repositorios privados; GitHub no tiene un permiso menor para ello</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>to list and read repositories and pull requests</source>
        <translation>para listar y leer repositorios y pull requests</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>to list projects and merge requests, and to know your addresses</source>
        <translation>para listar proyectos y merge requests, y tus direcciones</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>to list the projects</source>
        <translation>para listar los proyectos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>to list the repositories</source>
        <translation>para listar los repositorios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/git_url.py"/>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>to read the commits</source>
        <translation>para leer los commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/correction_list.py"/>
        <source>told as open source</source>
        <translation>indicado como código abierto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>totals</source>
        <translation>totales</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>typed by you</source>
        <translation>escrita por ti</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>types</source>
        <translation>tipos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>types per year</source>
        <translation>tipos por año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>unattributed</source>
        <translation>sin atribuir</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>under 1 s</source>
        <translation>&lt; 1 s</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/disclosure_sheet.py"/>
        <source>under the name you wrote, and no number below 5 commits</source>
        <translation>con el nombre que escribiste, y ningún número por debajo de 5 commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/reading.py"/>
        <source>under “{heading}”</source>
        <translation>bajo «{heading}»</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/pick_table.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>unknown</source>
        <comment>how long it takes</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>unnamed</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/parts.py"/>
        <source>until</source>
        <comment>years</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>up</source>
        <translation>publicada</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/cv/choices.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/run_table.py"/>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/s3.py"/>
        <source>us-east-1 unless told; auto at R2.</source>
        <translation>us-east-1 si no se indica otra; auto en R2.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <location filename="../../commitstats_desktop/core/kinds.py"/>
        <source>vendored</source>
        <translation>de terceros</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <location filename="../../commitstats_desktop/core/repository.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/notice.py"/>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/explain.py"/>
        <source>white space only</source>
        <translation>solo espacios</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/publication.py"/>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>without an account</source>
        <translation>sin cuenta</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/account.py"/>
        <source>working</source>
        <translation>funciona</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>works in part</source>
        <translation>funciona en parte</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>written lines</source>
        <translation>líneas escritas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/names.py"/>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>you said so</source>
        <translation>lo dijiste tú</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <location filename="../../commitstats_desktop/ui/welcome/who.py"/>
        <source>your Git configuration</source>
        <translation>tu configuración de Git</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>your account {account}</source>
        <translation>tu cuenta {account}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token_host.py"/>
        <source>your-organisation</source>
        <translation>tu-organizacion</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/author_table.py"/>
        <source>yours</source>
        <translation>tuya</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>{NOTICE} Nine invented years at three invented employers.</source>
        <translation>{NOTICE} Nueve años inventados en tres empresas inventadas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>{OWN_STYLE} holds the signs &lt;/, which no style sheet needs.</source>
        <translation>{OWN_STYLE} contiene los signos &lt;/, que ninguna hoja de estilo necesita.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{added} lines added in all, {removed} removed</source>
        <translation>{added} líneas añadidas en total, {removed} eliminadas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/item_models/evidence_table.py"/>
        <source>{added} lines added, {removed} removed</source>
        <translation>líneas añadidas: {added}, eliminadas: {removed}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_rankings.py"/>
        <source>{added} lines added, {removed} removed in {files} files</source>
        <translation>{added} líneas añadidas, {removed} eliminadas en {files} archivos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/references.py"/>
        <source>{broken} references are damaged and were skipped.</source>
        <translation>{broken} referencias están dañadas y se omitieron.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/credentials.py"/>
        <source>{called}; for this session only: {only}</source>
        <translation>{called}; solo para esta sesión: {only}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>{chosen} and the present folder lie in each other.</source>
        <translation>{chosen} y la carpeta actual están una dentro de otra.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>{chosen} is kept in step by another program, which can damage a database.</source>
        <translation>{chosen} la sincroniza otro programa, y eso puede dañar una base de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/moving.py"/>
        <source>{chosen} is not empty.</source>
        <translation>{chosen} no está vacía.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/collecting/ending.py"/>
        <source>{commits} could not be read whole: {reason}.</source>
        <translation>No se pudo leer del todo {commits}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/leaving.py"/>
        <source>{commits} may be yours: say so before you leave.</source>
        <translation>{commits} quizá sean tuyos: dilo antes de irte.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/week_notice.py"/>
        <source>{commits} on {days}. Open it to see what changed.</source>
        <translation>{commits} en {days}. Ábrela para ver qué cambió.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/calendar.py"/>
        <source>{commits} on {day}</source>
        <translation>{commits} el {day}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/punch_card.py"/>
        <source>{commits} {on_day} from {hour}:00 to {next_hour}:00</source>
        <translation>{commits} {on_day} de {hour}:00 a {next_hour}:00</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{done} of {total} {unit}</source>
        <translation>{done} de {total} {unit}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{dot_git} does not say where its repository is.</source>
        <translation>{dot_git} no dice dónde está su repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>{email} is not an e-mail address.</source>
        <translation>{email} no es una dirección de correo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/people.py"/>
        <source>{email} is the address of a program.</source>
        <translation>{email} es la dirección de un programa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/storage.py"/>
        <source>{failures} files could not be deleted, the first is {value}.</source>
        <translation>No se pudieron eliminar {failures} archivos; el primero es {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>{fingerprint} is none of the Ed25519 keys of {who}.</source>
        <translation>{fingerprint} no es ninguna de las claves Ed25519 de {who}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{first} 1 more account needs you.</source>
        <translation>{first} 1 cuenta más te necesita.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/menu.py"/>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{first} {more} more accounts need you.</source>
        <translation>{first} {more} cuentas más te necesitan.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/scope.py"/>
        <source>{first}:00 to {last}:00</source>
        <translation>de {first}:00 a {last}:00</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/pdf.py"/>
        <source>{fix} The web page and the JSON file need no library.</source>
        <translation>{fix} La página web y el archivo JSON no necesitan biblioteca.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/demo.py"/>
        <source>{folder} is needed for the demo, and there is something else in it.</source>
        <translation>{folder} hace falta para la demostración y hay otra cosa dentro.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{git_dir} is not a usable repository: parts of it are missing.</source>
        <translation>{git_dir} no es un repositorio utilizable: le faltan partes.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{hint} Nothing was sent.</source>
        <translation>{hint} No se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} answered with a page, not with a Git repository.</source>
        <translation>{host} respondió con una página, no con un repositorio de Git.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} asks for a way of signing in that this app does not have.</source>
        <translation>{host} pide una forma de iniciar sesión que esta aplicación no tiene.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} asks for patience.</source>
        <translation>{host} pide paciencia.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} cannot be reached: this computer seems to be offline.</source>
        <translation>No se puede llegar a {host}: este ordenador parece estar sin conexión.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} did not give the repository: {value}.</source>
        <translation>{host} no entregó el repositorio: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>{host} did not send everything it has of the repository.</source>
        <translation>{host} no envió todo lo que tiene del repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} does not let this token read the repository.</source>
        <translation>{host} no deja que este token lea el repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} has no such repository, or does not show it to this account.</source>
        <translation>{host} no tiene ese repositorio o no lo muestra a esta cuenta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/azure_devops.py"/>
        <source>{host} is not Azure DevOps.</source>
        <translation>{host} no es Azure DevOps.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/github.py"/>
        <source>{host} is not a GitHub.</source>
        <translation>{host} no es un GitHub.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/gitlab.py"/>
        <source>{host} is not a GitLab.</source>
        <translation>{host} no es un GitLab.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} leads on to another host; that was not followed.</source>
        <translation>{host} remite a otro servidor; no se siguió.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} leads on to another place, which asked for the token; it was not sent.</source>
        <translation>{host} lleva a otro sitio, que pidió el token; no se envió.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/fetch.py"/>
        <source>{host} names no default branch of this repository.</source>
        <translation>{host} no indica la rama principal de este repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} offers only encryption that is too old to be safe.</source>
        <translation>{host} solo ofrece un cifrado demasiado antiguo para ser seguro.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} points to another host. The token was not sent there.</source>
        <translation>{host} remite a otro servidor. El token no se envió allí.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} refuses connections.</source>
        <translation>{host} rechaza las conexiones.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} refuses this repository: the token may not read its code.</source>
        <translation>{host} rechaza este repositorio: el token no puede leer su código.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/mirror.py"/>
        <source>{host} sends nothing any more.</source>
        <translation>{host} ya no envía nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} sent an answer of more than 50 MB, which no API does.</source>
        <translation>{host} envió una respuesta de más de 50 MB, y ninguna API lo hace.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{host} shows a certificate that it signed itself, so anybody could pose as it.</source>
        <translation>{host} muestra un certificado firmado por sí mismo, así que cualquiera podría hacerse pasar por él.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/mirrors/remote_errors.py"/>
        <source>{host} shows this repository to nobody without a token.</source>
        <translation>{host} no muestra este repositorio a nadie sin token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>{kind} is no kind of file.</source>
        <translation>{kind} no es un tipo de archivo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <source>{left} of its files are still there.</source>
        <translation>Aún quedan {left} de sus archivos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} belongs to a repository at {target}, which is not there.</source>
        <translation>{location} pertenece a un repositorio en {target}, que no está.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} belongs to another user of this computer.</source>
        <translation>{location} pertenece a otro usuario de este ordenador.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} cannot be opened: {strerror}.</source>
        <translation>No se puede abrir {location}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} is a file, not a folder.</source>
        <translation>{location} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{location} is not a Git repository.</source>
        <translation>{location} no es un repositorio Git.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/sentences.py"/>
        <source>{login} at {host}</source>
        <translation>{login} en {host}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{millions} M</source>
        <comment>millions</comment>
        <translation>{millions} M</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{millions} lines</source>
        <translation>{millions} de líneas</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_rankings.py"/>
        <source>{name} ({group}): {span}, in {repositories}</source>
        <translation>{name} ({group}): {span}, en {repositories}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/preview.py"/>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>{name} could not be restored: {error}.</source>
        <translation>No se pudo restaurar {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>{name} deleted. Its token leaves the key store in {seconds} seconds.</source>
        <translation>{name}: cuenta eliminada. Su token sale del almacén de claves en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{name} has no token.</source>
        <translation>{name} no tiene token.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{name} has not worked for {days}.</source>
        <translation>{name} no funciona desde hace {days}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>{name} is added.</source>
        <translation>{name} se ha añadido.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/token.py"/>
        <source>{name} is added. {number} found; none is collected yet.</source>
        <translation>{name} se ha añadido. Se ha encontrado: {number}; aún no se ha recopilado nada.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>{name} is an import</source>
        <translation>{name} es una importación</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>{name} is code</source>
        <translation>{name} es código</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>{name} is generated</source>
        <translation>{name} es generado</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>{name} is no CV of this app.</source>
        <translation>{name} no es un CV de esta aplicación.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>{name} is no sound copy of the database.</source>
        <translation>{name} no es una copia íntegra de la base de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>{name} is not asked before {time}: its host asked for patience.</source>
        <translation>No se pregunta a {name} antes de las {time}: su servidor pidió paciencia.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/offers.py"/>
        <source>{name} is vendored</source>
        <translation>{name} es de terceros</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>{name} leads out of the folder of the template.</source>
        <translation>{name} se sale de la carpeta de la plantilla.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>{name} means {found} commits.</source>
        <translation>{name} designa {found} commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>{name} means {found} exports.</source>
        <translation>{name} designa {found} exportaciones.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>{name} of the template cannot be read as text.</source>
        <translation>{name} de la plantilla no se puede leer como texto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/templates.py"/>
        <source>{name} of the template is larger than 1 MB.</source>
        <translation>{name} de la plantilla supera 1 MB.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/sent.py"/>
        <source>{name} of this export is damaged in the database.</source>
        <translation>{name} de esta exportación está dañado en la base de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/restoring.py"/>
        <source>{name} was made by a newer version of Commit Stats.</source>
        <translation>{name} lo hizo una versión más nueva de Commit Stats.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>{name} was not exported by Commit Stats.</source>
        <translation>{name} no lo exportó Commit Stats.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/shelf.py"/>
        <source>{name} was sent, but something else was read back.</source>
        <translation>Se envió {name}, pero se leyó otra cosa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/add_by_address.py"/>
        <source>{name} was there already, and is switched on.</source>
        <translation>{name} ya estaba, y está activado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/sent_log.py"/>
        <source>{name}: {then}, today {today}</source>
        <translation>{name}: {then}, hoy {today}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{name}: {words}. Token: {expiry_words}.</source>
        <translation>{name}: {words}. Token: {expiry_words}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/panels/evidence.py"/>
        <source>{number} in {commits}</source>
        <translation>{number} en {commits}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{number} on the same days before</source>
        <translation>{number} en los mismos días anteriores</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{number} the week before</source>
        <translation>{number} la semana anterior</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/status_bar.py"/>
        <source>{n} accounts</source>
        <translation>
            <numerusform>{n} cuenta</numerusform>
            <numerusform>{n} cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/item_models/author_rows.py"/>
        <source>{n} addresses</source>
        <translation>
            <numerusform>{n} dirección</numerusform>
            <numerusform>{n} direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{n} collected</source>
        <translation>
            <numerusform>{n} recopilado</numerusform>
            <numerusform>{n} recopilados</numerusform>
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
            <numerusform>{n} commit encontrado hasta ahora.</numerusform>
            <numerusform>{n} commits encontrados hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} commits known</source>
        <translation>
            <numerusform>{n} commit conocido</numerusform>
            <numerusform>{n} commits conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{n} commits of yours</source>
        <translation>
            <numerusform>{n} commit tuyo</numerusform>
            <numerusform>{n} commits tuyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>{n} commits were found. Say which e-mail addresses are yours, and your figures appear at once.</source>
        <translation>
            <numerusform>Se encontró {n} commit. Di qué direcciones de correo son tuyas y tus cifras aparecen al instante.</numerusform>
            <numerusform>Se encontraron {n} commits. Di qué direcciones de correo son tuyas y tus cifras aparecen al instante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview.py"/>
        <source>{n} commits with odd dates are in the totals only.</source>
        <translation>
            <numerusform>{n} commit con fecha imposible está solo en los totales.</numerusform>
            <numerusform>{n} commits con fechas imposibles están solo en los totales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} days ago</source>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{n} fewer</source>
        <translation>
            <numerusform>{n} menos</numerusform>
            <numerusform>{n} menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/published_card.py"/>
        <source>{n} files</source>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} h ago</source>
        <translation>
            <numerusform>hace {n} h</numerusform>
            <numerusform>hace {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} línea</numerusform>
            <numerusform>{n} líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{n} listed</source>
        <translation>
            <numerusform>{n} listado</numerusform>
            <numerusform>{n} listados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/item_models/repository_table.py"/>
        <source>{n} min ago</source>
        <translation>
            <numerusform>hace {n} min</numerusform>
            <numerusform>hace {n} min</numerusform>
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
            <numerusform>hace {n} mes</numerusform>
            <numerusform>hace {n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{n} more</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{n} more may be yours.</source>
        <translation>
            <numerusform>{n} más puede ser tuyo.</numerusform>
            <numerusform>{n} más pueden ser tuyos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/given_folders.py"/>
        <source>{n} more were refused.</source>
        <translation>
            <numerusform>Se rechazó {n} más.</numerusform>
            <numerusform>Se rechazaron {n} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} of mine</source>
        <translation>
            <numerusform>{n} mío</numerusform>
            <numerusform>{n} míos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>{n} of them</source>
        <translation>
            <numerusform>{n} de ellos</numerusform>
            <numerusform>{n} de ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} opened</source>
        <translation>
            <numerusform>{n} abierta</numerusform>
            <numerusform>{n} abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <location filename="../../commitstats_desktop/ui/widgets/page_view.py"/>
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} possibly yours</source>
        <translation>
            <numerusform>{n} quizá tuyo</numerusform>
            <numerusform>{n} quizá tuyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} repositories</source>
        <translation>
            <numerusform>{n} repositorio</numerusform>
            <numerusform>{n} repositorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>{n} repositories in the queue.</source>
        <translation>
            <numerusform>{n} repositorio en la cola.</numerusform>
            <numerusform>{n} repositorios en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/undoing.py"/>
        <source>{n} repositories taken out.</source>
        <translation>
            <numerusform>{n} repositorio quitado.</numerusform>
            <numerusform>{n} repositorios quitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/empty_figures.py"/>
        <source>{n} repositories wait to be read.</source>
        <translation>
            <numerusform>{n} repositorio espera a ser leído.</numerusform>
            <numerusform>{n} repositorios esperan a ser leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{n} reviewed</source>
        <translation>
            <numerusform>{n} revisada</numerusform>
            <numerusform>{n} revisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository_bar.py"/>
        <source>{n} shown</source>
        <translation>
            <numerusform>{n} visible</numerusform>
            <numerusform>{n} visibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/panels/repository.py"/>
        <source>{n} stars</source>
        <translation>
            <numerusform>{n} estrella</numerusform>
            <numerusform>{n} estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>{n} to add</source>
        <translation>
            <numerusform>{n} por añadir</numerusform>
            <numerusform>{n} por añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/pages/people.py"/>
        <source>{n} to give up</source>
        <translation>
            <numerusform>{n} por dejar</numerusform>
            <numerusform>{n} por dejar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/widgets/running_list.py"/>
        <source>{n} waiting.</source>
        <translation>
            <numerusform>{n} en espera.</numerusform>
            <numerusform>{n} en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <location filename="../../commitstats_desktop/ui/pages/languages_table.py"/>
        <source>{n} weeks ago</source>
        <translation>
            <numerusform>hace {n} semana</numerusform>
            <numerusform>hace {n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/format.py"/>
        <source>{n} years ago</source>
        <translation>
            <numerusform>hace {n} año</numerusform>
            <numerusform>hace {n} años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <source>{pages}, without {left_out}, so that it fits.</source>
        <translation>{pages}, sin {left_out}, para que quepa.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/cv_editor/preview.py"/>
        <source>{pages}: it does not fit on one. Switch parts off for less.</source>
        <translation>{pages}: no cabe en una. Desactiva partes para acortarlo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <source>{path} cannot be deleted: {value}.</source>
        <translation>No se puede eliminar {path}: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/repositories.py"/>
        <source>{path} cannot be opened: {strerror}.</source>
        <translation>No se puede abrir {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/folder.py"/>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <location filename="../../commitstats_desktop/services/cvs/resume.py"/>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>{path} cannot be read: {value}.</source>
        <translation>No se puede leer {path}: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>{path} cannot be written: its folder does not exist.</source>
        <translation>No se puede escribir {path}: su carpeta no existe.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{path} is larger than any such file should be.</source>
        <translation>{path} es más grande de lo que debería ser.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>{path} is named for two files.</source>
        <translation>{path} se indica para dos archivos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/store/engine.py"/>
        <source>{path} is no database.</source>
        <translation>{path} no es una base de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/output_files.py"/>
        <source>{path} is no ordinary file.</source>
        <translation>{path} no es un archivo corriente.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/proof.py"/>
        <source>{path} is too large to be a CV.</source>
        <translation>{path} es demasiado grande para ser un CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{percent} % fewer</source>
        <translation>un {percent} % menos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{percent} % more</source>
        <translation>un {percent} % más</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/overview_tiles.py"/>
        <source>{percent} % of all</source>
        <translation>{percent} % del total</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/pages/week_words.py"/>
        <source>{percent} % of the commits</source>
        <translation>el {percent} % de los commits</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/rate_limits.py"/>
        <source>{place} asks for patience: waiting until {local}{day}.</source>
        <translation>{place} pide paciencia: esperando hasta {local}{day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/published_keys.py"/>
        <source>{place} publishes no keys of this user.</source>
        <translation>{place} no publica claves de este usuario.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/verdict.py"/>
        <source>{place}: claimed “{claimed}”, shown “{shown}”</source>
        <translation>{place}: declarado «{claimed}», mostrado «{shown}»</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/main_window.py"/>
        <source>{program} (demo)</source>
        <translation>{program} (demostración)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../commitstats_desktop/ui/welcome/where.py"/>
        <source>{repositories} found there, {n} of them new.</source>
        <translation>
            <numerusform>Ahí hay {repositories}, {n} nuevo.</numerusform>
            <numerusform>Ahí hay {repositories}, {n} nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>{secret_title} is missing.</source>
        <translation>Falta {secret_title}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>{sentence} The new token is kept until the app is closed, the old one is over.</source>
        <translation>{sentence} El token nuevo se guarda hasta que se cierre la aplicación; el antiguo ya no vale.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>{sentence} Whether the token was exchanged is not known.</source>
        <translation>{sentence} No se sabe si el token se cambió.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/figures.py"/>
        <source>{share} of my commits attributed</source>
        <translation>{share} de mis commits atribuidos</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/transfer.py"/>
        <source>{source} cannot be read: {strerror}.</source>
        <translation>No se puede leer {source}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/activity.py"/>
        <source>{sqlite_version}, journal {journal_mode}</source>
        <translation>{sqlite_version}, journal {journal_mode}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/whole_files.py"/>
        <source>{target} cannot be written: {value}.</source>
        <translation>No se puede escribir {target}: {value}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/publish/addresses.py"/>
        <source>{text} is no address that pages can lie below.</source>
        <translation>{text} no es una dirección bajo la que pueda haber páginas.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/welcome/pick.py"/>
        <source>{time} to read</source>
        <translation>{time} de lectura</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/compare_cvs.py"/>
        <source>{titles} differ in this:</source>
        <translation>{titles} difieren en esto:</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/dialogs/place.py"/>
        <source>{title} (optional)</source>
        <translation>{title} (opcional)</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title} by commits. {told}.</source>
        <translation>{title} por commits. {told}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title} by lines. {told}.</source>
        <translation>{title} por líneas. {told}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} does not accept this token: it is mistyped, expired or revoked.</source>
        <translation>{title} no acepta este token: está mal escrito, caducado o revocado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} does not allow this.</source>
        <translation>{title} no permite esto.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/accounts.py"/>
        <source>{title} does not exchange tokens.</source>
        <translation>{title} no canjea tokens.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} does not show this: it was deleted or moved, or the token may not see it.</source>
        <translation>{title} no muestra esto: se eliminó o se movió, o el token no puede verlo.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title} from {first} to {last}. {told}.</source>
        <translation>{title} del {first} al {last}. {told}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} has blocked this repository.</source>
        <translation>{title} ha bloqueado este repositorio.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>{title} is missing ({name}).</source>
        <translation>Falta {title} ({name}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/classify/identity.py"/>
        <source>{title} noreply address of the login {login}</source>
        <translation>dirección noreply de {title} del usuario {login}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/unreached.py"/>
        <source>{title} reports an error of its own (number {status}).</source>
        <translation>{title} informa de un error propio (número {status}).</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/refusals.py"/>
        <source>{title} was asked, and a web page came back instead of data.</source>
        <translation>Se preguntó a {title} y volvió una página web en lugar de datos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title}. Most on {value} with {value2} of {total} commits; the busiest hour is {value3} from {hour}:00 with {most}.</source>
        <translation>{title}. La mayoría el {value}, con {value2} de {total} commits; la hora con más es el {value3} desde las {hour}:00, con {most}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title}. {total} on {points} from {first} to {last}; the most, {most}, on {day}.</source>
        <translation>{title}. {total} en {points} del {first} al {last}; el máximo, {most}, el {day}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{title}: nothing yet.</source>
        <translation>{title}: nada todavía.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{value} and 1 other could not be read for more than a day.</source>
        <translation>{value} y 1 más no se han podido leer desde hace más de un día.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{value} and {more} others could not be read for more than a day.</source>
        <translation>{value} y {more} más no se han podido leer desde hace más de un día.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/git/folder.py"/>
        <source>{value} cannot be read: {value2}.</source>
        <translation>No se puede leer {value}: {value2}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/count.py"/>
        <source>{value} commits were given up on.</source>
        <translation>Se abandonaron {value} commits.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/account_list.py"/>
        <source>{value} could not be read for more than a day.</source>
        <translation>{value} no se ha podido leer desde hace más de un día.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>{value} figures have the value that is shown.</source>
        <translation>{value} cifras tienen el valor mostrado.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/publish.py"/>
        <source>{value} is known as {word}.</source>
        <translation>{value} se conoce como {word}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/network.py"/>
        <source>{value} is not the address of a proxy.</source>
        <translation>{value} no es la dirección de un proxy.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/places.py"/>
        <source>{value} is nothing that {lower} has.</source>
        <translation>{value} no es algo que tenga {lower}.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/sheet.py"/>
        <source>{value} more</source>
        <translation>{value} más</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/proof/verification.py"/>
        <source>{what} no claims that could be checked.</source>
        <translation>{what} no hay afirmaciones que se puedan comprobar.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/core/leaving.py"/>
        <source>{whole} of {repositories} of {owner} read completely</source>
        <translation>{whole} de {repositories} de {owner} leídos por completo</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/cvs/signing.py"/>
        <source>{who} does not allow this key for this purpose and time.</source>
        <translation>{who} no permite esta clave para este fin y momento.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/providers/published_keys.py"/>
        <source>{who} is no user of a Git host.</source>
        <translation>{who} no es un usuario de un servidor Git.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/ui/widgets/account_card.py"/>
        <source>{words} until {until}</source>
        <translation>{words} hasta las {until}</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>“{value}” is about commits, not about files.</source>
        <translation>«{value}» trata de commits, no de archivos.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>“{value}” is about one commit.</source>
        <translation>«{value}» trata de un solo commit.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/cv/accent.py"/>
        <source>“{value}” is no colour for a CV.</source>
        <translation>«{value}» no es un color para un CV.</translation>
    </message>
    <message>
        <location filename="../../commitstats_desktop/services/corrections.py"/>
        <source>“{value}” takes no kind.</source>
        <translation>«{value}» no admite tipo.</translation>
    </message>
</context>
</TS>
