"""What somebody does who hears the window instead of seeing it: everything goes through AT-SPI."""

import time

import pyatspi
from gi.repository import GLib

RETURN = 0xFF0D
ESCAPE = 0xFF1B
DELETE = 0xFFFF
PATIENCE = 30  # seconds for what has to come


class NotThere(Exception):
    pass


def until(what, condition):
    """The first true value of the condition; fails with `what` if there is none in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # it went away while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise NotThere(what)


def program(pid):
    desktop = pyatspi.Registry.getDesktop(0)

    def started():
        return next((each for each in desktop if each and each.get_process_id() == pid and each.childCount), None)

    return until("the program on the accessibility bus", started)


def shown(node):
    """Everything below the node that is on screen."""
    for child in node:
        if child is None:
            continue
        if child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from shown(child)


def plain(name):
    return name.rstrip(": ")


def key(symbol):
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)


def click(node):
    """As screen readers do it: the pointer is brought to what one hears of. It makes its window the active one, too."""
    place = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    pyatspi.Registry.generateMouseEvent(place.x + place.width // 2, place.y + place.height // 2, "b1c")


class Window:
    def __init__(self, application):
        self.application = application
        self.focus = None
        pyatspi.Registry.registerEventListener(self.on_focus, "object:state-changed:focused")

    def on_focus(self, event):
        if event.detail1:
            self.focus = event.source

    def focused(self, name):
        """Waits until the focus comes to what has the name. What pops up can only be reached so."""
        def there():
            while GLib.MainContext.default().iteration(False):
                pass
            return self.focus if self.focus and plain(self.focus.name) == name else None
        return until(f"the focus on “{name}”; it is on {self.focus and self.focus.name}", there)

    def pick(self, name, text):
        """Chooses the first of what a popup finds for the text. `name` is that of its search field, which is given
        back for the next one where the popup stays open."""
        search = self.focused(name)
        search.queryEditableText().setTextContents(text)
        key(RETURN)
        return search

    def all(self):
        return list(shown(self.application))

    def find(self, role, name):
        return [each for each in self.all()
                if each.getRoleName() == role and (plain(each.name) == name or each.name.startswith(name + ":"))]

    def see(self, role, name, usable=True):
        def there():
            for each in self.find(role, name):
                if not usable or each.getState().contains(pyatspi.STATE_ENABLED):
                    return each
            return None
        return until(f"{role} “{name}”; there are: {self.names()}", there)

    def names(self):
        try:
            return sorted({f"{each.getRoleName()} “{each.name}”" for each in self.all() if each.name})
        except Exception:
            return []

    def press(self, name, role="push button"):
        self.act(self.see(role, name), "Press")

    def act(self, node, wanted):
        action = node.queryAction()
        names = [action.getName(at) for at in range(action.nActions)]
        if wanted not in names:
            raise NotThere(f"{wanted} on “{node.name}”, which offers {names}")
        action.doAction(names.index(wanted))

    def write(self, name, text, role="text"):
        field = self.see(role, name)
        field.queryEditableText().setTextContents(text)

    def read(self, text):
        """Waits until some label, alert or field says the text; gives all that it says."""
        def said():
            return next((each.name for each in self.all() if text in each.name), None)
        return until(f"“{text}”; there are: {self.names()}", said)

    def rows(self, name, role="table"):
        """The texts of a table's cells."""
        node = self.see(role, name)
        table = node.queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(table.nRows)]
