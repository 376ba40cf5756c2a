"""A provision by its number and title, in the language of the window where the law has a title in it."""

from foidesk.domain.case import Language
from foidesk.domain.provision import Provision
from foidesk.ui.language import is_welsh


def named(provision: Provision) -> str:
    """Return such as “Section 31(1)(a) – Law enforcement”; in Welsh where window and law have it."""
    return provision.label(Language.WELSH if is_welsh() and provision.title_cy else Language.ENGLISH)
