-- A worker confirms that a supervision session took place, and says whether they could set its agenda. What
-- was said is never recorded.

CREATE TABLE supervision_confirmation (
  supervision_id   uuid NOT NULL,
  set_agenda       boolean NOT NULL,
  organisation_id  uuid NOT NULL,
  id               uuid NOT NULL,
  worker_id        uuid NOT NULL,
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id, supervision_id) REFERENCES supervision (organisation_id, id)
);
COMMENT ON COLUMN supervision_confirmation.set_agenda IS 'Whether the worker could set the agenda of the session.';
SELECT add_kind_of_fact('SUPERVISION_CONFIRMATION', 'supervision_confirmation');
