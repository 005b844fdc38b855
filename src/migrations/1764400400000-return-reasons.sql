-- A returned claim can say by a code why, so that sentences can name the reason; the text stays with the
-- assessor's own words.
ALTER TABLE judgement
  ADD COLUMN return_reason text CHECK (return_reason IN (
    'MORE_DETAIL', 'OTHER_COMPETENCE', 'LEVEL_NOT_SHOWN', 'OWN_PART_UNCLEAR', 'SOMEBODY_RECOGNISABLE', 'TOO_OLD',
    'OTHER'
  )),
  ADD CONSTRAINT judgement_return_reason_of_returned CHECK (return_reason IS NULL OR outcome = 'RETURNED');
