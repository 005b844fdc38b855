-- Posts as they are: a post has its own pay band, or a grade in the employer's words with the pay band to which
-- it is mapped, and the setting in which the work is done.

CREATE TABLE setting (
  id                     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code                   text NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
  owner_organisation_id  uuid REFERENCES organisation,
  under_id               uuid REFERENCES setting,
  title                  text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  basis                  text NOT NULL
    CHECK (basis IN ('PUBLISHED', 'INFERRED', 'LOCAL_POLICY', 'ILLUSTRATIVE')),
  source_ref             text REFERENCES source,
  note                   text,
  UNIQUE NULLS NOT DISTINCT (owner_organisation_id, code),
  CHECK (owner_organisation_id IS NOT NULL OR under_id IS NULL)
);
COMMENT ON TABLE setting IS
  'A setting in which peer support work is done, for example perinatal services: national, or an '
  'organisation''s own.';
COMMENT ON COLUMN setting.owner_organisation_id IS 'The organisation whose own it is; null: national.';
COMMENT ON COLUMN setting.under_id IS 'The national setting that an organisation''s own one is part of.';

ALTER TABLE post
  ADD pay_band_id uuid REFERENCES pay_band,
  ADD grade text CHECK (length(grade) BETWEEN 1 AND 100),
  ADD setting_id uuid REFERENCES setting;
COMMENT ON COLUMN post.pay_band_id IS
  'The post''s own pay band, or the one to which its grade is mapped; null: it has none of its own.';
COMMENT ON COLUMN post.grade IS 'The grade in the employer''s words, for example Scale 4.';

ALTER TABLE post_change DROP CONSTRAINT post_change_change_check;
ALTER TABLE post_change
  ADD pay_band_id uuid REFERENCES pay_band,
  ADD grade text CHECK (length(grade) BETWEEN 1 AND 100),
  ADD setting_id uuid REFERENCES setting,
  ADD CONSTRAINT post_change_change_check CHECK (change IN (
    'END', 'HOURS', 'CONTRACT', 'TEAM', 'ASSIGNMENT', 'BAND', 'GRADE', 'SETTING'
  )),
  ADD CHECK (change = 'BAND' OR pay_band_id IS NULL),
  ADD CHECK (change = 'GRADE' OR grade IS NULL),
  ADD CHECK (change = 'SETTING' OR setting_id IS NULL);
COMMENT ON COLUMN post_change.pay_band_id IS
  'The new pay band, for a change of it; null: none of its own from then on.';
COMMENT ON COLUMN post_change.grade IS 'The new grade, for a change of it; null: none from then on.';
COMMENT ON COLUMN post_change.setting_id IS 'The new setting, for a change of it; null: none from then on.';

GRANT SELECT, INSERT ON setting TO peerway_service;
