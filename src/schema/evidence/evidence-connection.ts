import { Evidence } from "../../entities";
import { connectionOf } from "../connection";

export const EvidenceConnection = connectionOf(Evidence, "Evidence", "pieces of evidence");
