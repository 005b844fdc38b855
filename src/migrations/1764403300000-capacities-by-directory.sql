-- The capacities that an organisation's directory gives by SCIM: each capacity is a group, and its members are
-- accounts. They count for people whose token does not state their capacities.

CREATE TABLE capacity_membership (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  account_id       uuid NOT NULL,
  capacity         text NOT NULL CHECK (capacity IN (
    'WORKER', 'PEER_SUPERVISOR', 'LINE_MANAGER', 'ASSESSOR', 'LIVED_EXPERIENCE_LEAD', 'HR', 'PROVIDER', 'STEWARD',
    'AUDITOR'
  )),
  PRIMARY KEY (organisation_id, account_id, capacity),
  FOREIGN KEY (organisation_id, account_id) REFERENCES provisioned_account ON DELETE CASCADE
);
COMMENT ON TABLE capacity_membership IS 'A capacity that the directory of an organisation has given to an account.';
CREATE INDEX capacity_membership_of_capacity ON capacity_membership (organisation_id, capacity, account_id);
GRANT SELECT, INSERT, DELETE ON capacity_membership TO peerway_service;

-- How often the members of a group have changed. Counting is cheaper than comparing them, and requests that
-- replace all members wait here for each other.
CREATE TABLE capacity_group (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  capacity         text NOT NULL,
  version          integer NOT NULL DEFAULT 1,
  changed_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (organisation_id, capacity)
);
COMMENT ON TABLE capacity_group IS
  'The version of a capacity''s group: its members are in capacity_membership. Without a row it has never had any.';
COMMENT ON COLUMN capacity_group.version IS 'Goes up whenever members are added or removed.';
GRANT SELECT, INSERT ON capacity_group TO peerway_service;
GRANT UPDATE (version, changed_at) ON capacity_group TO peerway_service;
INSERT INTO leaves_no_trail (name, why) VALUES
  ('capacity_group', 'It counts the changes of memberships, which leave entries.');

-- Every process holds verified identities for some seconds; it hears of other capacities when the transaction
-- has committed. One announcement and one version for each statement, however many members it changes.
CREATE FUNCTION note_changed_memberships() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  INSERT INTO public.capacity_group AS g (organisation_id, capacity)
  SELECT DISTINCT c.organisation_id, c.capacity FROM changed c ORDER BY 1, 2
  ON CONFLICT (organisation_id, capacity) DO UPDATE
  SET version = g.version + 1, changed_at = clock_timestamp();
  PERFORM pg_notify('peerway_accounts', c.organisation_id::text)
  FROM (SELECT DISTINCT organisation_id FROM changed) c;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION note_changed_memberships FROM PUBLIC;
CREATE TRIGGER noted_when_added AFTER INSERT ON capacity_membership
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_memberships();
CREATE TRIGGER noted_when_removed AFTER DELETE ON capacity_membership
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_changed_memberships();

-- An account that the directory has deleted has no capacity, even if a later one takes its place. Everything
-- that changes members locks accounts first, then groups, then members, so that nothing waits in a circle.
CREATE FUNCTION end_capacities_of_removed() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM FROM public.capacity_group g
  WHERE g.organisation_id = NEW.organisation_id AND EXISTS (
    SELECT FROM public.capacity_membership m
    WHERE m.organisation_id = g.organisation_id AND m.account_id = NEW.id AND m.capacity = g.capacity
  )
  ORDER BY g.capacity FOR UPDATE;
  DELETE FROM public.capacity_membership m
  WHERE m.organisation_id = NEW.organisation_id AND m.account_id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION end_capacities_of_removed FROM PUBLIC;
CREATE TRIGGER capacities_ended AFTER UPDATE OF removed_at ON provisioned_account
  FOR EACH ROW WHEN (NEW.removed_at IS NOT NULL) EXECUTE FUNCTION end_capacities_of_removed();

-- As before; and no membership shows any more that the person was a worker. What else they act as stays.
CREATE OR REPLACE FUNCTION forget_account_of_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE public.provisioned_account a
  SET user_name = 'erased-' || a.id, display_name = NULL, formatted_name = NULL, given_name = NULL,
    family_name = NULL, user_type = NULL, employee_number = NULL, department = NULL, version = a.version + 1,
    changed_at = clock_timestamp()
  WHERE a.organisation_id = NEW.organisation_id AND a.worker_id = NEW.id;
  PERFORM FROM public.capacity_group g
  WHERE g.organisation_id = NEW.organisation_id AND g.capacity = 'WORKER' FOR UPDATE;
  DELETE FROM public.capacity_membership m
  USING public.provisioned_account a
  WHERE a.organisation_id = NEW.organisation_id AND a.worker_id = NEW.id AND m.capacity = 'WORKER'
    AND m.organisation_id = a.organisation_id AND m.account_id = a.id;
  RETURN NULL;
END
$$;
