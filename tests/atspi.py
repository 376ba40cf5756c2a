"""Reads and presses another program's controls through AT-SPI, as a screen reader would."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import MessageType

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
STATES = {
    "checked": 4,
    "enabled": 8,
    "focused": 12,
    "sensitive": 24,
    "showing": 25,
    "visible": 30,
    "selected": 23,
}


class Desktop:
    """The accessibility bus of one session."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> "Desktop | None":
        """Return the bus of the session in `environment`; None while it is not up."""
        try:
            session = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=5).body
            session.close()
            return cls(open_dbus_connection(address))
        except (OSError, ValueError, RuntimeError, TimeoutError):
            return None

    def ask(self, name: str, path: str, interface: str, method: str, signature: str = "", body: tuple = ()):
        message = new_method_call(DBusAddress(path, name, interface), method, signature or None, body)
        reply = self._connection.send_and_get_reply(message, timeout=20)
        if reply.header.message_type is MessageType.error:
            raise LookupError(f"{method} of {path}: {reply.body}")
        return reply.body[0] if reply.body else None

    def programs(self) -> "list[Accessible]":
        found = self.ask("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren")
        return [Accessible(self, name, path) for name, path in found]

    def program(self, wanted: str) -> "Accessible | None":
        for one in self.programs():
            try:
                if one.name == wanted:
                    return one
            except LookupError:
                continue
        return None

    def close(self) -> None:
        self._connection.close()


@dataclass(frozen=True)
class Accessible:
    """One control of another program."""

    desktop: Desktop
    bus_name: str
    path: str

    def _ask(self, interface: str, method: str, signature: str = "", *body: object):
        return self.desktop.ask(self.bus_name, self.path, interface, method, signature, body)

    def _property(self, interface: str, name: str):
        return self._ask("org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[1]

    @property
    def name(self) -> str:
        return self._property(ACCESSIBLE, "Name")

    @property
    def role(self) -> str:
        return self._ask(ACCESSIBLE, "GetRoleName")

    @property
    def identity(self) -> str:
        """Return the path of object names Qt gives the control."""
        try:
            return self._property(ACCESSIBLE, "AccessibleId")
        except LookupError:
            return ""

    def has(self, state: str) -> bool:
        low, high = self._ask(ACCESSIBLE, "GetState")
        return bool((high << 32 | low) >> STATES[state] & 1)

    def children(self) -> "list[Accessible]":
        found = self._ask(ACCESSIBLE, "GetChildren")
        return [Accessible(self.desktop, name, path) for name, path in found]

    def everything(self, deepest: int = 40) -> "Iterator[Accessible]":
        """Yield this control and all below it; tables are not entered, their cells are asked for singly."""
        yield self
        try:
            below = self.children() if deepest and self.role not in {"table", "list", "tree table"} else []
        except LookupError:
            return
        for child in below:
            yield from child.everything(deepest - 1)

    def find(self, identity: str) -> "Accessible | None":
        """Return the showing control whose object name is `identity`."""
        return next((one for one in self.shown() if one.identity.rsplit(".", 1)[-1] == identity), None)

    def shown(self) -> "Iterator[Accessible]":
        """Yield this control and what shows below it; nothing shows in what does not."""
        yield self
        try:
            below = self.children() if self.role not in {"table", "list", "tree table"} else []
            showing = [child for child in below if child.has("showing")]
        except LookupError:
            return
        for child in showing:
            yield from child.shown()

    def press(self) -> None:
        self._ask("org.a11y.atspi.Action", "DoAction", "i", 0)

    def focus(self) -> None:
        self._ask("org.a11y.atspi.Component", "GrabFocus")

    def rectangle(self) -> tuple[int, int, int, int]:
        return self._ask("org.a11y.atspi.Component", "GetExtents", "u", 0)

    def text(self) -> str:
        return self._ask("org.a11y.atspi.Text", "GetText", "ii", 0, -1)

    def write(self, text: str) -> None:
        self._ask("org.a11y.atspi.EditableText", "SetTextContents", "s", text)
