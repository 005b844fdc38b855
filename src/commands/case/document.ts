import { z } from "zod";
import { checkCoherence } from "./check-coherence";
import type { EngineCase, Holds, Same } from "./engine-case";
import { facts } from "./facts";
import { requirement } from "./requirement";
import { day, instant } from "./values";

/** A case file: what is asked for, what is on record, and the two clocks. */
export const caseDocument = z
  .strictObject({
    $schema: z.string().optional().describe("Where this schema lies, for an editor."),
    about: z.string().optional().describe("What the case shows, for a reader; nothing is judged by it."),
    requirement,
    facts,
    asOf: day.describe("The day that the question is about, YYYY-MM-DD."),
    knownAt: instant.describe("The instant up to which the record is read."),
  })
  .superRefine(checkCoherence)
  .meta({
    title: "A case of Peerway's engine",
    description:
      "A requirement tree, one worker's facts and the two clocks, in the engine's own types: days as YYYY-MM-DD, instants with their offset. What may be left out is an empty list or null. docs/cases.md explains it.",
  });

/** Compiles only while a case that was read holds exactly what the engine takes, field for field. */
export type CaseIsTheEngines = Holds<
  Same<Omit<z.output<typeof caseDocument>, "$schema" | "about">, EngineCase>
>;
