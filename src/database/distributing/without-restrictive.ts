import type { Policy } from "./catalogue";

const COMMANDS = ["SELECT", "INSERT", "UPDATE", "DELETE"];

/**
 * The policies of one table without restrictive ones: each permissive policy has their conditions too. When the engine copies
 * a table's policies to its nodes it leaves AS RESTRICTIVE out, so that each of them would allow what it is to forbid.
 * @throws Error if a restrictive policy is for some roles only, which none was when this was written.
 */
export function permissiveOnly(policies: readonly Policy[]): Policy[] {
  const restrictive = policies.filter(({ kind }) => kind === "RESTRICTIVE");
  const ofSome = restrictive.find(({ roles }) => roles !== "PUBLIC");
  if (ofSome)
    throw new Error(`The restrictive policy ${ofSome.name} of ${ofSome.table} is for some roles only.`);
  return policies
    .filter(({ kind }) => kind === "PERMISSIVE")
    .flatMap((policy) =>
      policy.command === "ALL"
        ? COMMANDS.map((command) => ({
            ...policy,
            command,
            name: `${policy.name}_${command.toLowerCase()}`.slice(0, 63),
          }))
        : [policy],
    )
    .map((policy) => withConditionsOf(restrictive, policy));
}

/** A permissive policy for one command that allows no more than the restrictive ones do. */
function withConditionsOf(restrictive: readonly Policy[], policy: Policy): Policy {
  const held = [
    policy,
    ...restrictive.filter(({ command }) => command === "ALL" || command === policy.command),
  ];
  return {
    ...policy,
    using: policy.command === "INSERT" ? null : all(held.map(({ using }) => using)),
    check: ["INSERT", "UPDATE"].includes(policy.command)
      ? all(held.map(({ using, check }) => check ?? using))
      : null,
  };
}

/** A policy that has no condition of this kind leaves it to the others. */
function all(conditions: readonly (string | null)[]): string | null {
  const held = conditions.filter((condition) => condition !== null);
  return held.length === 0 ? null : held.map((condition) => `(${condition})`).join(" AND ");
}
