-- What triggers have left to be announced, by a function: where tables are on several servers, it asks those on which the triggers
-- ran, and a statement of the coordinator cannot see their settings.
CREATE FUNCTION left_announcements() RETURNS text
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN current_setting('app.announcements', true);
END
$$;
COMMENT ON FUNCTION left_announcements IS
  'What the transaction has left for the processes that listen (leave_announcement), as channel:organisation, separated by spaces.';
REVOKE EXECUTE ON FUNCTION left_announcements FROM PUBLIC;
GRANT EXECUTE ON FUNCTION left_announcements TO peerway_service, peerway_guest;
