/**
 * Notifies the processes that listen of what triggers have left to be announced (leave_announcement in the
 * database). They hear of it when the transaction has committed.
 */
export const ANNOUNCE = {
  name: "announce",
  text: `
    SELECT pg_notify(split_part(each, ':', 1), split_part(each, ':', 2))
    FROM unnest(string_to_array(current_setting('app.announcements', true), ' ')) AS each
    WHERE each <> ''`,
};
