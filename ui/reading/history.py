"""Which pages were read, in order, and where in each the reader was."""

from planner.domain.page import PageId

_MOST = 100
"""Pages that can be gone back to; older ones are forgotten."""


class History:
    """A place among the pages that were read; a new page drops those that lay ahead."""

    def __init__(self, first: PageId) -> None:
        self._pages: list[tuple[PageId, int]] = [(first, 0)]
        self._at = 0

    @property
    def page(self) -> PageId:
        """The page that is read now."""
        return self._pages[self._at][0]

    @property
    def offset(self) -> int:
        """How far down it was scrolled when it was left."""
        return self._pages[self._at][1]

    @property
    def can_go_back(self) -> bool:
        """Tell whether a page was read before this."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Tell whether a page was gone back from."""
        return self._at < len(self._pages) - 1

    def leave_at(self, offset: int) -> None:
        """Remember how far down the page now is."""
        self._pages[self._at] = (self.page, offset)

    def open(self, page: PageId) -> None:
        """Go on to another page, from its top."""
        kept = self._pages[: self._at + 1][-_MOST:]
        self._pages = [*kept, (page, 0)]
        self._at = len(self._pages) - 1

    def step(self, count: int) -> None:
        """Go one page back (-1) or forward (1), where there is one."""
        self._at = min(max(self._at + count, 0), len(self._pages) - 1)
