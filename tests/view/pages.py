"""Renders the pages in a browser: nothing overflows a phone of 360 pixels or a sheet of A4, nothing is asked of the
network, no words lie upon each other, and all of them stand out from their ground in light and in dark.
usage: pages.py PROGRAM EXAMPLES [FOLDER_FOR_PICTURES]"""

import base64
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import html.parser

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

PHONE, A4 = 360, 658  # CSS pixels; 210 mm less two margins of 18 mm
VOID = {"meta", "br", "!doctype", "rect", "line", "circle", "path"}

# What people write: long words, marks of HTML, other scripts, several lines.
AWKWARD = """cti: 1
id: b-2000
worker: "<b>mette</b> & co"
method: job
start: 2026-12-01
pauses:
  - from: 2026-12-20
    until: 2026-12-21
    reason: "Speciallægepraksisplanlægningsstabiliseringsperiodeafklaringsmødeforberedelse"

checklists:
plan:
  focus:
    - id: f1
      theme: finances
      text: "<script>document.title='ran'</script>&amp; \\"quoted\\" <img src=http://example.org/x.png>"
      goal: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
      activities:
        - id: f1.a1
          text: "http://example.org/a/very/long/address/without/any/space/that/goes/on/and/on/and/on.html"
          who: "שלום عليكم 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字"
handover:
  actors:
    - id: a1
      name: "<a href=javascript:alert(1)>Ole</a>"
      takes-over: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
"""


