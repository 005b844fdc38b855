import { countingFor } from "../../src/access/counting-for";
import { Counting } from "../../src/disclosure/counting";

/** The right of somebody who may list the workers to count them for publication. */
export function countingAt(suppressionThreshold: number): Counting {
  const counting = countingFor(
    {
      actor: {
        subject: "someone",
        name: "Someone",
        organisationId: "here",
        capacities: ["HR"],
        workerId: null,
      },
      suppressionThreshold,
    },
    { publishable: true },
  );
  if (!counting) throw new Error("HR may list the workers, and so may count them.");
  return counting;
}
