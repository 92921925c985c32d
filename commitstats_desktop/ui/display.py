"""Whether a window can be opened: Qt itself would end the program without a sentence."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
import time
from collections.abc import Mapping

CONNECT_SECONDS = 5.0
RETRY_SECONDS = (0.0, 0.1, 0.4)


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a screen answers; macOS and Windows always have one."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers(environment) or _x_answers(environment)


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = os.path.join(environment.get("XDG_RUNTIME_DIR", ""), name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(CONNECT_SECONDS)
        try:
            connection.connect(path)
        except OSError:
            return False
    return True


def _x_answers(environment: Mapping[str, str]) -> bool:
    display = environment.get("DISPLAY")
    if not display:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Not for us to say; Qt brings the rest of X along itself.
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    # A server starts anew when its last client goes, and turns away whoever comes meanwhile. So
    # it is asked more than once, and the connection stays open until Qt has its own.
    for wait in RETRY_SECONDS:
        time.sleep(wait)
        connection = xcb.xcb_connect(os.fsencode(display), None)
        if not xcb.xcb_connection_has_error(connection):
            return True
        xcb.xcb_disconnect(connection)
    return False
