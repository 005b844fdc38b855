/** Column texts that the reference migrations share. Released with them, so never edited. */
const BASIS = `text NOT NULL CHECK (%s IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE'))`;
export const basis = (column: string) => `${column} ${BASIS.replace("%s", column)}`;

export const VERSIONED = `
  status        text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  digest        text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
  published_at  timestamptz(3),
  retired_at    timestamptz(3),
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL)),
  CHECK (retired_at >= published_at)`;
