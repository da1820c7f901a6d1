"""A manual page in mdoc, as the tests of the pages look at it."""
import pathlib
import shlex

MACROS = {"Ar", "Cm", "Dq", "Em", "Ev", "Fl", "It", "Nm", "No", "Ns", "Op", "Pa", "Pq", "Ql", "Xr"}


def words_of(line):
    """The words of a macro line, each with the macro that it belongs to."""
    lexer = shlex.shlex(line[1:], posix=True)
    lexer.whitespace_split, lexer.quotes, lexer.commenters, lexer.escape = True, '"', "", ""
    macro, words = None, []
    for word in lexer:
        if macro is None or word in MACROS:
            macro = word
        elif word not in {",", ".", ";", ":", "|", "(", ")", "..."}:
            words.append((macro, word))
    return words


def option(word):
    """As it is typed: mdoc puts the first dash."""
    return "-" + word


def head(line):
    """What an item of a list of options says: '--on DAY', '-h, --help'."""
    words = words_of(line)
    names = ", ".join(option(word) for macro, word in words if macro == "Fl")
    return " ".join([names] + [word for macro, word in words if macro == "Ar"])


class Page:
    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.name = f"man/{'da/' if self.path.parent.name == 'da' else ''}{self.path.name}"
        self.sections, self.blocks = [], []  # (heading, lines); the lines of each literal block
        block = None
        for line in self.path.read_text(encoding="utf-8").splitlines():
            if line.startswith((".Sh ", ".Ss ")):
                self.sections.append((line[4:], []))
            elif line.startswith(".Bd -literal"):
                block = []
            elif line == ".Ed":
                self.blocks.append(block)
                block = None
            elif block is not None:
                block.append(line.replace("\\e", "\\"))
            elif self.sections:
                self.sections[-1][1].append(line)

    def lines(self, heading=None):
        return [line for title, lines in self.sections if heading in (None, title) for line in lines]

    def macros(self, macro, lines=None):
        """Every word that stands under a macro."""
        macro_lines = [line for line in (self.lines() if lines is None else lines) if line.startswith(".")]
        return [word for line in macro_lines for under, word in words_of(line) if under == macro]

    def part(self, command):
        """What the page says of one command: its own section, or for the page's command all outside of such sections."""
        own = "cti " + " ".join(command)
        if len(command) > 1:
            return self.lines(own)
        return [line for title, lines in self.sections if not title.startswith(own + " ") for line in lines]

    def forms(self):
        """The synopsis: {command: its lines}."""
        forms, at = {}, None
        for line in self.lines("SYNOPSIS"):
            if line.startswith(".Nm cti"):
                at = forms.setdefault(tuple(line.split()[2:]), [])
            elif at is not None:
                at.append(line)
        return forms


def pages(source_folder):
    folder = pathlib.Path(source_folder) / "man"
    return {page.name: page for page in map(Page, sorted([*folder.glob("*.[157]"), *folder.glob("da/*.1")]))}
