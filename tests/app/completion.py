"""Types at bash, zsh and fish and looks at what they offer.
usage: completion.py PROGRAM"""

import os
import pty
import shutil
import subprocess
import sys
import tempfile

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
    done = subprocess.run(command, input=text, env=environment(folder), cwd=folder, capture_output=True, text=True, timeout=60)
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


# zsh completes only what a person types: so it is typed, at a terminal of its own.
def zsh(folder, typed):
    script = f"""zmodload zsh/zpty
zpty -b inner zsh -f -i
zpty -w inner 'PROMPT=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source <(cti completion zsh)'
zpty -w inner 'compadd() {{ if [[ ${{@[1,(i)(-|--)]}} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi; typeset -a __hits; builtin compadd -A __hits "$@"; print -rl -- $__hits >> {folder}/offered; builtin compadd "$@" }}'
sleep 0.5
zpty -w -n inner '{typed}'$'\\t'
sleep 1
zpty -d inner
"""
    offered = os.path.join(folder, "offered")
    if os.path.exists(offered):
        os.remove(offered)
    subprocess.run(["zsh", "-f", "-c", script], env=environment(folder), cwd=folder, capture_output=True, timeout=60)
    words = open(offered, encoding="utf-8").read().split("\n") if os.path.exists(offered) else []
    return [word.split("=")[-1] if "=" in typed else word for word in words]


# A system without /dev/pts, such as one made with chroot, has no terminal to type at.
def zsh_if_it_can():
    try:
        for end in pty.openpty():
            os.close(end)
    except OSError:
        print("zsh is left out: this system makes no terminals")
        return ()
    return (zsh,)


def main():
    problems, looked = [], 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([PROGRAM, "init", "--example", folder], check=True, stdout=subprocess.DEVNULL)
        for shell in (bash, fish, *zsh_if_it_can()):
            assert shutil.which(shell.__name__), f"{shell.__name__} is missing"
            for typed, wanted, unwanted in TYPED:
                offered = shell(folder, typed)
                looked += 1
                if not set(wanted) <= set(offered) or set(unwanted) & set(offered):
                    problems.append(f"{shell.__name__}: '{typed}' offers {offered}, not {wanted}")
        if (said := subprocess.run([PROGRAM, "__complete", "pha"], env={**environment(folder), "CTI_TODAY": "soon"}, capture_output=True)).stderr or not said.stdout:
            problems.append(f"a wrong day in the environment: {said}")
        for words in (["phase", "b-9999", ""], ["nothing", ""], ["checklist", "done", "../x", ""], ["-C", "/nowhere", "phase", ""], [], ["--format"]):
            done = subprocess.run([PROGRAM, "__complete", *words], env=environment(folder), capture_output=True, text=True)
            if done.returncode != 0 or done.stderr:
                problems.append(f"__complete {words} is not silent: {done.returncode} {done.stderr}")
        problems += bash_quotes(folder)
    for problem in problems:
        print(problem)
    print(f"{looked} times typed, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
