"""The logical tree of a tagged PDF: what each stretch of a letter is, in reading order."""

from collections.abc import Callable, Iterator

Mark = tuple[int, int]
"""A marked stretch of a page: the page from 1, and its number on that page from 0 (MCID)."""

_MAY_STAND_EMPTY = {"Document", "H1", "H2", "H3", "H4", "Table", "THead", "TR", "TH", "TD"}


class Annotation:
    """A link's place on a page, by the name ReportLab gave it."""

    __slots__ = ("name", "page")

    def __init__(self, page: int, name: str) -> None:
        self.page, self.name = page, name


class Element:
    """One element: its standard type, and its kids in the order they are read."""

    __slots__ = ("alt", "attributes", "kids", "lang", "number", "parent", "role")

    def __init__(
        self,
        role: str,
        parent: "Element | None",
        *,
        lang: str | None = None,
        alt: str | None = None,
        attributes: str = "",
    ) -> None:
        self.role, self.parent, self.lang, self.alt, self.attributes = role, parent, lang, alt, attributes
        self.kids: list[Element | Annotation | Mark] = []
        self.number = 0

    def add(
        self, role: str, *, lang: str | None = None, alt: str | None = None, attributes: str = ""
    ) -> "Element":
        """Return a new element, the last of this one's kids."""
        kid = Element(role, self, lang=lang, alt=alt, attributes=attributes)
        self.kids.append(kid)
        return kid

    def is_empty(self) -> bool:
        """Whether nothing was drawn for it, and nothing is lost by leaving it out."""
        return self.role not in _MAY_STAND_EMPTY and not any(
            not isinstance(kid, Element) or not kid.is_empty() for kid in self.kids
        )

    def walk(self) -> Iterator["Element"]:
        """Yield this element and all below it that are not empty, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element) and not kid.is_empty():
                yield from kid.walk()


class Tree:
    """The whole of a letter's structure, and which element each mark and each link belongs to."""

    def __init__(self) -> None:
        self.document = Element("Document", None)
        self._parents: list[Element | list[Element]] = []
        self._elements: list[Element] = []
        self._first = 0

    def place_of(self, owner: Element | list[Element]) -> int:
        """Return the key under which a page's elements, by MCID, or a link's element are found again."""
        self._parents.append(owner)
        return len(self._parents) - 1

    def number(self, first: int) -> int:
        """Give every object of the tree its number in the file, from `first` on, and return how many."""
        self._first, self._elements = first, list(self.document.walk())
        for number, element in enumerate(self._elements, start=first + 2):
            element.number = number
        return 2 + len(self._elements)

    def objects(self, page: Callable[[int], int], annotation: Callable[[str], int]) -> Iterator[bytes]:
        """Yield the objects in the order they were numbered, the root first."""
        root, places = self._first, self._first + 1
        yield (
            f"<</Type/StructTreeRoot/K[{self.document.number} 0 R]/ParentTree {places} 0 R"
            f"/ParentTreeNextKey {len(self._parents)}>>"
        ).encode()
        yield self._parent_tree()
        for element in self._elements:
            parent = element.parent.number if element.parent else root
            yield _written(element, parent, page, annotation).encode()

    def _parent_tree(self) -> bytes:
        nums = " ".join(
            f"{key} {owner.number} 0 R"
            if isinstance(owner, Element)
            else f"{key}[{' '.join(f'{one.number} 0 R' for one in owner)}]"
            for key, owner in enumerate(self._parents)
        )
        return f"<</Nums[{nums}]>>".encode()


def _written(
    element: Element, parent: int, page: Callable[[int], int], annotation: Callable[[str], int]
) -> str:
    own = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
    kids: list[str] = []
    for kid in element.kids:
        if isinstance(kid, Element):
            if kid.number:
                kids.append(f"{kid.number} 0 R")
        elif isinstance(kid, Annotation):
            kids.append(f"<</Type/OBJR/Obj {annotation(kid.name)} 0 R/Pg {page(kid.page)} 0 R>>")
        elif kid[0] == own:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type/MCR/Pg {page(kid[0])} 0 R/MCID {kid[1]}>>")
    return (
        f"<</Type/StructElem/S/{element.role}/P {parent} 0 R"
        + (f"/Pg {page(own)} 0 R" if own is not None else "")
        + (f"/K[{' '.join(kids)}]" if kids else "")
        + (f"/Lang{text_string(element.lang)}" if element.lang else "")
        + (f"/Alt{text_string(element.alt)}" if element.alt is not None else "")
        + (f"/A{element.attributes}" if element.attributes else "")
        + ">>"
    )


def text_string(text: str) -> str:
    """Return text as a PDF string that needs no escaping."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
