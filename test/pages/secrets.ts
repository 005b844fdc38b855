import { randomBytes } from "node:crypto";
import { en } from "../../src/pages/messages/en";
import { inDays } from "../support/days";
import { recorder, staffMember } from "../support/recorder";
import type { TestService } from "../support/server";

/** Words that stand in one place of one record. */
export interface Secret {
  readonly words: string;
  /** Who may read them on a page. */
  readonly readers: readonly string[];
  /** A page on which its first reader reads them. */
  readonly page: string;
}

const words = (what: string): string => `${what}-${randomBytes(6).toString("hex")}`;

/** Writes what is confidential on records of the demonstration, as the people it belongs to. */
export async function keepSecrets(service: TestService): Promise<readonly Secret[]> {
  const { run } = recorder(service);
  const done = async (mutation: string, input: object, persona: string): Promise<string> => {
    const { id, userErrors } = await run(mutation, input, persona);
    if (userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(userErrors)}`);
    return id ?? "";
  };
  const [draft, handedIn, shared] = [words("draft"), words("handed-in"), words("shared")];
  // A note has no words but what was asked for, and on which day: one that nothing else happened on.
  const asked = inDays(-391);
  const evidence = (reflection: string) =>
    done(
      "draftEvidence",
      {
        worker: { number: "NM-003" },
        kind: "REFLECTIVE_ACCOUNT",
        doneOn: inDays(-20),
        title: reflection,
        reflection,
        attachments: [`${reflection}.pdf`],
        claims: [{ competence: { code: { code: "1.1" } }, level: "INDEPENDENT" }],
      },
      "worker-chandra",
    );
  const drafted = await evidence(draft);
  const [judged, lent] = [await evidence(handedIn), await evidence(shared)];
  const assessor = staffMember("trust-assessor");
  for (const each of [judged, lent])
    await done("submitEvidence", { evidence: each, nobodyRecognisable: true, assessor }, "worker-chandra");
  const member = staffMember("trust-provider");
  const share = await done(
    "shareEvidence",
    { evidence: lent, member, purpose: "To talk about it", untilOn: inDays(30) },
    "worker-chandra",
  );
  const kind = { code: "CLINICAL_TASKS" };
  await done("noteDrift", { worker: { number: "NM-008" }, kind, askedOn: asked }, "worker-hana");
  return [
    { words: draft, readers: ["worker-chandra"], page: `/me/evidence/${drafted}` },
    { words: handedIn, readers: ["worker-chandra", "trust-assessor"], page: `/me/evidence/${judged}` },
    { words: handedIn, readers: ["trust-assessor", "worker-chandra"], page: `/judging/${judged}` },
    {
      words: shared,
      readers: ["worker-chandra", "trust-provider", "trust-assessor"],
      page: `/me/evidence/${lent}`,
    },
    {
      words: shared,
      readers: ["trust-provider", "worker-chandra", "trust-assessor"],
      page: `/team/shared/${share}`,
    },
    { words: en.day(asked), readers: ["worker-hana"], page: "/me/drift" },
  ];
}