class Nesting(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.names = [], set()

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        for name, value in attributes:
            assert not name.startswith("on"), f"an event handler: {name}"
            assert name not in ("href", "src", "srcset", "action"), f"{tag} has {name}={value}"
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        pass

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, f"</{tag}> closes nothing"


def check_markup(name, text):
    parser = Nesting()
    parser.feed(text)
    parser.close()
    assert not parser.open, f"{name}: {parser.open} stay open"
    assert not parser.names & {"script", "img", "iframe", "object", "link", "a"}, f"{name}: {parser.names}"


def browser():
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def show(driver, width, media, scheme):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                           {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width == PHONE})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia",
                           {"media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})


OVERFLOWS = """
const width = document.documentElement.clientWidth, found = [];
if (document.documentElement.scrollWidth > width) found.push('the page: ' + document.documentElement.scrollWidth);
for (const element of document.querySelectorAll('main *')) {
  if (element.closest('thead') && getComputedStyle(element.closest('thead')).position === 'absolute') continue;
  const box = element.getBoundingClientRect();
  if (box.width && (box.right > width + 1 || box.left < -1))
    found.push(element.tagName + ' ' + Math.round(box.left) + '..' + Math.round(box.right) + ' ' + element.textContent.slice(0, 40));
}
return found;"""

TOUCHING = """
const found = [];
for (const drawing of document.querySelectorAll('figure > svg, .charts svg')) {
  const words = [...drawing.querySelectorAll('text:not(.mark)')].map(t => [t.textContent, t.getBoundingClientRect()]);
  for (let i = 0; i < words.length; ++i)
    for (let k = i + 1; k < words.length; ++k) {
      const [a, b] = [words[i][1], words[k][1]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left), down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 3) found.push(words[i][0] + ' | ' + words[k][0]);
    }
}
return found;"""

COLOURS = """
const style = getComputedStyle(document.documentElement);
return Object.fromEntries(arguments[0].map(name => [name, style.getPropertyValue('--' + name).trim()]));"""

ON = [("ink", "paper"), ("soft", "paper"), ("now", "paper"), ("ink", "contact"), ("on1", "phase1"), ("on2", "phase2"), ("on3", "phase3")]


def luminance(colour):
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(c + c for c in digits)
    parts = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def check_contrast(driver, where):
    colours = driver.execute_script(COLOURS, sorted({name for pair in ON for name in pair}))
    for above, below in ON:
        bright, dark = sorted((luminance(colours[above]), luminance(colours[below])), reverse=True)
        ratio = (bright + 0.05) / (dark + 0.05)
        assert ratio >= 4.5, f"{where}: {above} on {below} stands out by {ratio:.1f} only (WCAG 2 asks for 4.5)"


def requests(driver):
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            yield message["params"]["request"]["url"]


def pdf_pages(driver):
    pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"])
    return pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page/") + pdf.count(b"/Type /Page ")


def main():
    program, examples = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    pictures = os.path.abspath(sys.argv[3]) if len(sys.argv) > 3 else None
    problems, looked = [], 0
    with tempfile.TemporaryDirectory() as folder:
        sager = os.path.join(folder, "sager")
        os.makedirs(sager)
        shutil.copy(os.path.join(examples, "cti.yaml"), sager)
        shutil.copytree(os.path.join(examples, "courses"), os.path.join(sager, "courses"))
        with open(os.path.join(sager, "courses", "b-2000.yaml"), "w", encoding="utf-8") as file:
            file.write(AWKWARD)
        ids = sorted(name[:-5] for name in os.listdir(os.path.join(sager, "courses")))
        reports = [["phase", one] for one in ids] + [["phase"], ["phase", "--all"]]
        reports += [[report, one] for report in ("plan", "handover", "people", "contact") for one in ids[::3] + ["b-2000", "b-1031", "b-1014"]]
        reports += [["caseload"], ["caseload", "--forecast", "6"], ["caseload", "--forecast", "24"], ["phase", "b-1042", "--history"]]
        driver = browser()
        try:
            for arguments, language in itertools.product(reports, ("da", "en")):
                if language == "en" and len(arguments) > 1 and arguments[1] not in ("b-1042", "b-1014", "b-2000", "--forecast"):
                    continue  # the words differ, the layout does not
                name = f"{language} {' '.join(arguments)}"
                page = os.path.join(folder, "page.html")
                done = subprocess.run([program, "-C", sager, "--today", "2027-01-12", "--lang", language, *arguments, "--format", "html"],
                                      capture_output=True, text=True, check=True)
                with open(page, "w", encoding="utf-8") as file:
                    file.write(done.stdout)
                check_markup(name, done.stdout)
                driver.get("file://" + page)
                looked += 1
                for width, media in ((PHONE, "screen"), (A4, "print")):
                    show(driver, width, media, "light")
                    for found in driver.execute_script(OVERFLOWS):
                        problems.append(f"{name}: wider than {width}: {found}")
                    for found in driver.execute_script(TOUCHING):
                        problems.append(f"{name}: words upon each other at {width}: {found}")
                if arguments == ["handover", "b-1014"] and pdf_pages(driver) != 1:
                    problems.append(f"{name}: {pdf_pages(driver)} sheets of paper, not one")
                if arguments in (["phase"], ["plan", "b-2000"]):
                    for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "light")):
                        show(driver, A4, media, scheme)
                        check_contrast(driver, f"{media} {scheme}")
                assert driver.title != "ran", f"{name}: a script ran"
                if pictures:
                    draw(driver, pictures, name)
            for url in requests(driver):
                if not url.startswith("file://" + folder):
                    problems.append(f"asked for {url}")
            for entry in driver.get_log("browser"):
                problems.append(f"the browser says: {entry['message']}")
        finally:
            driver.quit()
    for problem in problems:
        print(problem)
    print(f"{looked} pages looked at, {len(problems)} problems")
    sys.exit(1 if problems or looked < 60 else 0)


def draw(driver, pictures, name):
    for width, media, scheme in ((PHONE, "screen", "light"), (800, "screen", "dark"), (A4, "print", "light")):
        show(driver, width, media, scheme)
        height = driver.execute_script("return document.documentElement.scrollHeight")
        shot = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}})
        with open(os.path.join(pictures, f"{name.replace(' ', '-')}-{width}.png"), "wb") as file:
            file.write(base64.b64decode(shot["data"]))


main()
