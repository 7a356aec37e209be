"""What beside a verdict or an accusation gives it a ground: a figure, a court, a date."""

from __future__ import annotations

import re
from functools import cache


@cache
def figure() -> re.Pattern[str]:
    return re.compile(r" [$£€]?\d")


@cache
def legal() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:charg(?:es?|ed)|indict\w*|convict\w*|sentenced?|plead(?:ed|s)?|lawsuit|sue[ds]?|suing|counts? of|"
        r"prosecut\w+|courts?|judges?|jury|trial|plea|guilty|accus\w+|alleg\w+|investigat\w+|inquiry|probe|police|"
        r"arrest\w*|suspect\w*|laws?|bill|act|offences?|offenses?|crimes?|regulat\w+|tribunal|committee|watchdog)\b",
        re.IGNORECASE,
    )


@cache
def dated() -> re.Pattern[str]:
    return re.compile(
        r"\b(?i:on|last|next|this|until|since|by) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|"
        r"\b(?:[Yy]esterday|[Tt]oday|[Tt]his (?:morning|afternoon|evening)|\d{1,2}(?::\d\d)? ?[ap]\.?m\b)|"
        r"\b(?i:on|in) (?:\d{1,2} )?(?:January|February|March|April|June|July|August|September|October|November|"
        r"December)\b"
    )
