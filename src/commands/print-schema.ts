import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { publicSchema } from "../resolvers/schema";
import { PROJECT } from "./open-database";

/** `npm run schema:print`: writes the schema to src/schema/schema.graphql, sorted, so that a change of it shows in review. */
writeFileSync(
  join(PROJECT, "src", "schema", "schema.graphql"),
  `${printSchema(lexicographicSortSchema(publicSchema()))}\n`,
);
