"""Judges html: tidy finds nothing to say, and headless Chromium draws the page, for you to look at."""
import html.parser
import pathlib
import shutil
import sys

sys.path.append(str(pathlib.Path(__file__).parent))
import exported


class Reader(html.parser.HTMLParser):
    """Counts elements, and notes what a page would load or run."""

    def __init__(self):
        super().__init__()
        self.counts = {}
        self.loaded = []

    def handle_starttag(self, tag, attributes):
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if tag in ("script", "link", "img", "iframe", "object", "embed"):
            self.loaded.append(tag)
        self.loaded += [name for name, _ in attributes if name == "src" or name.startswith("on")]


counts = []
pictures = []
browser = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
for path in exported.paths():
    said = exported.run("tidy", "-quiet", "-errors", "-utf8", path)
    exported.same(said, "", f"{path}: what tidy says")
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    exported.same(reader.loaded, [], f"{path}: what is loaded")
    exported.same(reader.counts.get("article"), len(exported.records(path)), f"{path}: articles")
    picture = path.parent.parent / f"html-{path.stem}.png"
    picture.unlink(missing_ok=True)
    exported.run(
        browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--window-size=1000,1400", f"--screenshot={picture}", path.resolve().as_uri())
    if not picture.exists() or picture.stat().st_size < 20_000:
        raise SystemExit(f"{picture}: nothing was drawn")
    counts.append(reader.counts["article"])
    pictures.append(str(picture))
print(f"ok html: tidy accepts {counts} articles; look at {' '.join(pictures)}")
