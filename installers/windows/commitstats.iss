; The installer for Windows, made of the frozen folder by Inno Setup 6, for one user and without asking
; for an administrator:
;     py -m installers.frozen.build
;     iscc /DVersion=0.1.0 installers\windows\commitstats.iss
; Not tried: nothing of this was run on Windows yet.

#ifndef Version
  #error Say which version it is: iscc /DVersion=... as in pyproject.toml
#endif

[Setup]
AppId={{6B0B8C0E-6C0E-4D52-9B7B-0F6B7C2B7A51}
AppName=Commit Stats
AppVersion={#Version}
AppPublisher=The makers of Commit Stats Desktop
DefaultDirName={autopf}\Commit Stats
DefaultGroupName=Commit Stats
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\build
OutputBaseFilename=commitstats-desktop-{#Version}
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\commitstats-desktop.exe
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "..\..\build\frozen\commitstats-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Commit Stats"; Filename: "{app}\commitstats-desktop.exe"

[Run]
Filename: "{app}\commitstats-desktop.exe"; Description: "{cm:LaunchProgram,Commit Stats}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
; Start at login is a value of this user; what was collected stays where it is.
Filename: "reg.exe"; Parameters: "delete HKCU\Software\Microsoft\Windows\CurrentVersion\Run /v commitstats-desktop /f"; Flags: runhidden; RunOnceId: "StartAtLogin"
