/** What went wrong, and what the visitor can do. */
export const errors = {
  REFUSED: {
    title: "You cannot do this here",
    text: "Your account does not have access to this. If it should, ask HR.",
  },
  NOT_FOUND: {
    title: "Page not found",
    text: "Check the address, or start from the career map.",
  },
  BUSY: {
    title: "Too many requests",
    text: "You have sent many requests in a short time. Wait a minute, then load the page again.",
  },
  TOO_LONG: {
    title: "Too long",
    text: "What you sent is too long, so none of it was stored. Go back, make it shorter, and send it again.",
  },
  NOT_UNDERSTOOD: {
    title: "We could not read that",
    text: "Part of the address or of the form cannot be read, so nothing was stored. Go back, load the page again, and try from there.",
  },
  OLD_LINK: {
    title: "This link is old",
    text: "The list has changed since you opened it.",
    go: "Go to the start of the list",
  },
  UNAVAILABLE: {
    title: "Peerway cannot answer now",
    text: "Nothing is lost. Try again in a few minutes.",
  },
};
