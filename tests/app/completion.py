"""Types at a shell and looks at what it offers. Without a terminal zsh is skipped (exit 77).
usage: completion.py PROGRAM bash|fish|zsh"""

import os
import pty
import select
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])

# What is typed, some of what must be offered for its last word, some of what must not.
TYPED = [
    ("cti pha", ["phase"], ["plan"]),
    ("cti checklist d", ["done"], ["undo"]),
    ("cti phase b-103", ["b-1031", "b-1033"], ["b-1042"]),
    ("cti checklist done b-1031 a", ["activities-started"], ["needs-assessed"]),
    ("cti checklist undo b-1031 n", ["needs-assessed"], ["network-ready"]),
    ("cti due --worker s", ["sofie"], ["mette"]),
    ("cti contact b-1031 --form m", ["meeting", "message"], ["phone"]),
    ("cti contact b-1031 --form=m", ["meeting", "message"], ["phone"]),
    ("cti plan done b-1031 f2", ["f2", "f2.a1"], ["f1"]),
    ("cti handover talk b-1014 a", ["a1", "a2"], ["citizen"]),
    ("cti phase close b-1031 --outc", ["--outcome"], ["--on"]),
    ("cti phase close b-1031 --outcome e", ["ended-early"], ["completed"]),
    ("cti help chec", ["check", "checklist"], ["plan"]),
    ("cti new b-2 --method h", ["homelessness"], ["job"]),
    ("cti reassign mette j", ["jonas"], ["mette"]),
]


def environment(folder):
    return {"PATH": os.path.dirname(PROGRAM) + ":/usr/bin:/bin", "HOME": folder, "CTI_DIR": folder, "CTI_LANG": "en", "TERM": "dumb",
            "LANG": "C.UTF-8", "CTI_TODAY": "2027-01-12"}


def asked(folder, command, text=""):
    done = subprocess.run(command, input=text, env=environment(folder), cwd=folder, capture_output=True, text=True, timeout=300)
    assert not done.stderr.strip(), f"{command[0]} complains: {done.stderr}"
    return done.stdout


def bash(folder, typed):
    script = """source <(cti completion bash)
typed=$1
read -ra words <<< "${typed//=/ = }"
COMP_WORDS=("${words[@]}"); COMP_CWORD=$((${#words[@]} - 1)); COMP_LINE=$typed; COMP_POINT=${#typed}
_cti
printf '%s\\n' "${COMPREPLY[@]}"
"""
    return asked(folder, ["bash", "--norc", "-c", script, "bash", typed]).split()


def fish(folder, typed):
    lines = asked(folder, ["fish", "--no-config", "-c", f"cti completion fish | source; complete -C '{typed}'"]).splitlines()
    return [line.split("\t")[0].split("=")[-1] if "=" in typed else line.split("\t")[0] for line in lines]


# What a bash that is typed at makes of the line: words that need quotes, within them and without.
QUOTED = [
    ("cti due --worker A", r"Anne\ \'Mie\'\ \$x"),
    ("cti due --worker=A", r"Anne\ \'Mie\'\ \$x"),
    ('cti due --worker "An', r"Anne 'Mie' \$x"),
    ('cti due --worker="An', r"Anne 'Mie' \$x"),
    ("cti due --worker 'An", r"Anne '\''Mie'\'' $x"),
    (r"cti due --worker Anne\ ", r"Anne\ \'Mie\'\ \$x"),
    ("cti due --worker t", "team:n\u00f8rd"),
    ("cti due --worker team:", "n\u00f8rd"),
    ('cti -C "a folder" phase a-', "a-1"),
    ("cti -C 'a folder' phase a-", "a-1"),
    (r"cti -C a\ folder phase a-", "a-1"),
    ("cti -C ~/a\\ folder phase a-", "a-1"),
    ("cti -C $(touch run) phase b-", None),
]


