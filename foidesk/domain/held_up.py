"""Which questions more time to weigh the public interest is for: those that claim a qualified exemption."""

from foidesk.domain.case import Case
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.domain.several_parts import done_with, named_together
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, as_corrected
from foidesk.domain.weighing import cites_in, weighed


def engaged(case: Case, provisions: Provisions) -> str | None:
    """Return the qualified exemptions of FOIA that the parts claim, in their order; None for none."""
    parts = [part for part in case.parts if (part.regime or case.regime) is Regime.FOIA]
    cites = dict.fromkeys(one.claim.provision for one in weighed(parts, Regime.FOIA, provisions))
    return ", ".join(cites) or None


def held_up(case: Case, provisions: Provisions, cites: str | None) -> str | None:
    """Return the parts that need more time, named together, where others do not (FOIA s10(3)).

    None where the parts do not tell: the whole request waits for `cites`, or none of what is owed claims it.
    """
    every = named(case.parts)
    done = done_with(case.timeline, every)
    held = [name for name in _weighed_for(case, provisions, cites) if name not in done]
    return named_together(held) if 0 < len(held) < len(every) else None


def out_of_reach(case: Case, provisions: Provisions) -> frozenset[str]:
    """Return the parts that an extension recorded for the whole request cannot put off.

    It holds “to the extent that” a qualified exemption is weighed (FOIA s10(3)): not for a part that claims
    none, where another does. Where no part claims any, the record does not tell, and none is returned.
    """
    rows = [row for row in as_corrected(case.timeline) if row.act is Act.EXTEND_PUBLIC_INTEREST]
    whole = (row.provision for row in rows if row.part is None)
    held = {name for cites in whole for name in _weighed_for(case, provisions, cites)}
    own = {row.part for row in rows if row.part is not None}
    theirs = (name for name, part in named(case.parts).items() if _is_of_the_act(part.regime or case.regime))
    return frozenset(name for name in theirs if name not in held | own) if held else frozenset()


def _weighed_for(case: Case, provisions: Provisions, cites: str | None) -> tuple[str, ...]:
    """Return the parts that claim one of `cites`, or any qualified exemption where those name none."""
    every = named(case.parts)
    ours = [part for part in every.values() if _is_of_the_act(part.regime or case.regime)]
    waits = [part for one in weighed(ours, Regime.FOIA, provisions, cites_in(cites)) for part in one.parts]
    return tuple(name for name, part in every.items() if part in waits)


def _is_of_the_act(regime: Regime) -> bool:
    return regime is Regime.FOIA
