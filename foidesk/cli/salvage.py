"""foidesk salvage: what a damaged case file still holds, into a new one, with an account of what is lost."""

from foidesk.casework.open_case_file import data_key
from foidesk.casework.salvage_case_file import ACCOUNT, Wreck, salvage_case_file
from foidesk.cli.faults import THE_ANSWER_IS_NO
from foidesk.cli.surroundings import Errand


def run(errand: Errand) -> int:
    """Salvage; 1 if anything is lost, or may be."""
    asked = errand.asked
    wreck = Wreck(asked.source, data_key(asked.source, errand.passphrase()))
    account = salvage_case_file(wreck, asked.out, errand.lawbook(), errand.hand)
    document = {"file": str(asked.out), "account": str(asked.out / ACCOUNT), **account.document()}
    errand.console.answer(
        document, *account.text(asked.source, errand.hand.now).splitlines(), f"{asked.out}  made"
    )
    return 0 if account.is_whole else THE_ANSWER_IS_NO
