/** Every sentence with which a use case about badges refuses an input: what is wrong, and what would be right. */
export const messages = {
  discloses: (employer: string) =>
    `It shows everybody you give it to that you work, or worked, as a peer support worker at ${employer}. People who know what that is can conclude that you have lived experience of mental health difficulties.`,
  leavesOut: [
    "Your name and your worker number",
    "Your evidence, and who assessed it",
    "Your post, your band and the routes that you follow",
    "Your e-mail address, unless you give it: then a hash of it is in it",
  ],
  off: "This service issues no badges, because its operator has not configured an address (PUBLIC_URL) or keys (CREDENTIAL_KEYS) for them.",
  busy: "Many badges are being issued at the moment. Try again in a minute.",
  noneChosen: (most: number) => `attainments is empty. Choose 1 to ${most} of your accepted competences.`,
  tooMany: (chosen: number, most: number) =>
    `You chose ${chosen} accepted competences, and a record holds ${most} at most. Make several records.`,
  chosenTwice: "This accepted competence is chosen twice. Name each one once.",
  attainmentNotFound:
    "Accepted competence not found on your own record. Give the id of one of your attainments that is accepted today.",
  copied:
    "This competence was accepted at another employer, and copied to your record. Only the employer whose assessor accepted it can issue a badge of it: ask for it there.",
  expired: (until: string) =>
    `This evidence stopped counting on ${until}, so no badge is issued of it. Choose a newer one.`,
  notAHolder:
    "holder is not a did:key. Give one such as did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi, or leave it out for a random id.",
  notAnEmail: "email is not an e-mail address of at most 254 characters. Give one, or leave it out.",
  badgeNotFound: "Badge not found on your own record.",
  withdrawnAlready: "This badge has been withdrawn already.",
};
