-- Accounts that an organisation's directory provisions by SCIM: who may sign in, with the particulars that the
-- directory keeps of them.

CREATE TABLE provisioned_account (
  organisation_id  uuid NOT NULL REFERENCES organisation,
  id               uuid NOT NULL DEFAULT gen_random_uuid(),
  user_name        text NOT NULL CHECK (length(user_name) BETWEEN 1 AND 255),
  external_id      text CHECK (length(external_id) BETWEEN 1 AND 255),
  display_name     text CHECK (length(display_name) BETWEEN 1 AND 200),
  formatted_name   text CHECK (length(formatted_name) BETWEEN 1 AND 200),
  given_name       text CHECK (length(given_name) BETWEEN 1 AND 200),
  family_name      text CHECK (length(family_name) BETWEEN 1 AND 200),
  user_type        text CHECK (length(user_type) BETWEEN 1 AND 200),
  employee_number  text CHECK (length(employee_number) BETWEEN 1 AND 40),
  department       text CHECK (length(department) BETWEEN 1 AND 200),
  active           boolean NOT NULL,
  worker_id        uuid,
  version          integer NOT NULL DEFAULT 1,
  created_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  changed_at       timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  removed_at       timestamptz(3),
  PRIMARY KEY (organisation_id, id)
);
COMMENT ON TABLE provisioned_account IS 'An account that the directory of an organisation provisions by SCIM.';
COMMENT ON COLUMN provisioned_account.user_name IS 'Unique in the organisation without regard to case.';
COMMENT ON COLUMN provisioned_account.external_id IS 'What the directory knows the account by.';
COMMENT ON COLUMN provisioned_account.employee_number IS 'The worker number that the directory states.';
COMMENT ON COLUMN provisioned_account.active IS 'Whether signing in for the organisation is allowed.';
COMMENT ON COLUMN provisioned_account.worker_id IS
  'The worker whose account it is; null if it is not a worker''s. No foreign key: a record can be removed.';
COMMENT ON COLUMN provisioned_account.removed_at IS
  'When the directory deleted it. The row stays until the account is provisioned again, so that it cannot sign in.';
CREATE UNIQUE INDEX provisioned_account_user_name
  ON provisioned_account (organisation_id, lower(user_name)) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX provisioned_account_employee_number
  ON provisioned_account (organisation_id, employee_number) WHERE removed_at IS NULL;
CREATE INDEX provisioned_account_names ON provisioned_account (organisation_id, lower(user_name));
CREATE INDEX provisioned_account_numbers ON provisioned_account (organisation_id, employee_number);
CREATE INDEX provisioned_account_external_id ON provisioned_account (organisation_id, external_id);
CREATE INDEX provisioned_account_of_worker ON provisioned_account (organisation_id, worker_id);

GRANT SELECT, INSERT, DELETE ON provisioned_account TO peerway_service;
GRANT UPDATE (
  user_name, external_id, display_name, formatted_name, given_name, family_name, user_type, employee_number,
  department, active, worker_id, version, changed_at, removed_at
) ON provisioned_account TO peerway_service;

-- A record that is erased leaves no name here either. What the directory knows the account by stays, since a
-- closed account has to remain closed.
CREATE FUNCTION forget_account_of_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE public.provisioned_account a
  SET user_name = 'erased-' || a.id, display_name = NULL, formatted_name = NULL, given_name = NULL,
    family_name = NULL, user_type = NULL, employee_number = NULL, department = NULL, version = a.version + 1,
    changed_at = clock_timestamp()
  WHERE a.organisation_id = NEW.organisation_id AND a.worker_id = NEW.id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION forget_account_of_erased FROM PUBLIC;
CREATE TRIGGER account_forgotten AFTER UPDATE OF erased_at ON worker
  FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION forget_account_of_erased();

-- Every process holds verified identities for some seconds; it hears of an account that was closed when the
-- transaction has committed.
CREATE FUNCTION announce_accounts() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM pg_notify('peerway_accounts', NEW.organisation_id::text);
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION announce_accounts FROM PUBLIC;
CREATE TRIGGER announced AFTER INSERT OR UPDATE ON provisioned_account
  FOR EACH ROW WHEN (NOT NEW.active OR NEW.removed_at IS NOT NULL) EXECUTE FUNCTION announce_accounts();
