-- The outcome of a post's job evaluation: matched to a national profile, whose label is kept in the employer's
-- words, or evaluated locally. Nothing recorded means that it is not known. No rule reads it.

ALTER TABLE post
  ADD job_evaluation text CHECK (job_evaluation IN ('MATCHED', 'EVALUATED_LOCALLY')),
  ADD job_profile text CHECK (length(job_profile) BETWEEN 1 AND 200);
COMMENT ON COLUMN post.job_evaluation IS
  'Whether the job was matched to a national profile or evaluated locally; null: it is not known.';
COMMENT ON COLUMN post.job_profile IS
  'The label of the national profile to which the job was matched. It is neither a job title nor a job description.';

ALTER TABLE post_change DROP CONSTRAINT post_change_change_check;
ALTER TABLE post_change
  ADD job_evaluation text CHECK (job_evaluation IN ('MATCHED', 'EVALUATED_LOCALLY')),
  ADD job_profile text CHECK (length(job_profile) BETWEEN 1 AND 200),
  ADD CONSTRAINT post_change_change_check CHECK (change IN (
    'END', 'HOURS', 'CONTRACT', 'TEAM', 'ASSIGNMENT', 'BAND', 'GRADE', 'SETTING', 'EVALUATION', 'PROFILE'
  )),
  ADD CHECK (change = 'EVALUATION' OR job_evaluation IS NULL),
  ADD CHECK (change = 'PROFILE' OR job_profile IS NULL);
COMMENT ON COLUMN post_change.job_evaluation IS
  'The new outcome, for a change of it; null: not known from then on.';
COMMENT ON COLUMN post_change.job_profile IS
  'The label of the new profile, for a change of it; null: none from then on.';
