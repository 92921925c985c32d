"""Whether things on the screen may move. Where they may not, nothing does."""

from __future__ import annotations

import configparser
import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QProgressBar

from commitstats_desktop.settings import FULL, REDUCED
from commitstats_desktop.ui.widgets.busy_bar import PROPERTY, show_busy

if TYPE_CHECKING:
    from commitstats_desktop.ui.main_window import MainWindow

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
PORTAL_MILLISECONDS = 1_000
CLIENT_AREA_ANIMATION = 0x1042
"""What Windows calls whether animations are shown."""

Ask = Callable[[str, str], Any]
"""Gives a setting of the desktop by its group and key; None where it has none."""


class Motion(QObject):
    """Keeps to the choice of the person, or to that of their system where they made none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._system_reduces = False
        self._usual = {effect: QApplication.isEffectEnabled(effect) for effect in EFFECTS}
        window.settings_changed.connect(self.apply)
        window.session.opened.connect(self.look)
        window.painted.connect(self.look)
        self.apply()

    @Slot()
    def look(self) -> None:
        """Ask the system; the answer may take a moment."""
        self._window.session.run("motion", lambda _: system_reduces(), self.take)

    @Slot(object)
    def take(self, reduces: bool) -> None:  # noqa: FBT001
        """What the system wants."""
        self._system_reduces = reduces
        self.apply()

    @Slot()
    def apply(self) -> None:
        """Let things move, or hold them still."""
        chosen = self._window.settings.motion
        is_still = chosen == REDUCED or (chosen != FULL and self._system_reduces)
        for effect, is_usual in self._usual.items():
            QApplication.setEffectEnabled(effect, is_usual and not is_still)
        application = QApplication.instance()
        if application is not None and application.property(PROPERTY) != is_still:
            application.setProperty(PROPERTY, is_still)
            for bar in self._window.findChildren(QProgressBar):
                if bar.minimum() == bar.maximum() or bar.property(PROPERTY):
                    show_busy(bar)


def system_reduces(platform: str = sys.platform) -> bool:
    """Whether the person told their system that they want less motion; False where it is not known."""
    if platform == "win32":
        return _windows_reduces()
    if platform == "darwin":
        return _macos_reduces()
    return desktop_reduces(_portal_setting, Path.home() / ".config" / "kdeglobals")


def desktop_reduces(ask: Ask, kde: Path) -> bool:
    """What a desktop of Linux says: the common setting, that of GNOME, or that of KDE."""
    if ask("org.freedesktop.appearance", "reduced-motion") == 1:
        return True
    if ask("org.gnome.desktop.interface", "enable-animations") is False:
        return True
    found = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        found.read(kde, "utf-8")
        return found.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0
    except (configparser.Error, ValueError, UnicodeDecodeError):
        return False


def _portal_setting(group: str, key: str) -> Any:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    portal = QDBusInterface(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        bus,
    )
    portal.setTimeout(PORTAL_MILLISECONDS)
    reply = portal.call("ReadOne", group, key)
    if reply.type() != QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
        return None
    value = reply.arguments()[0]
    return value.variant() if hasattr(value, "variant") else value


def _windows_reduces() -> bool:
    is_animated = ctypes.c_int(1)
    system: Any = ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]
    system.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_animated), 0)
    return not is_animated.value


def _macos_reduces() -> bool:
    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = (ctypes.c_char_p,)
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    assert address is not None
    asked = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    answered = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(address)
    space = asked(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    wanted = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(space) and bool(answered(space, wanted))
