"""`NamedTuple` as in typing, made with less work: a start makes a hundred of them and looks at no type of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple", "Settings"]

if TYPE_CHECKING:
    from typing import NamedTuple
    from typing import NamedTuple as Settings
else:
    from collections import namedtuple

    class _Maker(type):
        """Turns a class body with annotations into a named tuple; typing would compile each annotation."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            annotations = body.get("__annotations__", {})
            defaults = [body.pop(field) for field in annotations if field in body]
            made = namedtuple(name, annotations, defaults=defaults, module=body["__module__"])
            for key, value in body.items():
                if key not in ("__dict__", "__weakref__", "__module__"):
                    setattr(made, key, value)
            return made

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})

    class Settings:
        """Options of a check, written as a named tuple is. They are made once a run, so none has a constructor of its
        own, which would have to be compiled first."""

        def __init_subclass__(cls) -> None:
            cls._fields = tuple(cls.__annotations__)
            cls._field_defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}

        def __init__(self, *values: Any, **named: Any) -> None:
            vars(self).update(zip(self._fields, values, strict=False), **named)

        def _asdict(self) -> dict[str, Any]:
            return {name: getattr(self, name) for name in self._fields}
