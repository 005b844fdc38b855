-- An assessor lists what they judged, the newest first.
CREATE INDEX judgement_by_assessor ON judgement (organisation_id, assessor_id, judged_on DESC, id DESC);
