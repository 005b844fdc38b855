-- Kinds of an organisation's own: kinds of supervision, types of credential, topics of endorsements and
-- settings. Each belongs to one organisation and comes under a national one, which never changes. It is
-- retired, not deleted, because facts name it.

-- Facts and requirements name a topic and a kind of supervision by this key. Two organisations may use the
-- same code, and a national kind that is published later may as well.
ALTER TABLE endorsement DROP CONSTRAINT endorsement_subject_subject_code_fkey;
ALTER TABLE offer DROP CONSTRAINT offer_subject_subject_code_fkey;
ALTER TABLE endorsement_topic DROP CONSTRAINT endorsement_topic_subject_code_key;
ALTER TABLE supervision_kind DROP CONSTRAINT supervision_kind_code_key;
ALTER TABLE credential_type DROP CONSTRAINT credential_type_code_key;

ALTER TABLE endorsement_topic
  ADD owner_organisation_id uuid REFERENCES organisation,
  ADD under_id uuid REFERENCES endorsement_topic,
  ADD retired_at timestamptz(3),
  ADD key text NOT NULL
    GENERATED ALWAYS AS (CASE WHEN owner_organisation_id IS NULL THEN code ELSE id::text END) STORED,
  ADD CHECK ((owner_organisation_id IS NULL) = (under_id IS NULL)),
  ADD CHECK (owner_organisation_id IS NOT NULL OR retired_at IS NULL),
  ADD UNIQUE NULLS NOT DISTINCT (owner_organisation_id, subject, code),
  ADD UNIQUE (subject, key);
ALTER TABLE supervision_kind
  ADD owner_organisation_id uuid REFERENCES organisation,
  ADD under_id uuid REFERENCES supervision_kind,
  ADD retired_at timestamptz(3),
  ADD key text NOT NULL
    GENERATED ALWAYS AS (CASE WHEN owner_organisation_id IS NULL THEN code ELSE id::text END) STORED,
  ADD CHECK ((owner_organisation_id IS NULL) = (under_id IS NULL)),
  ADD CHECK (owner_organisation_id IS NOT NULL OR retired_at IS NULL),
  ADD UNIQUE NULLS NOT DISTINCT (owner_organisation_id, code),
  ADD UNIQUE (key);
ALTER TABLE credential_type
  ADD owner_organisation_id uuid REFERENCES organisation,
  ADD under_id uuid REFERENCES credential_type,
  ADD retired_at timestamptz(3),
  ADD CHECK ((owner_organisation_id IS NULL) = (under_id IS NULL)),
  ADD CHECK (owner_organisation_id IS NOT NULL OR retired_at IS NULL),
  ADD UNIQUE NULLS NOT DISTINCT (owner_organisation_id, code);
ALTER TABLE setting
  ADD retired_at timestamptz(3),
  ADD CHECK (owner_organisation_id IS NOT NULL OR retired_at IS NULL);

ALTER TABLE endorsement
  ADD FOREIGN KEY (subject, subject_code) REFERENCES endorsement_topic (subject, key);
ALTER TABLE offer
  ADD FOREIGN KEY (subject, subject_code) REFERENCES endorsement_topic (subject, key);

COMMENT ON COLUMN endorsement_topic.key IS
  'What facts and requirements name it by: the code of a national one, the id of an organisation''s own.';
COMMENT ON COLUMN supervision_kind.key IS
  'What facts and requirements name it by: the code of a national one, the id of an organisation''s own.';
COMMENT ON COLUMN endorsement_topic.under_id IS 'The national topic that an organisation''s own comes under.';
COMMENT ON COLUMN supervision_kind.under_id IS 'The national kind that an organisation''s own comes under.';
COMMENT ON COLUMN credential_type.under_id IS 'The national type that an organisation''s own comes under.';
COMMENT ON COLUMN setting.retired_at IS 'From when an organisation''s own is no longer used.';

-- Everybody reads the lists, because the service keeps them in memory for all; an organisation writes its own
-- alone. National entries come from files, which their owner publishes.
DO $$
DECLARE
  list text;
  own text := '(owner_organisation_id = ANY ((SELECT string_to_array(public.reach_of(''organisations''), '','')'
    '::uuid[])::uuid[])) IS TRUE';
BEGIN
  FOREACH list IN ARRAY ARRAY['credential_type', 'endorsement_topic', 'setting', 'supervision_kind'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', list);
    EXECUTE format('CREATE POLICY read_by_all ON %I FOR SELECT USING (true)', list);
    EXECUTE format('CREATE POLICY own_added ON %I FOR INSERT WITH CHECK (%s)', list, own);
    EXECUTE format('CREATE POLICY own_changed ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', list, own, own);
    EXECUTE format('GRANT INSERT, UPDATE (title, note, retired_at) ON %I TO peerway_service', list);
  END LOOP;
END
$$;
