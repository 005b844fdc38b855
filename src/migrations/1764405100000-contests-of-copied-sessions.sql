-- Sessions are copied under a consent, except those of which the worker says that they did not take place. Who copies has
-- to see that it was said, and whether it was taken back: an undoing shows to those who see what it undoes.
-- Policies of one command add up, so a service of an earlier version reads what it read before.
CREATE POLICY contests_to_copiers ON supervision_confirmation FOR SELECT TO peerway_guest USING (
  is_contest
  AND (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY ((SELECT consented_workers('SUPERVISION'))::uuid[])) IS TRUE
);
CREATE POLICY contests_to_copiers ON fact FOR SELECT TO peerway_guest USING (
  kind = 'SUPERVISION_CONFIRMATION'
  AND (organisation_id = (SELECT nullif(reach_of('host'), '')::uuid)) IS TRUE
  AND (worker_id = ANY ((SELECT consented_workers('SUPERVISION'))::uuid[])) IS TRUE
);
