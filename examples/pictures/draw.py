"""Draws the pictures of the README from the example folder: pages as a browser shows them, a session as a terminal does.
usage: /usr/bin/python3 examples/pictures/draw.py PROGRAM   (needs python3-selenium and chromium-driver)"""

import base64
import html
import os
import re
import shutil
import subprocess
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.abspath(sys.argv[1])
SESSION = ["due --worker sofie", "phase b-1042", "checklist b-1031 --stage phase-1"]
# Name of the picture, report, width of the screen in CSS pixels.
PAGES = [("caseload", "caseload --forecast 6", 800), ("plan", "plan b-1031", 800), ("handover", "handover b-1014", 800),
         ("phone", "phase b-1042", 360)]
CELL, LINE, MARGIN = 8.4, 19, 16
LOOKS = {"1": "font-weight:bold", "2": "opacity:.65", "31": "fill:#ff8a7a"}


def said(folder, arguments, *more):
    return subprocess.run([PROGRAM, "-C", folder, "--today", "2027-01-12", "--lang", "da", *arguments.split(), *more],
                          capture_output=True, text=True, check=True).stdout


def runs(line):
    """A line's texts with the look of each."""
    look = ""
    for part in re.split(r"(\x1b\[\d+m)", line):
        code = re.fullmatch(r"\x1b\[(\d+)m", part)
        if code:
            look = LOOKS.get(code[1], "")
        elif part:
            yield part, look


def session(folder):
    lines = []
    for command in SESSION:
        lines.append("\x1b[1m$ cti " + command + "\x1b[0m")
        lines += said(folder, command, "--color", "always").rstrip("\n").split("\n") + [""]
    width = 80 * CELL + 2 * MARGIN
    height = len(lines) * LINE + 2 * MARGIN
    shapes = []
    for row, line in enumerate(lines):
        column = 0
        for text, look in runs(line):
            shapes.append(f'<text x="{MARGIN + column * CELL:.1f}" y="{MARGIN + (row + 1) * LINE - 5}" textLength="{len(text) * CELL:.1f}" '
                          f'style="{look}">{html.escape(text.replace(" ", chr(160)))}</text>')
            column += len(text)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" '
            f'font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" fill="#e4eaec">\n'
            f'<rect width="100%" height="100%" rx="8" fill="#14191c"/>\n' + "\n".join(shapes) + "\n</svg>\n")


def browser():
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


def main():
    with tempfile.TemporaryDirectory() as place:
        folder = os.path.join(place, "sager")
        subprocess.run([PROGRAM, "init", "--example", folder], check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(HERE, "session.svg"), "w", encoding="utf-8") as file:
            file.write(session(folder))
        driver = browser()
        try:
            for name, report, width in PAGES:
                page = os.path.join(place, name + ".html")
                with open(page, "w", encoding="utf-8") as file:
                    file.write(said(folder, report, "--format", "html"))
                driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                       {"width": width, "height": 600, "deviceScaleFactor": 1, "mobile": width < 400})
                driver.get("file://" + page)
                height = min(1000, driver.execute_script("return document.querySelector('main').scrollHeight"))
                shot = driver.execute_cdp_cmd("Page.captureScreenshot",
                                              {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1.5}})
                with open(os.path.join(HERE, name + ".png"), "wb") as file:
                    file.write(base64.b64decode(shot["data"]))
        finally:
            driver.quit()


main()
