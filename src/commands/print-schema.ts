import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicSchema } from "../resolvers/schema";
import { printReadably } from "../schema/print";
import { PROJECT } from "./open-database";

/**
 * `npm run schema:print`: writes the schema to src/schema/schema.graphql, so that a change of it shows in
 * review.
 */
writeFileSync(join(PROJECT, "src", "schema", "schema.graphql"), printReadably(publicSchema()));
