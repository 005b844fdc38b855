import { startDemonstration } from "../demonstration";
import { templateOnce } from "../template-once";
import { PERSONAS, type Relation } from "./askers";
import { furnishAll, type Things } from "./things";

/** The demonstration with one of everything on three records: the template to copy, and the ids of the things. */
export async function furnishedTemplate(): Promise<{
  template: string;
  things: Readonly<Record<Relation, Things>>;
}> {
  const { template, known } = await templateOnce("peerway_furnished", async () => {
    const service = await startDemonstration({ personas: PERSONAS });
    const things = await furnishAll(service);
    await service.close();
    return { ownerUrl: service.ownerUrl, known: things };
  });
  return { template, things: known };
}
