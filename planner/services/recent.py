"""Values that were made lately, kept until they are told to be out of date."""

from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """The last ``most`` values by their keys, few enough to compare each."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: list[tuple[K, V]] = []

    def __contains__(self, key: K) -> bool:
        return any(known == key for known, _value in self._kept)

    def kept_or_made(self, key: K, make: Callable[[], V]) -> V:
        """Return the value of ``key``; what is not kept is made."""
        found = next((one for one in self._kept if one[0] == key), None)
        if found is None:
            found = (key, make())
        else:
            self._kept.remove(found)
        self._kept.append(found)
        del self._kept[: -self._most]
        return found[1]

    def forget(self) -> None:
        """Keep nothing any longer."""
        self._kept.clear()
