"""One rendering of the theme for many pages. In: a page with its body; out: the whole HTML.

Pages of one shape (template, depth, place in the menu, parts present) differ only in a few strings.
The theme is rendered once with marks in their places, cut at the marks, and spliced per page: the
same bytes as rendering each page, in a hundredth of the time.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any

import jinja2
from mkdocs.structure.toc import TableOfContents

from terang.adapter.pages import GeneratedPage, outline
from terang.adapter.tautan import active_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Parts = list[str]

MARK = "\0"
"""Cannot occur in a rendered theme: YAML refuses it, so no data and no configuration holds it."""

_KEEP = 1000
"""Shells kept at a time. Far more than a site has, unless its theme draws every outline."""

REMAH = "terang_remah"
"""Context variable with the finished breadcrumbs."""


class Shells:
    """The cut renderings of one build.

    What the theme may print of a page: `page.title`, `page.content`, `page.update_date`,
    `page.canonical_url`, `page.abs_url`, `page.edit_url`, of `page.meta` title, description and
    tanggal_data, `terang_remah`, links through the filter `url`, the state of `nav`, `page.toc`.

    Attributes:
        targets: every address that a rendered template has linked to, whether shared or not.
    """

    def __init__(
        self,
        env: jinja2.Environment,
        members: frozenset[int],
        *,
        tautan: Iterable[str] = (),
        tidy: Callable[[str], str] = str,
    ) -> None:
        """Watch the links that templates of `env` make.

        Args:
            env: of the host; its filter `url` is wrapped.
            members: identities of everything in `nav`.
            tautan: addresses that templates link to without the filter.
            tidy: what is done to every rendered page.
        """
        self._env = env
        self._members = members
        self._tidy = tidy
        self._shells: dict[tuple[object, ...], Parts] = {}
        self.targets: set[str] = set()
        self._prefixes: set[tuple[str, ...]] = {()}
        self._outlined: set[str] = set()
        self._watch_links()
        for alamat in tautan:
            self._note(alamat)

    def render(self, templat: str, page: GeneratedPage, context: Mapping[str, Any]) -> str:
        """Return the page, framed. `page.content` and `context[terang_remah]` are complete."""
        values = _values(page, context)
        key = self._key(templat, page, values)
        shell = self._shells.get(key)
        if shell is None:
            shell = self._cut(templat, page, context, values)
            # Cutting may have shown new links, or that this theme draws outlines.
            self._keep(self._key(templat, page, values), shell)
        parts = shell.copy()
        parts[1::2] = [values[name] or "" for name in shell[1::2]]
        return "".join(parts)

    def _key(
        self, templat: str, page: GeneratedPage, values: Mapping[str, str | None]
    ) -> tuple[object, ...]:
        folder = _folder(page.url)
        return (
            templat,
            len(folder),
            self._stem(folder),
            active_path(page, self._members),
            tuple(map(bool, values.values())),
            page.spec.headings if templat in self._outlined else None,
        )

    def _stem(self, folder: tuple[str, ...]) -> tuple[str, ...]:
        """Return the longest beginning that the page shares with any link of the theme.

        With the depth it settles every relative link: a link and the page share exactly what the
        link and this beginning share.
        """
        while folder not in self._prefixes:
            folder = folder[:-1]
        return folder

    def _keep(self, key: tuple[object, ...], shell: Parts) -> None:
        if len(self._shells) >= _KEEP:
            del self._shells[next(iter(self._shells))]
        self._shells[key] = shell

    def _cut(
        self,
        templat: str,
        page: GeneratedPage,
        context: Mapping[str, Any],
        values: Mapping[str, str | None],
    ) -> Parts:
        marks = {name: f"{MARK}{name}{MARK}" if value else value for name, value in values.items()}
        saved = {name: vars(page).get(name) for name in _ATTRIBUTES}
        try:
            for name, attribute in _MARKED.items():
                setattr(page, attribute, marks[name])
            page.meta = {**page.meta, **{name: marks[name] for name in _META if marks[name]}}
            watched: Any = _Watched(page, lambda: self._outlined.add(templat))
            page.toc = TableOfContents([watched])
            html = self._env.get_template(templat).render({**context, REMAH: marks["remah"]})
        finally:
            for name, value in saved.items():
                setattr(page, name, value)
        return self._tidy(html).split(MARK)

    def _watch_links(self) -> None:
        original = self._env.filters["url"]

        @jinja2.pass_context
        def url(context: jinja2.runtime.Context, value: Any) -> Any:
            self._note(str(value))
            return original(context, value)

        self._env.filters["url"] = url

    def _note(self, alamat: str) -> None:
        if alamat in self.targets:
            return
        self.targets.add(alamat)
        parts = tuple(part for part in alamat.split("/") if part not in ("", ".", ".."))
        # Keys made before this stay right: their beginnings were already known, and none is longer.
        self._prefixes.update(parts[:end] for end in range(1, len(parts) + 1))


_MARKED = {
    "judul": "title",
    "isi": "content",
    "diperbarui": "update_date",
    "kanonik": "canonical_url",
    "alamat": "abs_url",
    "ubah": "edit_url",
}
_META = ("title", "description", "tanggal_data")
_ATTRIBUTES = (*_MARKED.values(), "meta", "_toc")


def _values(page: GeneratedPage, context: Mapping[str, Any]) -> dict[str, str | None]:
    """Return every string in which pages of one shape differ, by the name of its mark."""
    values = {name: getattr(page, attribute) for name, attribute in _MARKED.items()}
    values.update((name, page.meta.get(name)) for name in _META)
    values["remah"] = context[REMAH]
    return values


def _folder(url: str) -> tuple[str, ...]:
    """Return the directory of a page as relative links see it."""
    if "." in posixpath.basename(url):
        url = posixpath.dirname(url)
    return tuple(part for part in url.split("/") if part not in ("", "."))


class _Watched:
    """The first entry of an outline, telling when its children are looked at."""

    level = 1

    def __init__(self, page: GeneratedPage, seen: Callable[[], None]) -> None:
        self._root = outline(page.spec).items[0]
        self._seen = seen
        self.id = self._root.id
        self.url = self._root.url

    @property
    def title(self) -> str:
        return f"{MARK}judul{MARK}"

    @property
    def children(self) -> list[Any]:
        self._seen()
        return self._root.children
