"""The look of an HTML page: colours with enough contrast, a phone's width, and A4 paper."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

COLOURS: Final = {
    "ink": "#1a1d21",
    "soft": "#4a525c",
    "paper": "#ffffff",
    "ground": "#f4f5f7",
    "line": "#c9ced6",
    "link": "#0b4f9c",
    "pass": "#0a5c33",
    "pass-ground": "#e0f3e8",
    "fail": "#98101b",
    "fail-ground": "#fce4e4",
    "unknown": "#6b4300",
    "unknown-ground": "#fff0cf",
    "not_applicable": "#41474f",
    "not_applicable-ground": "#e9ebee",
}


@cache
def css() -> str:
    """The style sheet."""
    sheet = files(__package__).joinpath("style.css").read_text("utf-8")
    colours = "".join(f"--{name}:{value};" for name, value in COLOURS.items())
    return f":root{{color-scheme:light;{colours}}}" + sheet.strip()
