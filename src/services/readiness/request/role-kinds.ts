import type { HeldRule } from "../../../disclosure/request-counts";
import type { RoleBandVersion } from "../../../entities";
import type { Reference } from "../../../reference";

/** Role bands as a freedom of information request groups them. */
export interface RoleKinds {
  /** Peer support workers who are paid. */
  readonly paidPeers: readonly RoleBandVersion[];
  readonly volunteers: readonly RoleBandVersion[];
  /** Paid roles that are no peer support workers', for which lived experience is essential. */
  readonly others: readonly RoleBandVersion[];
  /** All roles for which lived experience is essential. */
  readonly essential: readonly RoleBandVersion[];
}

/** A role band lists lived experience among its typical requirements if its job descriptions ask for it. */
const asksForLivedExperience = ({ typicalRequirements }: RoleBandVersion): boolean =>
  typicalRequirements.some(({ type }) => type === "LIVED_EXPERIENCE");

/** Groups the role bands that an organisation sees, in their own order. */
export function roleKinds({ pathway }: Reference): RoleKinds {
  const all = [...pathway.newestRoleBands.values()];
  const volunteers = all.filter(({ payBanding }) => payBanding === "VOLUNTEER");
  const paid = all.filter(({ payBanding }) => payBanding !== "VOLUNTEER");
  const paidPeers = paid.filter(({ family }) => family === "PEER_SUPPORT");
  return {
    paidPeers,
    volunteers,
    others: paid.filter((each) => !paidPeers.includes(each) && asksForLivedExperience(each)),
    essential: all.filter(asksForLivedExperience),
  };
}

export const idsOf = (bands: readonly RoleBandVersion[]): readonly string[] =>
  bands.map(({ roleBandId }) => roleBandId);

/** Whether somebody holds one of some role bands. */
export function holdsOneOf(bands: readonly RoleBandVersion[]): HeldRule {
  const ids = idsOf(bands);
  return (held) => ids.some((id) => held.has(id));
}
