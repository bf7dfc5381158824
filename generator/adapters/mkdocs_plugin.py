"""MkDocs meets the house: load and check, add what was made, embed, and watch. No decisions here."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.adapters import disk, notebooks, policy, search_index
from generator.adapters.findings import banner, page_of, with_findings
from generator.build import Build, build, element_files, page_head, page_html, page_text
from generator.core.reuse import reuse
from generator.search.collect import page_records
from generator.search.records import Record

ENTRANCES = ("Leren", "Oefenen", "Rekenen", "Opzoeken", "Trainers", "Over")


class KlaverhuisPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Puts the pages of the house among the pages of the site."""

    build: Build
    serving = False
    findable: list[Record]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether an author is looking: then findings go into the page instead of stopping the build."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load and check before MkDocs cleans the site, so that a problem leaves the previous site as it was."""
        texts = disk.texts(root(config))
        self.build = build(texts, date.today())
        for problem in self.build.problems:
            print(problem.as_text(texts.get(problem.place.path, "")), file=sys.stderr)
        if self.build.errors and not self.serving:
            raise Abort(f"{len(self.build.errors)} problemen in de inhoud; de site is niet veranderd")
        config.extra["kh_elements"] = element_files()
        self.findable = list(search_index.term_records(self.build.library))
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add what was made as generated files."""
        for output in with_findings(self.build) if self.serving else self.build.outputs:
            files.append(File.generated(config, output.path, content=output.content))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Put the entrances in the order of the doors, and not of the alphabet; name the notebooks by their heading."""
        for page in nav.pages:
            if page.file.src_uri.endswith(".ipynb"):
                page.title = notebooks.title(Path(page.file.abs_src_path or ""))
        nav.items.sort(key=lambda item: ENTRANCES.index(str(item.title)) if str(item.title) in ENTRANCES else -1)
        return nav

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Put the embeds into a hand-written page."""
        path = page.file.src_uri
        if page.file.generated_by:
            return markdown
        page.meta.update(page_head(self.build.library, path))
        text = page_text(self.build.sound, path, markdown)
        mine = [problem for problem in self.build.problems if page_of(problem.place.path) == path]
        return f"{banner(mine, self.build.library.texts)}\n\n{text}" if self.serving and mine else text

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Strip executed notebooks; finish every page and define its terms."""
        path = page.file.src_uri
        if path.endswith(".ipynb"):
            finished = reuse(path, notebooks.clean, html)
        else:
            finished = page_html(self.build.library, path, html)
        if not self.serving:
            self.findable += page_records(page.url, str(page.title), page.meta, finished)
        return finished

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Give the page its policy."""
        return policy.applied(output)

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Give a page of the theme itself, such as 404.html, its policy."""
        return policy.applied(output_content) if template_name.endswith(".html") else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search index; not for an author, who waits for the page, as it takes longer than all pages."""
        if not self.serving:
            search_index.write(Path(config.site_dir), self.findable, search_index.abbreviations(self.build.library))

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Watch the content folders, also for files that are new."""
        for folder in disk.folders(root(config)):
            server.watch(str(folder))
        return server


def root(config: MkDocsConfig) -> Path:
    """Return the folder of the project that is being built."""
    return Path(config.config_file_path).parent
