"""Tagged PDF on ReportLab's canvas: what is drawn is marked as its element, the rest as artifacts.

Private to ReportLab, and guarded by tests/letters/test_tagging_seams.py: the canvas's `_code`, `_formData`,
`_annotationrefs` and `_setAnnotations`, and that every painting method is named here.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas

from foidesk.letters.styles import LINK
from foidesk.letters.tagging_document import TaggedDocument
from foidesk.letters.tagging_text import Corners, TaggedText
from foidesk.letters.tagging_tree import Annotation, Element, Tree, text_string
from foidesk.letters.typeset import Anchor

_LAYOUT = "/Artifact<</Type/Layout>>BDC"
_END, _END_OF_ARTIFACT = "EMC", "EMC "
_ATTACHED = {"Footer": "/Attached[/Bottom]", "Header": "/Attached[/Top]"}
PAINTING = (
    "arc", "bezier", "circle", "cross", "doForm", "drawInlineImage", "drawPath", "ellipse", "grid", "line",
    "lines", "linearGradient", "radialGradient", "rect", "roundRect", "shade", "wedge",
)  # fmt: skip
"""Each of these paints. drawText and drawImage do too, and are asked what they paint for."""


class TaggedCanvas(Canvas):
    """A canvas that marks what it draws. `element` is what is being drawn now; None is an artifact."""

    _code: list[str]
    _doc: Any
    _destinations: dict[str, object]
    _annotationrefs: list[Any]

    def __init__(self, *args: Any, tree: Tree, properties: Any, **kwargs: Any) -> None:
        super().__init__(*args, **(kwargs | {"pdfVersion": (1, 7)}))
        self.element: Element | None = None
        self.tree = tree
        self._artifact, self._last, self._depth = _LAYOUT, "", 0
        self._marked: list[Element] = []
        self._links: list[tuple[Element, Annotation]] = []
        self._doc.__class__ = TaggedDocument
        self._doc.adopt(tree, properties)

    @contextmanager
    def furniture(self, kind: str) -> Iterator[None]:
        """Draw what stands on every page, such as a `Footer`; never part of the text."""
        element, self.element = self.element, None
        self.repeat(f"/Subtype/{kind}" + _ATTACHED.get(kind, ""))
        yield
        self.repeat(None)
        self.element = element

    def repeat(self, kind: str | None) -> None:
        """From here on draw what is repeated from page to page; None: no longer."""
        self._artifact = _LAYOUT if kind is None else f"/Artifact<</Type/Pagination{kind}>>BDC"

    def begin_text(self, owner: Element | None) -> TaggedText:
        """Return a text that belongs to an element, or is an artifact; `put` draws it."""
        self._links = []
        return TaggedText(self, None if self._in_form() else owner)

    def put(self, text: TaggedText) -> None:
        """Draw text with its marks. Its links are read after it."""
        code = text.code()
        if text.is_artifact:
            self._as_artifact(self._code.append, code)
        else:
            self._code.append(code)
        for element, annotation in self._links:
            element.kids.append(annotation)

    def drawText(self, text: Any) -> None:
        """Draw ReportLab's own kind of text, as an artifact."""
        self._as_artifact(super().drawText, text)

    def drawImage(self, *args: Any, **kwargs: Any) -> Any:
        """Draw a picture as the figure it is, or as an artifact."""
        if self.element is None or self.element.role != "Figure":
            return self._as_artifact(super().drawImage, *args, **kwargs)
        self._code.append(self.mark(self.element))
        size = super().drawImage(*args, **kwargs)
        self._code.append(_END)
        return size

    def link(self, anchor: Anchor, corners: Corners, *, read: bool) -> None:
        """Underline a link, and make a place to click on that is described by where it leads.

        Not `read`: it stands in what is repeated, and leads nowhere.
        """
        left, bottom, right, top = corners
        line = bottom + 0.12 * (top - bottom)
        self.setStrokeColor(LINK)
        self.setLineWidth(0.6)
        self.line(left, line, right, line)
        if anchor.href is None or not read:
            return
        self.linkURL(
            anchor.href, corners, 1, F=4, StructParent=self.tree.place_of(anchor.element),
            Contents=PDFString(anchor.href.removeprefix("mailto:")),
        )  # fmt: skip
        place = Annotation(self.getPageNumber(), self._annotationrefs[-1].name)
        self._links.append((anchor.element, place))

    def outline(self, title: str, level: int, top: float) -> None:
        """Note a heading, `level` from 1, in the bookmarks."""
        key = f"heading-{len(self._destinations)}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, level - 1)

    def mark(self, element: Element, said: str | None = None) -> str:
        """Return what begins a new mark of an element, and note where it is.

        `said`: what is read instead of what is shown.
        """
        self._marked.append(element)
        if not element.kids and element.parent and element.role in ("Link", "Span"):
            element.parent.kids.append(element)  # inline: it stands where its text first does
        element.kids.append((self.getPageNumber(), len(self._marked) - 1))
        number = len(self._marked) - 1
        if said is not None:
            return f"/Span<</MCID {number}/ActualText{text_string(said)}>>BDC"
        return f"/{element.role}<</MCID {number}>>BDC"

    def _in_form(self) -> bool:
        return bool(vars(self)["_formData"])

    def _as_artifact(self, paint: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self._depth or self._in_form():
            return paint(*args, **kwargs)
        self._depth += 1
        if self._code and self._code[-1] == _END_OF_ARTIFACT and self._artifact == _LAYOUT == self._last:
            self._code.pop()
        else:
            self._code.append(self._artifact)
        done = paint(*args, **kwargs)
        self._code.append(_END_OF_ARTIFACT)
        self._last = self._artifact
        self._depth -= 1
        return done

    def _setAnnotations(self, page: Any) -> None:
        super()._setAnnotations(page)  # type: ignore[misc]
        if type(page) is PDFPage:
            page.Trans = None
            page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
            vars(page).update(Tabs="/S", StructParents=self.tree.place_of(self._marked))
            self._marked = []


def _as_artifact(name: str) -> Callable[..., Any]:
    painting = getattr(Canvas, name)

    def paint(self: TaggedCanvas, *args: Any, **kwargs: Any) -> Any:
        return self._as_artifact(lambda: painting(self, *args, **kwargs))

    paint.__name__, paint.__doc__ = name, painting.__doc__
    return paint


for _name in PAINTING:
    setattr(TaggedCanvas, _name, _as_artifact(_name))
