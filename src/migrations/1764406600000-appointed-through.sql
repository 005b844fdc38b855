-- The competences that an appointment by name carries over from, looked up by a function: an engine that spreads tables takes no
-- recursion in a statement that joins them with these, which every node has.
CREATE FUNCTION appointed_through(competence uuid) RETURNS uuid[]
LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  RETURN ARRAY(
    WITH RECURSIVE same (id) AS (
      SELECT competence
      UNION
      SELECT CASE WHEN l.to_competence_id = same.id THEN l.from_competence_id ELSE l.to_competence_id END
      FROM same
      JOIN crosswalk_link l ON (l.to_competence_id = same.id AND l.relation IN ('EXACT', 'REPLACED_BY'))
        OR (l.from_competence_id = same.id AND l.relation = 'EXACT')
      JOIN crosswalk x ON x.id = l.crosswalk_id AND x.status = 'PUBLISHED'
    )
    SELECT id FROM same
  );
END
$$;
COMMENT ON FUNCTION appointed_through IS
  'The competences that an appointment by name carries over from to one: itself, those that are exactly the same, and those that it replaced, over all chains of published links.';
REVOKE EXECUTE ON FUNCTION appointed_through FROM PUBLIC;
GRANT EXECUTE ON FUNCTION appointed_through TO peerway_service;
