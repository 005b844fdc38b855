import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameworkFile, ReferenceFiles } from "./files";

const FRAMEWORKS = [
  "hee-psw",
  "peer-worker-st0896",
  "care-certificate",
  "initial-training-topics",
  "mind-values",
  "core-principles",
  "scottish-values",
  "samhsa-peer-workers",
  "peer-work-typology",
];

/** Reads the reference data that comes with the project. `folder` is seed/reference. */
export function readReferenceFiles(folder: string): ReferenceFiles {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as T;
  return {
    sources: read("sources"),
    frameworks: FRAMEWORKS.map((name) => read<FrameworkFile>(`frameworks/${name}`)),
    crosswalks: read("crosswalks"),
    curriculum: read("curriculum"),
    programmes: read("programmes"),
    payBands: read("pay-bands"),
    roleBands: read("role-bands"),
    credentialTypes: read("credential-types"),
    evidenceKinds: read("evidence-kinds"),
    supervisionKinds: read("supervision-kinds"),
    endorsementTopics: read("endorsement-topics"),
    settings: read("settings"),
    duties: read("duties"),
    driftKinds: read("drift-kinds"),
    leadTimes: read("lead-times"),
    benchmarks: read("benchmarks"),
    routes: read("routes"),
  };
}
