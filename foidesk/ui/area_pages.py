"""The pages about business areas, made when they are first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from foidesk.ui.case.tab import Tab
from foidesk.ui.office_pages import OfficePages

if TYPE_CHECKING:
    from foidesk.ui.areas.areas_page import AreasPage
    from foidesk.ui.areas.chase_page import ChasePage


class AreaPages(OfficePages):
    """The part of the desk that asks business areas and chases them."""

    @cached_property
    def areas(self) -> "AreasPage":
        """What business areas are asked about a case."""
        from foidesk.ui.areas.areas_page import AreasPage

        page = AreasPage(self._pages)
        self.ways.case.tabs.host(Tab.AREAS, page.widget)
        page.told.connect(self._tell_done)
        page.failed.connect(self._pages.runner.failed)
        page.setup_requested.connect(self.ways.show_areas_setup)
        page.chase_requested.connect(self.ways.chase_case)
        return page

    @cached_property
    def chasing(self) -> "ChasePage":
        """What chases them."""
        from foidesk.ui.areas.chase_page import ChasePage

        page = ChasePage(self._pages)
        self.register.view.host(page.panel)
        page.told.connect(self._tell_done)
        return page
