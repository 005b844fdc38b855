import type { Persona } from "../../src/access/persona";
import type { Scope } from "../../src/access/scopes";
import type { WorkerEntry } from "../../src/commands/demonstration/file";
import { organisationId } from "../../src/commands/demonstration/personas";
import type { Capacity } from "../../src/entities/vocabulary";
import { DEMONSTRATION_DAY, startDemonstration } from "./demonstration";
import { IS_WHOLE } from "./sample";
import type { TestService } from "./server";
import { templateOnce } from "./template-once";

const TRUST = organisationId("NORTHMOOR");
const ROLE_BANDS = ["PSW", "PSW", "PSW", "PSW_SNR"] as const;
const TEAMS = ["Harbour", "Moor", null] as const;
const CONTRACTS = ["PERMANENT", "FIXED_TERM", "BANK"] as const;

/** Somebody at the trust who acts in one capacity, or a program with one scope. */
export function asking(code: string, as: { capacity?: Capacity; scope?: Scope }, at: number): Persona {
  const subject = `22222222-2222-4222-8222-${String(at).padStart(12, "0")}`;
  return {
    code,
    title: code,
    organisation: "NORTHMOOR",
    actor: {
      subject,
      name: code,
      organisationId: TRUST,
      capacities: as.capacity ? [as.capacity] : [],
      workerId: null,
      ...(as.scope && { client: { id: code, scopes: [as.scope] } }),
    },
  };
}

const day = (month: number): string =>
  `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-03`;

/** Workers of the trust who differ in everything that is asked about them, by their number. */
export const varied = (count: number): readonly WorkerEntry[] =>
  Array.from({ length: count }, (_, at) => {
    const roleBand = ROLE_BANDS[at % ROLE_BANDS.length] ?? "PSW";
    const contractKind = CONTRACTS[at % CONTRACTS.length] ?? "PERMANENT";
    const post = (band: string, from: number, endedOn: string | null) => ({
      roleBand: band,
      startedOn: day(from),
      endedOn,
      wholeTimeEquivalent: 1,
      contractKind,
    });
    return {
      code: `varied-${at}`,
      number: `VA-${at}`,
      name: `Varied ${String((at * 7) % count).padStart(2, "0")}`,
      organisation: "NORTHMOOR",
      team: TEAMS[at % TEAMS.length] ?? null,
      shows: "One of many.",
      posts:
        roleBand === "PSW"
          ? [post("PSW", at, null)]
          : [post("PSW", 0, day(40 + (at % 15))), post(roleBand, 40 + (at % 15), null)],
      evidence: ["6.1", "3.2", "3.3"].slice(0, at % 4).map((competence, which) => ({
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: day(34 + ((at + which * 5) % 22)),
        title: "An account",
        competences: [competence],
        level: "INDEPENDENT",
        judgedOn: day(34 + ((at + which * 5) % 22)),
      })),
      credentials: [
        { type: "FIRE_SAFETY", issuer: "Northmoor learning", awardedOn: day(46 + (at % 10)) },
        ...(at % 2
          ? [{ type: "SAFEGUARDING_ADULTS", issuer: "Northmoor learning", awardedOn: day(30 + (at % 20)) }]
          : []),
      ],
      completions: at % 3 === 0 ? [{ unit: "1.1", completedOn: day(30 + (at % 12)) }] : [],
    };
  });

/** How many are enough for pages and for counts that are shown. */
const VARIED = IS_WHOLE ? 36 : 20;

/** The demonstration with such workers, on its day. */
export async function startVaried(personas: readonly Persona[]): Promise<TestService> {
  const { template } = await templateOnce("peerway_varied", async () => {
    const service = await startDemonstration({ workers: varied(VARIED) });
    await service.close();
    return { ownerUrl: service.ownerUrl, known: null };
  });
  return startDemonstration({
    template,
    personas,
    service: { now: () => new Date(`${DEMONSTRATION_DAY}T09:00:00Z`) },
  });
}
