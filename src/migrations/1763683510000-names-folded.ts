import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Names are searched and sorted without regard to accents, case, the kind of apostrophe and blanks around: by one function, in the
 * database, that folds what is stored and what is typed alike.
 *
 * A text within names is found by a table of its own, which holds each name from each of its letters on. The trigram indexes of
 * pg_trgm would be smaller, but no policy of row-level security lets a statement use them: LIKE is not leakproof, so it is only tried
 * on rows that the policy has let through, one by one. The comparisons of a range are leakproof.
 */
export class NamesFolded1763683510000 implements MigrationInterface {
  name = "NamesFolded1763683510000";

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      FOLD,
      SORTED,
      PARTS,
      THOSE_THAT_THERE_ARE,
      TRIGGERS,
      "SELECT wall_off_organisations()",
      "SELECT trail_organisations()",
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER name_parts_insert ON worker;
      DROP TRIGGER name_parts_update ON worker;
      DROP TRIGGER name_parts_delete ON worker;
      DROP FUNCTION keep_name_parts;
      DROP TABLE worker_name_part;
      DELETE FROM leaves_no_trail WHERE name = 'worker_name_part';
      DROP FUNCTION name_parts;
      ALTER TABLE member DROP COLUMN sort_name;
      ALTER TABLE worker DROP COLUMN sort_name;
      ALTER TABLE worker ADD COLUMN sort_name text NOT NULL GENERATED ALWAYS AS (lower(name)) STORED;
      CREATE INDEX worker_by_name ON worker (organisation_id, sort_name, id);
      CREATE INDEX worker_by_team ON worker (organisation_id, team, sort_name, id);
      DROP FUNCTION fold_name;
    `);
  }
}

/** Marks that people type in place of an apostrophe and of a hyphen. Some come apart when a text is decomposed, so they are read first. */
const APOSTROPHES = "’‘‛ʼʻʽʹˈ′＇`´ʾʿ՚ꞌ";
const HYPHENS = "‐‑‒–—―−﹣－⁃";

/** Letters with a stroke, hook or bar, which do not decompose, each before the letter that people type for it. */
const LETTERS =
  "łl Łl đd Đd ðd Ðd ɖd Ɖd ɗd Ɗd øo Øo ɔo Ɔo ħh Ħh ıi ɨi Ɨi ŧt Ŧt ƭt Ƭt ʈt Ʈt ⱦt Ⱦt ŋn Ŋn ɲn Ɲn ƞn Ƞn ĸk ƙk Ƙk ƀb Ƀb ɓb Ɓb ƈc Ƈc ȼc Ȼc ɛe Ɛe ǝe Ǝe əe Əe ɇe Ɇe ɡg ǥg Ǥg ɣg Ɣg ɉj Ɉj ƚl Ƚl ɫl ƥp Ƥp ɍr Ɍr ʉu Ʉu ʊu Ʊu ʋv Ʋv ƴy Ƴy ɏy Ɏy ƶz Ƶz ⱥa Ⱥa".split(
    " ",
  );
const FROM = LETTERS.map((pair) => pair[0]).join("");
const TO = LETTERS.map((pair) => pair[1]).join("");

/** Letters for which people type two. */
const PAIRS = ["ßss", "ẞss", "æae", "Æae", "œoe", "Œoe", "þth", "Þth"];

/**
 * Upper case that a database of the C locale would leave as it is lies among the letters above, or decomposes into A to Z. Combining marks,
 * soft hyphens and characters of no width go. In a database of the Turkish locale lower() makes a dotless letter of I, which is read after it.
 */
const FOLD = `
CREATE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT btrim(regexp_replace(${PAIRS.reduce(
    (text, pair) => `replace(${text}, '${pair[0]}', '${pair.slice(1)}')`,
    `translate(lower(regexp_replace(normalize(translate(name, '${APOSTROPHES}${HYPHENS}', '${"''".repeat(APOSTROPHES.length)}${"-".repeat(HYPHENS.length)}'), NFKD), '[\\u0300-\\u036F\\u00AD\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u200B-\\u200F\\u2060\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F\\uFEFF]', '', 'g')), '${FROM}', '${TO}')`,
  )}, '\\s+', ' ', 'g'))
$$;
COMMENT ON FUNCTION fold_name IS 'A name as it is searched and sorted by: without accents, in lower case, with plain apostrophes and hyphens, and single blanks.';`;

/** The column goes with its indexes. Sorted by bytes, as comparisons of texts in code go too. */
const SORTED = `
ALTER TABLE worker DROP COLUMN sort_name;
ALTER TABLE worker ADD COLUMN sort_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold_name(name)) STORED;
CREATE INDEX worker_by_name ON worker (organisation_id, sort_name, id);
CREATE INDEX worker_by_team ON worker (organisation_id, team, sort_name, id);
ALTER TABLE member ADD COLUMN sort_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold_name(name)) STORED;
CREATE INDEX member_by_name ON member (organisation_id, sort_name, person_id);
COMMENT ON COLUMN worker.sort_name IS 'The name as it is searched and sorted by.';
COMMENT ON COLUMN member.sort_name IS 'The name as it is searched and sorted by.';`;

/** Sixteen letters find few enough: what follows them is looked for in the name itself. */
const PARTS = `
CREATE FUNCTION name_parts(folded text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT left(substr(folded, place), 16) FROM generate_series(1, length(folded)) AS place WHERE substr(folded, place, 1) <> ' '
$$;
COMMENT ON FUNCTION name_parts IS 'A folded name from each of its letters on, 16 letters at most.';

CREATE TABLE worker_name_part (
  organisation_id  uuid NOT NULL,
  part             text COLLATE "C" NOT NULL,
  holder           uuid NOT NULL,
  sort_name        text COLLATE "C" NOT NULL,
  PRIMARY KEY (organisation_id, part, holder) INCLUDE (sort_name)
);
COMMENT ON TABLE worker_name_part IS 'Each worker''s name from each of its letters on, so that a text within names is found by a range.';
COMMENT ON COLUMN worker_name_part.holder IS 'The worker''s id. Triggers on worker keep it, which a foreign key would cost more than all else.';
COMMENT ON COLUMN worker_name_part.sort_name IS 'The whole name, so that those found are sorted without a look at their records.';
INSERT INTO leaves_no_trail VALUES ('worker_name_part', 'It repeats the names, in another form.');
GRANT SELECT, INSERT, DELETE ON worker_name_part TO peerway_service;`;

/** The owner looks over the wall for as long as this takes. */
const THOSE_THAT_THERE_ARE = `
ALTER TABLE worker NO FORCE ROW LEVEL SECURITY;
INSERT INTO worker_name_part SELECT organisation_id, part, id, sort_name FROM worker, name_parts(sort_name) AS n (part);
ALTER TABLE worker FORCE ROW LEVEL SECURITY;`;

const TRIGGERS = `
CREATE FUNCTION keep_name_parts() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO worker_name_part SELECT organisation_id, part, id, sort_name FROM written, name_parts(sort_name) AS parts (part);
  ELSIF TG_OP = 'DELETE' THEN
    DELETE FROM worker_name_part p USING was o, name_parts(o.sort_name) AS parts (part)
    WHERE p.organisation_id = o.organisation_id AND p.part = parts.part AND p.holder = o.id;
  ELSIF EXISTS (SELECT FROM was o JOIN written n ON n.organisation_id = o.organisation_id AND n.id = o.id WHERE n.sort_name <> o.sort_name) THEN
    DELETE FROM worker_name_part p USING was o JOIN written n ON n.organisation_id = o.organisation_id AND n.id = o.id AND n.sort_name <> o.sort_name, name_parts(o.sort_name) AS parts (part)
    WHERE p.organisation_id = o.organisation_id AND p.part = parts.part AND p.holder = o.id;
    INSERT INTO worker_name_part
    SELECT n.organisation_id, part, n.id, n.sort_name FROM written n JOIN was o ON n.organisation_id = o.organisation_id AND n.id = o.id AND n.sort_name <> o.sort_name, name_parts(n.sort_name) AS parts (part);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER name_parts_insert AFTER INSERT ON worker REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_name_parts();
CREATE TRIGGER name_parts_update AFTER UPDATE ON worker REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_name_parts();
CREATE TRIGGER name_parts_delete AFTER DELETE ON worker REFERENCING OLD TABLE AS was FOR EACH STATEMENT EXECUTE FUNCTION keep_name_parts();
GRANT EXECUTE ON FUNCTION fold_name, name_parts, keep_name_parts TO peerway_service;`;
