"""A provision by its number and title, in the language of the window where the law has a title in it."""

from foidesk.domain.case import Language
from foidesk.domain.provision import Provision
from foidesk.domain.regime import ENVIRONMENTAL, Regime
from foidesk.ui.language import is_welsh
from foidesk.ui.tongue import marked, translate


def cited(regime: Regime, cite: str) -> str:
    """Return `31(3)` as “section 31(3)”, or as “regulation …” under the environmental regulations."""
    said = marked("Law", "section {cite}")
    if regime in ENVIRONMENTAL:
        said = marked("Law", "regulation {cite}")
    return translate("Law", said).format(cite=cite)


def named(provision: Provision) -> str:
    """Return such as “Section 31(1)(a) – Law enforcement”; in Welsh where window and law have it."""
    return provision.label(Language.WELSH if is_welsh() and provision.title_cy else Language.ENGLISH)