def bash_quotes(folder):
    inner = os.path.join(folder, "a folder")
    subprocess.run([PROGRAM, "init", inner], check=True, stdout=subprocess.DEVNULL)
    open(os.path.join(inner, "courses", "a-1.yaml"), "w").close()
    with open(os.path.join(folder, "cti.yaml"), "w", encoding="utf-8") as settings:
        settings.write("cti: 1\nworkers:\n  \"Anne 'Mie' $x\":\n  team:n\u00f8rd:\n  \"bell\\a\":\n")
    for typed, wanted in QUOTED:
        script = """source <(cti completion bash)
COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=(cti) COMP_CWORD=0
_cti
printf '%s\\n' "${COMPREPLY[@]}"
"""
        offered = asked(folder, ["bash", "--norc", "-c", script, "bash", typed]).splitlines()
        if wanted is not None and wanted not in offered or wanted is None and os.path.exists(os.path.join(folder, "run")):
            yield f"bash: {typed} offers {offered}, not {wanted}"


class Zsh:
    """zsh completes only what a person types: so it is typed, at a terminal of its own."""

    # Told apart by files: "ready" when zsh waits for a line, "done" with all that was offered when a key has done its work.
    BEGIN = r"""PROMPT=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source <(cti completion zsh)
compadd() { if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
  typeset -a __hits; builtin compadd -A __hits "$@"; print -rl -- $__hits >> offered; builtin compadd "$@" }
complete-and-tell() { : > offered; zle complete-word; mv offered done; BUFFER= }
zle -N complete-and-tell; bindkey '^T' complete-and-tell
zle-line-init() { : > ready }; zle -N zle-line-init
"""

    def __init__(self, folder):
        self.folder = folder
        child, self.terminal = pty.fork()
        if child == 0:
            os.chdir(folder)
            os.execvpe("zsh", ["zsh", "-f", "-i"], environment(folder))
        with open(os.path.join(folder, "begin"), "w", encoding="utf-8") as file:
            file.write(self.BEGIN)
        self.type("source ./begin\n")
        self.wait_for("ready")

    def type(self, text):
        os.write(self.terminal, text.encode())

    def wait_for(self, name):
        """Reads away what the terminal shows until the file is there, and gives what it says."""
        path, patience, seen = os.path.join(self.folder, name), time.monotonic() + 300, b""
        while not os.path.exists(path):
            assert time.monotonic() < patience, f"zsh does not answer: {seen[-2000:]!r}"
            if select.select([self.terminal], [], [], 0.05)[0]:
                seen += os.read(self.terminal, 65536)
        with open(path, encoding="utf-8") as file:
            said = file.read()
        os.remove(path)
        return said

    def __call__(self, folder, typed):
        self.type(typed + "\x14")
        words = self.wait_for("done").split("\n")
        return [word.split("=")[-1] if "=" in typed else word for word in words]


def has_terminals():
    """A system without /dev/pts, such as one made with chroot, has none to type at."""
    try:
        for end in pty.openpty():
            os.close(end)
    except OSError:
        return False
    return True


def asked_amiss(folder):
    """What the program offers where the line or its surroundings make no sense: nothing, in silence."""
    soon = subprocess.run([PROGRAM, "__complete", "pha"], env={**environment(folder), "CTI_TODAY": "soon"}, capture_output=True)
    if soon.stderr or not soon.stdout:
        yield f"a wrong day in the environment: {soon}"
    for words in (["phase", "b-9999", ""], ["nothing", ""], ["checklist", "done", "../x", ""], ["-C", "/nowhere", "phase", ""], [], ["--format"]):
        done = subprocess.run([PROGRAM, "__complete", *words], env=environment(folder), capture_output=True, text=True)
        if done.returncode != 0 or done.stderr:
            yield f"__complete {words} is not silent: {done.returncode} {done.stderr}"


def main(name):
    if name == "zsh" and not has_terminals():
        print("skipped: this system makes no terminals, and zsh completes on one only")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([PROGRAM, "init", "--example", folder], check=True, stdout=subprocess.DEVNULL)
        shell = {"bash": bash, "fish": fish, "zsh": Zsh}[name]
        shell = shell(folder) if shell is Zsh else shell
        problems = []
        for typed, wanted, unwanted in TYPED:
            offered = shell(folder, typed)
            if not set(wanted) <= set(offered) or set(unwanted) & set(offered):
                problems.append(f"{name}: '{typed}' offers {offered}, not {wanted}")
        if name == "bash":
            problems += [*asked_amiss(folder), *bash_quotes(folder)]
    for problem in problems:
        print(problem)
    print(f"{len(TYPED)} times typed, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main(sys.argv[2])
