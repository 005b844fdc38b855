import { DataSource, type EntityTarget, getMetadataArgsStorage, type ObjectLiteral } from "typeorm";
import { driverFor } from "../../database/connections";
import * as entities from "../../entities";

/** The nouns that are mapped to tables: published reference data, and nothing else. */
const TABLES = Object.values(entities).filter((entity) =>
  getMetadataArgsStorage().tables.some(({ target }) => target === entity),
);

/** Reads whole tables of published reference data; opened for one reading and closed after it. */
export interface ReferenceReader {
  all<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openReferenceReader(url: string, serviceRole: string): Promise<ReferenceReader> {
  const source = new DataSource({
    type: "postgres",
    driver: driverFor(url),
    entities: TABLES,
    installExtensions: false,
    poolSize: 4,
    extra: { options: `-c role=${serviceRole}` },
  });
  await source.initialize();
  return { all: (entity) => source.manager.find(entity), close: () => source.destroy() };
}
