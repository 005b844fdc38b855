import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { caseSchemaText } from "./case/schema";
import { PROJECT } from "./open-database";

/**
 * `npm run case:schema`: writes the JSON Schema of case files to docs/case.schema.json, so that a change
 * shows in review.
 */
writeFileSync(join(PROJECT, "docs", "case.schema.json"), caseSchemaText());
