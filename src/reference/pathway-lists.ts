import {
  Benchmark,
  CredentialType,
  DriftKind,
  Duty,
  EndorsementTopic,
  EvidenceKind,
  LeadTime,
  Setting,
  SupervisionKind,
} from "../entities";
import type { ReferenceReader } from "../repositories/authoring/reference";
import { byCode } from "./index-by";

/** The closed lists that requirements speak of, each in the order of its codes. */
export async function loadLists(reader: ReferenceReader) {
  const [credentials, evidence, supervision, topics, settings, duties, driftKinds, leadTimes, benchmarks] =
    await Promise.all([
      reader.all(CredentialType),
      reader.all(EvidenceKind),
      reader.all(SupervisionKind),
      reader.all(EndorsementTopic),
      reader.all(Setting),
      reader.all(Duty),
      reader.all(DriftKind),
      reader.all(LeadTime),
      reader.all(Benchmark),
    ]);
  return {
    credentials: byCode(credentials),
    evidence: byCode(evidence),
    supervision: byCode(supervision),
    topics: byCode(topics),
    settings: byCode(settings),
    duties: byCode(duties),
    driftKinds: byCode(driftKinds),
    leadTimes: byCode(leadTimes),
    benchmarks: byCode(benchmarks),
  };
}
