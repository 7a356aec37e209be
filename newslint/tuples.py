"""`NamedTuple` as in typing, made with less work: a start makes a hundred of them and looks at no type of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
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
