"""The rule files as pydantic models: what may be written, and nothing else.

These models are the format's definition: ``ntm-rules schema rules`` prints their JSON Schema. They are turned
into the small frozen objects of :mod:`ntm_rules.law.model.requirement` by :mod:`ntm_rules.law.load.requirements`. Each module here
holds one kind of thing, and imports only what it is made of.
"""

from __future__ import annotations

from ntm_rules.law.schema.areas import AfterTitleEntry as AfterTitleEntry
from ntm_rules.law.schema.areas import AreaClassEntry as AreaClassEntry
from ntm_rules.law.schema.areas import AreasFile as AreasFile
from ntm_rules.law.schema.areas import ChosenBy as ChosenBy
from ntm_rules.law.schema.areas import ClassAll as ClassAll
from ntm_rules.law.schema.areas import ClassAny as ClassAny
from ntm_rules.law.schema.areas import ClassRuleEntry as ClassRuleEntry
from ntm_rules.law.schema.areas import ColumnEntry as ColumnEntry
from ntm_rules.law.schema.areas import ColumnsFile as ColumnsFile
from ntm_rules.law.schema.areas import GroupedCommuneEntry as GroupedCommuneEntry
from ntm_rules.law.schema.areas import GroupListFile as GroupListFile
from ntm_rules.law.schema.areas import ListedEntry as ListedEntry
from ntm_rules.law.schema.areas import OtherClassEntry as OtherClassEntry
from ntm_rules.law.schema.areas import OtherListEntry as OtherListEntry
from ntm_rules.law.schema.areas import Override as Override
from ntm_rules.law.schema.changes import AddEntry as AddEntry
from ntm_rules.law.schema.changes import AmendmentFile as AmendmentFile
from ntm_rules.law.schema.changes import AwaitedFile as AwaitedFile
from ntm_rules.law.schema.changes import ChangeEntry as ChangeEntry
from ntm_rules.law.schema.changes import ColumnsChange as ColumnsChange
from ntm_rules.law.schema.changes import GuideFile as GuideFile
from ntm_rules.law.schema.changes import NationalLayer as NationalLayer
from ntm_rules.law.schema.changes import OverlayFile as OverlayFile
from ntm_rules.law.schema.changes import ProvinceClass as ProvinceClass
from ntm_rules.law.schema.changes import ReformFile as ReformFile
from ntm_rules.law.schema.changes import ReplaceEntry as ReplaceEntry
from ntm_rules.law.schema.changes import Set as Set
from ntm_rules.law.schema.changes import StandardChange as StandardChange
from ntm_rules.law.schema.classifications import ClassificationFile as ClassificationFile
from ntm_rules.law.schema.classifications import ClassWayEntry as ClassWayEntry
from ntm_rules.law.schema.classifications import DecidedByEntry as DecidedByEntry
from ntm_rules.law.schema.classifications import UnitClassEntry as UnitClassEntry
from ntm_rules.law.schema.levels import Axis as Axis
from ntm_rules.law.schema.levels import Cells as Cells
from ntm_rules.law.schema.levels import LevelEntry as LevelEntry
from ntm_rules.law.schema.levels import LevelOf as LevelOf
from ntm_rules.law.schema.levels import LevelTable as LevelTable
from ntm_rules.law.schema.levels import NotRegulatedEntry as NotRegulatedEntry
from ntm_rules.law.schema.lists import BodyEntry as BodyEntry
from ntm_rules.law.schema.lists import CopyEntry as CopyEntry
from ntm_rules.law.schema.lists import CountsEntry as CountsEntry
from ntm_rules.law.schema.lists import DiffersEntry as DiffersEntry
from ntm_rules.law.schema.lists import DocumentEntry as DocumentEntry
from ntm_rules.law.schema.lists import DocumentsFile as DocumentsFile
from ntm_rules.law.schema.lists import FactEntry as FactEntry
from ntm_rules.law.schema.lists import FactKind as FactKind
from ntm_rules.law.schema.lists import FactsVocabulary as FactsVocabulary
from ntm_rules.law.schema.lists import PartOfEntry as PartOfEntry
from ntm_rules.law.schema.lists import PlausibleEntry as PlausibleEntry
from ntm_rules.law.schema.lists import ProvinceEntry as ProvinceEntry
from ntm_rules.law.schema.lists import ProvincesFile as ProvincesFile
from ntm_rules.law.schema.lists import PublicationEntry as PublicationEntry
from ntm_rules.law.schema.lists import RatedEntry as RatedEntry
from ntm_rules.law.schema.lists import SheetEntry as SheetEntry
from ntm_rules.law.schema.lists import SheetRowEntry as SheetRowEntry
from ntm_rules.law.schema.lists import TermsFile as TermsFile
from ntm_rules.law.schema.lists import UnitOfMeasure as UnitOfMeasure
from ntm_rules.law.schema.lists import YearsEntry as YearsEntry
from ntm_rules.law.schema.parts import CheckedEntry as CheckedEntry
from ntm_rules.law.schema.parts import FileModel as FileModel
from ntm_rules.law.schema.parts import MayConclude as MayConclude
from ntm_rules.law.schema.parts import Period as Period
from ntm_rules.law.schema.parts import SourceEntry as SourceEntry
from ntm_rules.law.schema.parts import Status as Status
from ntm_rules.law.schema.parts import UnitKind as UnitKind
from ntm_rules.law.schema.parts import WordsEntry as WordsEntry
from ntm_rules.law.schema.procedures import ProceduresFile as ProceduresFile
from ntm_rules.law.schema.procedures import StepEntry as StepEntry
from ntm_rules.law.schema.requirements import AllEntry as AllEntry
from ntm_rules.law.schema.requirements import AnyOf as AnyOf
from ntm_rules.law.schema.requirements import AppliesEntry as AppliesEntry
from ntm_rules.law.schema.requirements import AtLeastNOf as AtLeastNOf
from ntm_rules.law.schema.requirements import AtLeastPercentOf as AtLeastPercentOf
from ntm_rules.law.schema.requirements import Branch as Branch
from ntm_rules.law.schema.requirements import ChooseEntry as ChooseEntry
from ntm_rules.law.schema.requirements import ClassIsEntry as ClassIsEntry
from ntm_rules.law.schema.requirements import ColumnIsEntry as ColumnIsEntry
from ntm_rules.law.schema.requirements import CompareEntry as CompareEntry
from ntm_rules.law.schema.requirements import NOf as NOf
from ntm_rules.law.schema.requirements import NotEncodedEntry as NotEncodedEntry
from ntm_rules.law.schema.requirements import RequirementEntry as RequirementEntry
from ntm_rules.law.schema.requirements import StandardMetEntry as StandardMetEntry
from ntm_rules.law.schema.requirements import VerdictOfEntry as VerdictOfEntry
from ntm_rules.law.schema.standards import Conclusions as Conclusions
from ntm_rules.law.schema.standards import Condition as Condition
from ntm_rules.law.schema.standards import ConsideredEntry as ConsideredEntry
from ntm_rules.law.schema.standards import ContentsOf as ContentsOf
from ntm_rules.law.schema.standards import CriterionEntry as CriterionEntry
from ntm_rules.law.schema.standards import GroupEntry as GroupEntry
from ntm_rules.law.schema.standards import IndicatorEntry as IndicatorEntry
from ntm_rules.law.schema.standards import MetWhenEntry as MetWhenEntry
from ntm_rules.law.schema.standards import RecognitionEntry as RecognitionEntry
from ntm_rules.law.schema.standards import StandardFile as StandardFile
from ntm_rules.law.schema.standards import TitleFile as TitleFile
from ntm_rules.law.schema.standards import TitleState as TitleState

FILE_KINDS: dict[str, type[FileModel]] = {
    "documents": DocumentsFile,
    "vocabulary": FactsVocabulary,
    "terms": TermsFile,
    "standard": StandardFile,
    "classification": ClassificationFile,
    "amendment": AmendmentFile,
    "guide": GuideFile,
    "overlay": OverlayFile,
    "awaited": AwaitedFile,
    "reform": ReformFile,
    "title": TitleFile,
    "areas": AreasFile,
    "group_list": GroupListFile,
    "procedures": ProceduresFile,
    "columns": ColumnsFile,
    "provinces": ProvincesFile,
}
"""The key that says what kind of file this is, and the model of it."""
