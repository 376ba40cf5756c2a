"""Joins the form beside a draft to the case file: what is typed is kept as it is typed."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from foidesk.domain.particulars import FIELDS, Particulars
from foidesk.ui.decision.save_state import Saving
from foidesk.ui.letter.letter_desk import Desk
from foidesk.ui.letter.said_fields import fields_for
from foidesk.ui.letter.said_form import SaidForm
from foidesk.ui.letter.said_keeper import Place, SaidKeeper, Typed
from foidesk.ui.tongue import marked, translate

PAUSE = 400
"""Milliseconds without a key after which what is typed is kept."""


NOT_DRAWN = marked("Letters", "What was typed last is not in the letter yet.")


class Writing(QObject):
    """One letter’s blanks at a time. `typed`: something is not kept yet; `as_it_was`: it was undone."""

    typed = Signal()
    as_it_was = Signal()

    def __init__(self, form: SaidForm, keeper: SaidKeeper) -> None:
        super().__init__(form)
        self._form, self._keeper = form, keeper
        self._place: Place | None = None
        self._shape: object = None
        self._kept: Typed | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._end_pause)
        form.edited.connect(self._wait)
        form.saving.retry_requested.connect(keeper.retry)
        keeper.told.connect(self._tell)

    def show(self, place: Place | None, desk: Desk | None) -> None:
        """Show the blanks of a letter; the same letter again is left as it is being typed."""
        if place is None or desk is None:
            self._close()
            return
        kind = place[1]
        draft, recorded = desk.draft(kind), desk.recorded_values(kind)
        corrects = draft.replaces is not None
        asked = fields_for(kind, desk.part_names, corrects=corrects)
        shape = (place, asked, tuple(sorted(recorded)))
        typed = self._keeper.pending(place) or Typed(draft.said, draft.reason if corrects else None)
        if shape != self._shape:
            self.flush()
            self._place, self._shape = place, shape
            self._form.ask(asked, values_of(typed), recorded)
            self._kept = self._typed()
            why = self._keeper.why_held(place)
            self._form.saving.show_state(Saving.FAILED if why else Saving.CLEAN, why)
        elif not self.is_edited and typed != self._kept:
            self._form.put({**values_of(typed), **recorded})
            self._kept = self._typed()

    def propose(self, said: Particulars) -> None:
        """Say what the letter says where nothing is typed."""
        self._form.propose({name: getattr(said, name) for name in FIELDS})

    def fault(self) -> str:
        """Return why what is typed cannot be issued yet; empty where it can."""
        return self._form.fault() or (translate("Letters", NOT_DRAWN) if self.is_edited else "")

    @property
    def is_edited(self) -> bool:
        """Whether something was typed that is not handed over yet."""
        return self._place is not None and self._typed() != self._kept

    @property
    def is_on_its_way(self) -> bool:
        """Whether what was typed is about to be kept, and the letter to be drawn with it."""
        return self._pause.isActive() or (self._place is not None and self._keeper.is_keeping(self._place))

    @Slot()
    def flush(self) -> None:
        """Hand what was typed since the last time to the working thread now."""
        if self._pause.isActive():
            self._pause.stop()
            self._end_pause()
        elif self._place is not None and self.is_edited:
            self._keep(self._place)

    @Slot()
    def _end_pause(self) -> None:
        if self._place is not None and self.is_edited:
            self._keep(self._place)
        else:
            self.as_it_was.emit()

    def _keep(self, place: Place) -> None:
        self._kept = self._typed()
        self._keeper.keep(place, self._kept)

    def _close(self) -> None:
        self.flush()
        self._place = self._shape = self._kept = None
        self._form.ask((), {}, {})

    def _typed(self) -> Typed:
        values = self._form.values()
        said = Particulars(**{name: values[name] for name in FIELDS if values.get(name) is not None})
        return Typed(said, (values["reason"] or "") if "reason" in values else None)

    @Slot()
    def _wait(self) -> None:
        """Begin the pause; a day written out in full as its field is left changes nothing."""
        if self.is_edited or self._pause.isActive():
            self._form.saving.show_state(Saving.TYPED)
            self._pause.start()
            self.typed.emit()

    @Slot(object, object, str)
    def _tell(self, place: Place, saving: Saving, why: str) -> None:
        if place == self._place and not (saving is Saving.SAVED and self.is_edited):
            self._form.saving.show_state(saving, why)


def values_of(typed: Typed) -> dict[str, Any]:
    """Return what was typed by the names of the fields."""
    said = {name: getattr(typed.said, name) for name in FIELDS}
    return said if typed.reason is None else {**said, "reason": typed.reason or None}
