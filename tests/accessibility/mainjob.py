#!/usr/bin/python3
"""The main job without eyes: add a private registry, test it, give it to two subscriptions, find it, hear why it cannot
be deleted. Arguments: the folder with the programs."""

import os
import socket
import subprocess
import sys
import tempfile

import pyatspi

from screenreader import DELETE, ESCAPE, RETURN, NotThere, Window, click, key, program, until


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Registry:
    """Debian's, on this computer only, with one user."""

    def __init__(self, folder):
        self.port = free_port()
        login = subprocess.run(["htpasswd", "-Bbn", "alice", "wonderland"], capture_output=True, check=True).stdout
        with open(f"{folder}/htpasswd", "wb") as file:
            file.write(login)
        with open(f"{folder}/registry.yml", "w", encoding="utf-8") as file:
            file.write(f"""version: 0.1
log: {{level: error}}
storage: {{filesystem: {{rootdirectory: {folder}/images}}}}
http: {{addr: "127.0.0.1:{self.port}"}}
auth: {{htpasswd: {{realm: purser, path: {folder}/htpasswd}}}}
""")
        self.process = subprocess.Popen(["docker-registry", "serve", f"{folder}/registry.yml"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until("a registry that answers", self.answers)

    def answers(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=1):
            return True

def add_integration(window, port):
    window.see("frame", "Purser")
    window.press("Add Integration")
    window.act(window.see("combo box", "Integration Type"), "ShowMenu")
    window.pick("Find an integration type", "private")
    for name, text in (("Integration Name", "lab_registry"), ("Url", f"http://127.0.0.1:{port}"), ("Username", "alice")):
        window.write(name, text)
    window.write("Password", "wonderland", "password text")
    window.press("Test connection")
    window.read(f"127.0.0.1:{port} accepts the login of alice.")


def assign(window):
    window.read("The account integration is not yet assigned to any subscription.")
    window.press("Subscriptions")
    search = window.pick("Find a subscription", "acme")
    window.see("push button", "Remove acme")
    search.queryEditableText().setTextContents("globex")
    key(RETURN)
    window.see("push button", "Remove globex")
    key(ESCAPE)
    window.read("2 subscriptions selected")
    window.press("Save")


def find_in_list(window):
    def listed():
        return next((row for row in window.rows("Account Integrations") if "lab_registry" in row[1]), None)
    row = until("the integration in the list", listed)
    if "acme, globex" not in row:
        raise NotThere(f"the subscriptions among {row}")


def hear_why_not(window):
    cell = window.see("table", "Account Integrations").queryTable().getAccessibleAt(0, 1)
    click(cell)
    until("the row that was clicked is selected", lambda: cell.getState().contains(pyatspi.STATE_SELECTED))
    key(DELETE)
    window.see("dialog", "Confirm Delete Account Integration")
    window.read("Please delete following dependencies before deleting lab_registry")
    for subscription in ("acme", "globex"):
        window.see("list item", f"{subscription} - lab_registry, all projects")
    if window.find("push button", "Yes"):
        raise NotThere("a delete dialog that refuses")
    window.press("Cancel")
    until("the window without the dialog", lambda: not window.find("dialog", "Confirm Delete Account Integration"))
    find_in_list(window)


def main_job(window, port):
    add_integration(window, port)
    assign(window)
    find_in_list(window)
    hear_why_not(window)


def run(programs):
    with tempfile.TemporaryDirectory() as folder:
        account = f"{folder}/account.db"
        for name in ("acme", "globex"):
            subprocess.run([f"{programs}/purserctl", "--account", account, "subscription", "add", name], check=True,
                           stdout=subprocess.DEVNULL)
        registry = Registry(folder)
        purser = subprocess.Popen([f"{programs}/purser", "--account", account], env=dict(os.environ, LANG="C.UTF-8"))
        try:
            main_job(Window(program(purser.pid)), registry.port)
        finally:
            for process in (purser, registry.process):
                process.terminate()
                process.wait()


if __name__ == "__main__":
    run(sys.argv[1])
