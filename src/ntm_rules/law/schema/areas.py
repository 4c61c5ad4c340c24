"""The columns of the tables of levels, the classes of area, and which class takes which column."""

from __future__ import annotations

from pydantic import Field

from ntm_rules.foundation.scalars import Flag, Text
from ntm_rules.law.schema.parts import FileModel, Period, SourceEntry, WordsEntry


class ClassAll(FileModel):
    """All of these classes."""

    all_: list[ClassRuleEntry] = Field(alias="all", min_length=1)


class ClassAny(FileModel):
    """One of these classes."""

    any_: list[ClassRuleEntry] = Field(alias="any", min_length=1)


ClassRuleEntry = ClassAll | ClassAny | Text


class ColumnEntry(FileModel):
    """A column of the decision's table of levels."""

    id: Text
    name: WordsEntry
    region: Flag = True


class AreaClassEntry(FileModel):
    """A class of area that a unit may belong to; ``excludes`` names those it cannot have at once.

    ``implies`` are the classes that every unit of this one has by law. ``after_title`` is the class that takes its
    place once the unit holds a title.
    """

    id: Text
    name: WordsEntry
    excludes: list[Text] = []
    implies: list[OtherClassEntry] = []
    after_title: AfterTitleEntry | None = None


class OtherClassEntry(FileModel):
    """Another class, and the article that says so."""

    class_: Text = Field(alias="class")
    source: SourceEntry


class AfterTitleEntry(OtherClassEntry):
    """The class from the day a recognition takes effect; ``title`` is the fact that the unit holds it."""

    title: Text


class AreasFile(FileModel):
    """A list of communes with the class of each: the text of ``list`` has a line for each district and class.

    ``not_in_copy`` are provinces whose communes the document names, and the copy that was read does not.
    """

    areas: Text
    document: Text
    place: Text
    in_force: Period
    source: SourceEntry
    columns: Text
    classes: dict[Text, Text]
    not_in_copy: list[Text] = []
    list_: Text = Field(alias="list")


class GroupedCommuneEntry(FileModel):
    """A commune of a province's list, and the column that the list puts it in; ``code`` is that of the unit."""

    name: Text
    code: Text | None = Field(default=None, pattern=r"^\d{5}$")
    group: Text


class GroupListFile(FileModel):
    """A province's list of which commune takes which column: the list that ``listed`` of the columns asks for.

    ``document`` is the decision that draws it up. It holds until the next list of the province, or its own end.
    """

    group_list: Text
    province: Text
    columns: Text
    document: Text
    place: Text
    in_force: Period
    source: SourceEntry
    communes: list[GroupedCommuneEntry] = Field(min_length=1)
    notes: list[Text] = []


class ChosenBy(FileModel):
    """A column that is taken by the units whose classes fit."""

    column: Text
    when: ClassRuleEntry
    wording: SourceEntry
    text: Text | None = None


class ListedEntry(FileModel):
    """A list that an authority draws up of which unit takes which column: it decides, the tests only explain.

    Each of ``columns`` has a class of its own id, which says that the list names the unit there. The evidence of
    ``fact`` is the list: its number and its date.
    """

    columns: list[Text] = Field(min_length=1)
    fact: Text
    wording: SourceEntry


class OtherListEntry(FileModel):
    """Names that look like those of the classes and mean something else, and what to say of them."""

    ids: list[Text] = Field(min_length=1)
    text: WordsEntry


class Override(FileModel):
    """Which classes take another column than their region's; ``or_read`` is another reading of the same text."""

    use: Text
    when: ClassRuleEntry
    or_read: ClassRuleEntry | None = None
    wording: SourceEntry
    text: Text | None = None
    notes: list[Text] = []


class ColumnsFile(FileModel):
    """The columns of a set of standards, the classes, and which class takes which column.

    A unit takes the column of its region, or, with ``chosen_by``, that of the rule which its classes fit, else
    ``otherwise``. Where two rules fit, both columns stay possible: the law has not said which comes first. A unit
    that is named in the list of ``listed`` takes the column that the list says.
    """

    columns: Text
    document: Text
    place: Text
    in_force: Period
    list_: list[ColumnEntry] = Field(alias="list")
    classes: list[AreaClassEntry]
    chosen_by: list[ChosenBy] = []
    listed: ListedEntry | None = None
    other_lists: list[OtherListEntry] = []
    otherwise: Text | None = None
    override: Override | None = None
