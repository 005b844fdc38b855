import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeAccess } from "../access/describe";
import { PROJECT } from "./open-database";

/**
 * `npm run access:print`: writes docs/access.md from the policy table, so that a change of who may do what
 * shows in review.
 */
writeFileSync(join(PROJECT, "docs", "access.md"), describeAccess());
