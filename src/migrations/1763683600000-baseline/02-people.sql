-- People: members and workers of organisations and how they sign in, and what one organisation lets another
-- do for its workers.

CREATE TABLE person (
  id  uuid PRIMARY KEY DEFAULT gen_random_uuid()
);
COMMENT ON TABLE person IS
  'A person, who belongs to no organisation. Names are in the records that organisations keep.';

-- In order: marks that people type in place of an apostrophe or a hyphen become that; letters come apart from
-- their accents, which go, as do soft hyphens and characters of no width; letters with a stroke, hook or bar,
-- which do not come apart, become the letter that people type for them (this also covers upper case that a
-- database of the C locale leaves as it is, and the dotless i of a Turkish one); ß, æ, œ and þ become two.
CREATE FUNCTION fold_name(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT btrim(regexp_replace(
    replace(replace(replace(replace(replace(replace(replace(replace(
      translate(
        lower(regexp_replace(
          normalize(
            translate(
              name,
              '’‘‛ʼʻʽʹˈ′＇`´ʾʿ՚ꞌ‐‑‒–—―−﹣－⁃',
              '''''''''''''''''''''''''''''''''----------'
            ),
            NFKD
          ),
          '[\u0300-\u036F\u00AD\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u2060\u20D0-\u20FF'
          '\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF]',
          '',
          'g'
        )),
        'łŁđĐðÐɖƉɗƊøØɔƆħĦıɨƗŧŦƭƬʈƮⱦȾŋŊɲƝƞȠĸƙƘƀɃɓƁƈƇȼȻɛƐǝƎəƏɇɆɡǥǤɣƔɉɈƚȽɫƥƤɍɌʉɄʊƱʋƲƴƳɏɎƶƵⱥȺ',
        'llddddddddoooohhiiittttttttnnnnnnkkkbbbbcccceeeeeeeegggggjjlllpprruuuuvvyyyyzzaa'
      ),
      'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'),
    '\s+', ' ', 'g'
  ))
$$;
COMMENT ON FUNCTION fold_name IS
  'The form of a name by which it is searched and sorted: without accents, in lower case, with plain '
  'apostrophes and hyphens, and single blanks.';

CREATE FUNCTION name_parts(folded text) RETURNS SETOF text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, public, pg_temp
AS $$
  SELECT DISTINCT left(substr(folded, place), 16)
  FROM generate_series(1, length(folded)) AS place
  WHERE substr(folded, place, 1) <> ' '
$$;
COMMENT ON FUNCTION name_parts IS 'A folded name from each of its letters on, 16 letters at most.';

CREATE TABLE member (
  organisation_id          uuid NOT NULL REFERENCES organisation,
  person_id                uuid NOT NULL REFERENCES person,
  name                     text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  capacities               text[] NOT NULL DEFAULT '{}',
  partner_organisation_id  uuid REFERENCES organisation,
  sort_name                text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold_name(name)) STORED,
  PRIMARY KEY (organisation_id, person_id)
);
COMMENT ON TABLE member IS 'A person who acts for an organisation: records, judges, endorses.';
COMMENT ON COLUMN member.capacities IS
  'The capacities in the person''s last token. What they may do is read from the token itself.';
COMMENT ON COLUMN member.partner_organisation_id IS
  'The partner for which the person acts here; null if they act for the organisation itself.';
COMMENT ON COLUMN member.sort_name IS 'The form of the name by which it is searched and sorted.';
CREATE INDEX member_by_name ON member (organisation_id, sort_name, person_id);

CREATE TABLE worker (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  person_id        uuid NOT NULL REFERENCES person,
  number           text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  team             text CHECK (length(team) BETWEEN 1 AND 200),
  intention        text CHECK (intention IN ('STAYING', 'EXPLORING')),
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  erased_at        timestamptz(3),
  sort_name        text COLLATE "C" NOT NULL GENERATED ALWAYS AS (fold_name(name)) STORED,
  sort_team        text COLLATE "C" NOT NULL
    GENERATED ALWAYS AS (coalesce('1' || fold_name(team), '2') || E'\n' || fold_name(name)) STORED,
  PRIMARY KEY (organisation_id, id),
  UNIQUE (organisation_id, number),
  UNIQUE (organisation_id, person_id)
);
COMMENT ON COLUMN worker.intention IS
  'What the worker says they want: staying and deepening is a path too. Null: they have not said.';
COMMENT ON COLUMN worker.erased_at IS 'When the person''s name and number were erased; null: never.';
COMMENT ON COLUMN worker.sort_name IS 'The form of the name by which it is searched and sorted.';
COMMENT ON COLUMN worker.sort_team IS
  'The team and the name in the form by which they are sorted. Workers without a team come last.';
CREATE INDEX worker_of_person ON worker (person_id);
CREATE INDEX worker_by_name ON worker (organisation_id, sort_name, id);
CREATE INDEX worker_by_team ON worker (organisation_id, team, sort_name, id);
CREATE INDEX worker_by_sorted_team ON worker (organisation_id, sort_team, id);
CREATE INDEX worker_by_intention ON worker (organisation_id, intention, sort_name, id);

-- A text within names is found by a table of its own, which holds each name from each of its letters on. The
-- trigram indexes of pg_trgm would be smaller, but no policy of row-level security lets a statement use them:
-- LIKE is not leakproof, so it is tried only on rows that the policy has let through, one by one. The
-- comparisons of a range are leakproof.

CREATE TABLE worker_name_part (
  organisation_id  uuid NOT NULL,
  part             text COLLATE "C" NOT NULL,
  holder           uuid NOT NULL,
  sort_name        text COLLATE "C" NOT NULL,
  PRIMARY KEY (organisation_id, part, holder) INCLUDE (sort_name)
);
COMMENT ON TABLE worker_name_part IS
  'Each worker''s name from each of its letters on, so that a text within names is found by a range.';
COMMENT ON COLUMN worker_name_part.holder IS
  'The worker''s id. Triggers on worker keep it right; a foreign key would cost more than everything else.';
COMMENT ON COLUMN worker_name_part.sort_name IS
  'The whole name, so that workers who are found are sorted without reading their records.';

CREATE FUNCTION keep_name_parts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO worker_name_part
    SELECT organisation_id, part, id, sort_name
    FROM written, name_parts(sort_name) AS parts (part);
  ELSIF TG_OP = 'DELETE' THEN
    DELETE FROM worker_name_part p
    USING was o, name_parts(o.sort_name) AS parts (part)
    WHERE p.organisation_id = o.organisation_id AND p.part = parts.part AND p.holder = o.id;
  ELSIF EXISTS (
    SELECT FROM was o
    JOIN written n ON n.organisation_id = o.organisation_id AND n.id = o.id
    WHERE n.sort_name <> o.sort_name
  ) THEN
    DELETE FROM worker_name_part p
    USING was o
    JOIN written n ON n.organisation_id = o.organisation_id AND n.id = o.id AND n.sort_name <> o.sort_name,
      name_parts(o.sort_name) AS parts (part)
    WHERE p.organisation_id = o.organisation_id AND p.part = parts.part AND p.holder = o.id;
    INSERT INTO worker_name_part
    SELECT n.organisation_id, part, n.id, n.sort_name
    FROM written n
    JOIN was o ON n.organisation_id = o.organisation_id AND n.id = o.id AND n.sort_name <> o.sort_name,
      name_parts(n.sort_name) AS parts (part);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER name_parts_delete AFTER DELETE ON worker
  REFERENCING OLD TABLE AS was
  FOR EACH STATEMENT EXECUTE FUNCTION keep_name_parts();
CREATE TRIGGER name_parts_insert AFTER INSERT ON worker
  REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_name_parts();
CREATE TRIGGER name_parts_update AFTER UPDATE ON worker
  REFERENCING OLD TABLE AS was NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION keep_name_parts();

-- Which person an account at an identity provider is. A worker's record is opened before its person signs in,
-- under a person of its own; it passes to the first who signs in with its number, once. An account that took
-- up somebody else's record is detached from it, and takes it up again only if it is readmitted.

CREATE TABLE sign_in (
  issuer     text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 2000),
  subject    text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  person_id  uuid NOT NULL REFERENCES person,
  first_at   timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (issuer, subject)
);
COMMENT ON TABLE sign_in IS
  'Which person an account at an identity provider belongs to. A program has such a row too.';
CREATE INDEX sign_in_of_person ON sign_in (person_id);

CREATE TABLE account_detachment (
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  person_id        uuid NOT NULL REFERENCES person,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  detached_by      uuid NOT NULL REFERENCES person,
  detached_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id)
);
COMMENT ON TABLE account_detachment IS
  'A person''s accounts no longer lead to a worker''s record, and cannot take it up again.';
COMMENT ON COLUMN account_detachment.person_id IS 'The person whose record it was taken to be.';
CREATE INDEX account_detachment_of_worker ON account_detachment (organisation_id, worker_id, person_id);

CREATE TABLE account_readmission (
  organisation_id  uuid NOT NULL,
  detachment_id    uuid NOT NULL,
  worker_id        uuid NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  readmitted_by    uuid NOT NULL REFERENCES person,
  readmitted_at    timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, detachment_id),
  FOREIGN KEY (organisation_id, detachment_id) REFERENCES account_detachment (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id)
);
COMMENT ON TABLE account_readmission IS
  'The detached accounts may take the record up again, while nobody else has.';

-- No foreign key leads from these two tables to the worker: the reason stays, without the numbers, if a
-- record is removed. A former number is remembered, so that a file that still has it opens no second record.

CREATE TABLE number_correction (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id        uuid NOT NULL,
  former_number    text NOT NULL CHECK (length(former_number) BETWEEN 1 AND 40),
  number           text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  is_remembered    boolean NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  corrected_by     uuid NOT NULL REFERENCES person,
  corrected_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE number_correction IS 'A correction of a worker''s number, and its reason.';
COMMENT ON COLUMN number_correction.is_remembered IS
  'Whether the former number still leads to this worker, so that it is not given to anybody else by mistake.';
CREATE INDEX number_correction_of_worker ON number_correction (organisation_id, worker_id);
CREATE UNIQUE INDEX former_number_remembered ON number_correction (organisation_id, former_number)
  WHERE is_remembered;

CREATE TABLE worker_removal (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  worker_id        uuid NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  removed_by       uuid NOT NULL REFERENCES person,
  removed_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, worker_id)
);
COMMENT ON TABLE worker_removal IS
  'The removal of a worker''s record that was opened by mistake, and its reason. It holds no name and no '
  'number.';

CREATE TABLE idempotency (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  subject          uuid NOT NULL REFERENCES person,
  key              text NOT NULL CHECK (length(key) BETWEEN 8 AND 200),
  operation        text NOT NULL,
  digest           text NOT NULL,
  answer           jsonb NOT NULL,
  recorded_at      timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, subject, key)
);

-- People of a partner may act for named workers of another organisation, and a worker may let a new employer
-- copy facts.

CREATE TABLE partner_grant (
  organisation_id          uuid NOT NULL REFERENCES organisation,
  id                       uuid NOT NULL DEFAULT gen_random_uuid(),
  partner_organisation_id  uuid NOT NULL REFERENCES organisation,
  capacity                 text NOT NULL
    CHECK (capacity IN ('ASSESSOR', 'PROVIDER', 'PEER_SUPERVISOR', 'LINE_MANAGER')),
  from_on                  date NOT NULL,
  until_on                 date,
  granted_by               uuid NOT NULL REFERENCES person,
  granted_at               timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  CHECK (until_on > from_on),
  CHECK (partner_organisation_id <> organisation_id)
);
COMMENT ON TABLE partner_grant IS
  'An organisation lets a partner act in one capacity for named workers, from one day until another.';
CREATE INDEX partner_grant_to ON partner_grant (partner_organisation_id, organisation_id);

CREATE TABLE partner_grant_worker (
  organisation_id  uuid NOT NULL,
  grant_id         uuid NOT NULL,
  worker_id        uuid NOT NULL,
  number           text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  PRIMARY KEY (organisation_id, grant_id, worker_id),
  FOREIGN KEY (organisation_id, grant_id) REFERENCES partner_grant (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id)
);
COMMENT ON COLUMN partner_grant_worker.name IS
  'The name in the grant, by which a partner that reads no records knows who is meant.';

CREATE TABLE partner_grant_end (
  organisation_id  uuid NOT NULL,
  grant_id         uuid NOT NULL,
  ended_on         date NOT NULL,
  reason           text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  ended_by         uuid NOT NULL REFERENCES person,
  ended_at         timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, grant_id),
  FOREIGN KEY (organisation_id, grant_id) REFERENCES partner_grant (organisation_id, id)
);
COMMENT ON TABLE partner_grant_end IS 'A grant has ended, from a day on.';

CREATE FUNCTION grant_holds(organisation uuid, sought uuid) RETURNS boolean
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM partner_grant g
    WHERE g.organisation_id = organisation
      AND g.id = sought
      AND g.from_on <= (now() AT TIME ZONE 'Europe/London')::date
      AND (g.until_on IS NULL OR g.until_on > (now() AT TIME ZONE 'Europe/London')::date)
      AND NOT EXISTS (
        SELECT FROM partner_grant_end e
        WHERE e.organisation_id = g.organisation_id
          AND e.grant_id = g.id
          AND e.ended_on <= (now() AT TIME ZONE 'Europe/London')::date
      )
  );
END
$$;
COMMENT ON FUNCTION grant_holds IS 'Whether a grant is in force today, by the clock of the database.';

CREATE TABLE copy_consent (
  organisation_id     uuid NOT NULL,
  id                  uuid NOT NULL DEFAULT gen_random_uuid(),
  worker_id           uuid NOT NULL,
  person_id           uuid NOT NULL REFERENCES person,
  to_organisation_id  uuid NOT NULL REFERENCES organisation,
  kinds               text[] NOT NULL
    CHECK (
      cardinality(kinds) > 0
        AND kinds <@ ARRAY['POST', 'EVIDENCE', 'COMPLETION', 'CREDENTIAL', 'SUPERVISION', 'ENDORSEMENT']
    ),
  given_on            date NOT NULL,
  until_on            date NOT NULL,
  given_at            timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, worker_id) REFERENCES worker (organisation_id, id),
  CHECK (until_on > given_on),
  CHECK (to_organisation_id <> organisation_id)
);
COMMENT ON TABLE copy_consent IS
  'A worker lets another organisation copy facts of some kinds from their record, until a day.';
CREATE INDEX copy_consent_to ON copy_consent (to_organisation_id, person_id);

CREATE TABLE copy_consent_end (
  organisation_id  uuid NOT NULL,
  consent_id       uuid NOT NULL,
  withdrawn_at     timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, consent_id),
  FOREIGN KEY (organisation_id, consent_id) REFERENCES copy_consent (organisation_id, id)
);
COMMENT ON TABLE copy_consent_end IS 'A worker has withdrawn a consent. What was copied before stays.';
