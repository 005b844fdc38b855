/** The first part of docs/access.md: the principles that hold for every rule. */
export const INTRODUCTION = `# Who can see and do what

\`npm run access:print\` prints this page from the policy table in \`src/access\`, which the service enforces; a test compares the two.
Anything that is not listed here is forbidden.

- **Organisations are separate.** Everything below applies within the organisation that a person or program signed in for. The data of
  another organisation looks exactly as if it did not exist: by id, in lists and counts, in error messages, and in repeated calls. The
  [database enforces this a second time](decisions/2026-11-21-row-level-security-as-a-second-check.md).
- **Without signing in**, you can read only published reference data. Any other request gets \`UNAUTHENTICATED\`. If you are signed in
  without the required capacity or scope, you get \`FORBIDDEN\`: the field is null, and the answer has the other fields
  ([how](errors.md)). A few fields are null without an error, because each item of a list may have one: they are listed at the end.
- **A partner's people** act for another organisation within its grant: in one capacity, for named workers, from one day until another
  ([how](decisions/2026-11-21-partners-and-copies-between-employers.md)). They can do only what is marked for partners below.
- **Your own record**: you can read it in any capacity. You can write to it only as its worker, and only what the tables list for
  **the worker**. This applies in all your other capacities and through every organisation that you act for: to single calls, to
  batches (the item is refused) and to files (the line is refused). The code is \`OWN_WORK\`
  ([why](decisions/2026-11-28-no-writing-to-your-own-record.md)).
- **Supervision and line management** of a worker are not recorded. Peer supervisors and line managers can therefore reach every worker
  of their organisation. There is one exception: a person who has recorded anything other than a judgement about a worker as a line
  manager counts as that worker's line manager. They judge the worker's evidence, in any capacity, only if the organisation's policy
  lets line managers judge ([why](decisions/2026-11-21-fair-assessment.md)).
- **Operators** run the service. Their accounts are named in its configuration, and their tokens belong to no organisation. They manage
  the organisations, are members of none, and see no workers; members of an organisation cannot do what operators do
  ([how](identity.md#operators)).
- **National data** belongs to everybody. Only the stewards of national bodies draft, publish and retire it. A steward of any other
  organisation maintains that organisation's own data.`;
