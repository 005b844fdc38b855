import type { Basis, Outcome, RoleFamily, RouteKind, SuppliedBy } from "../operations/generated/graphql";

const families: Readonly<Record<RoleFamily, string>> = {
  PEER_SUPPORT: "Peer support",
  INVOLVEMENT: "Involvement",
  EDUCATION: "Training",
  EMPLOYMENT: "Employment support",
  RESEARCH: "Research",
  PEER_LEADERSHIP: "Leading peer support",
  STRATEGIC: "Leading the organisation",
  OUTWARD: "Other professions",
};

const kinds: Readonly<Record<RouteKind, string>> = {
  UPWARD: "Up",
  LATERAL: "Sideways",
  WITHIN: "Stay and deepen",
  STEP_BACK: "Step back",
  OUTWARD: "Out, to another profession",
  INWARD: "In, from another profession",
};

const bases: Readonly<Record<Basis, string>> = {
  PUBLISHED: "Published",
  INFERRED: "Worked out from published facts",
  LOCAL_POLICY: "Your employer's rule",
  ILLUSTRATIVE: "An example",
};

const outcomes: Readonly<Record<Outcome, string>> = {
  MET: "Ready to be considered",
  WAIVED: "Ready to be considered (with a waiver)",
  PENDING: "Waiting for a judgement",
  UNKNOWN: "Something is not on record yet",
  NOT_MET: "On the way",
};

/** Who acts, in words for the worker. */
const whose: Readonly<Record<SuppliedBy, string>> = {
  WORKER: "you",
  ASSESSOR: "your assessor or supervisor",
  PROVIDER: "a training provider",
  EMPLOYER: "your employer",
  TIME: "nobody; it only needs time",
};

const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Every text of the pages in English. A text with a gap is a function. */
export const en = {
  language: "English",
  service: "Peerway",
  skip: "Skip to main content",
  account: "Your account and language",
  menu: "Menu",
  nav: { map: "Career map", me: "My path", signIn: "Sign in", signOut: "Sign out" },
  footer: {
    title: "About this service",
    text: "Peerway shows what is on record. It advises; a named person decides.",
  },
  pageTitle: (title: string) => `${title} – Peerway`,
  families,
  kinds,
  bases,
  outcomes,
  whose,
  /** @param day as YYYY-MM-DD. */
  day: (day: string) => DAY.format(new Date(day)),
  band: (code: string) => `Band ${code}`,
  volunteer: "Volunteer",
  aboveBands: "Above the bands",
  map: {
    title: "Career map",
    lead: "The roles of peer support, and the ways between them. Choose a role to see every way from it and to it.",
    drawing: "Career map, drawn",
    scroll:
      "The drawing is wide: you can move it from side to side. The lists on this page say the same in words.",
    drawn: "The drawing has the ways up and sideways. The list also has the other ways.",
    roleDrawn: (role: string) => `The drawing has every way from ${role} and to it.`,
    key: "What the lines mean",
    illustrative:
      "No national body has agreed one career path. Each way says how well founded it is. “An example” means that nobody has published it: your employer can set its own rule.",
    list: "All roles and ways, by pay band",
    from: (role: string) => `Ways on from ${role}`,
    to: (role: string) => `Ways to ${role}`,
    noWayTo: "No way to this role is on the map yet.",
    stay: "You can stay in this role and deepen it. Staying is a path too.",
    all: "Back to the whole map",
    what: "What the role is",
    alsoCalled: "Employers also call it",
    inScope: "What the role is for",
    outOfScope: "What the role is not for",
    mayRefuse: "If you are asked to do one of these, you may say no.",
  },
  signIn: {
    title: "Sign in",
    tryingOut: "These people are invented. Choose who you want to be.",
    leaving: {
      title: "Signing you out",
      text: "You are signed out of Peerway. Your organisation's sign-in page is next.",
      go: "Continue",
    },
    signedOut: {
      title: "You are signed out",
      text: "If you share this computer, close the browser too.",
    },
    closed: {
      title: "Your account has no access to Peerway",
      text: "You are signed out. Nothing was removed from your record. If you should have access, ask HR.",
    },
    faults: {
      LOST: {
        title: "This sign-in is over",
        text: "It took too long, was finished before, or another tab began to sign in. Nothing is lost. Sign in again.",
        again: "Sign in again",
      },
      CANCELLED: {
        title: "You did not sign in",
        text: "Signing in was cancelled, and nothing has changed. The career map is open to everybody.",
        again: "Sign in",
      },
      DOWN: {
        title: "Signing in is not possible now",
        text: "Your organisation's sign-in page does not answer. Try again in a few minutes. The career map is open to everybody.",
        again: "Try again",
      },
      UNTRUSTED: {
        title: "This sign-in could not be checked",
        text: "What came back does not fit your sign-in, so Peerway did not accept it. Sign in again. If this happens again, ask your IT team.",
        again: "Sign in again",
      },
      NOT_SET_UP: {
        title: "Signing in is not set up correctly",
        text: "Your organisation's sign-in page refused Peerway. You did nothing wrong. Ask your IT team to check how Peerway is set up there.",
        again: "Try again",
      },
      NO_AUDIENCE: {
        title: "Signing in is not set up correctly",
        text: "You signed in, but what your organisation's sign-in page gave to Peerway is for another service. You did nothing wrong. Ask your IT team to check the audience of Peerway's tokens.",
        again: "Try again",
      },
      NOT_ADMITTED: {
        title: "Your account has no access to Peerway",
        text: "You signed in, but this account cannot use Peerway. If it should, ask HR. You can also sign in with another account.",
        again: "Sign in with another account",
      },
    },
  },
  me: {
    title: "My path",
    noRecord: "You have no record as a worker here. Ask HR to open one with your number.",
    since: (day: string) => `since ${day}`,
    next: "What to do next",
    nothingNext: "No plan can be made now: no way is open from your role, or all of them are done.",
    more: (count: number) => (count === 1 ? "and one more thing" : `and ${count} more things`),
    nearest: "Your nearest way on:",
    move: "Who acts",
    staying: "Staying well in your role",
    ways: "Your ways from here",
    own: (met: number, total: number) => `Your part: ${met} of ${total} done.`,
    employer: (met: number, total: number) => `Your employer's part: ${met} of ${total} done.`,
    readyFor: (day: string) => `Ready since ${day}.`,
    from: (day: string) => `Ready from ${day}.`,
    until: (day: string) => `This counts until ${day}.`,
    ownDone: "Your part is done. Your employer's part is left",
    decides: "Peerway advises. A named person decides, and you can ask them why.",
    back: "Back to my path",
    toCome: "Still to come",
    nothingToCome: "Nothing is left to do for this way.",
    groups: {
      me: "For you",
      team: "For your team",
      time: "Only time",
      employer: "For your employer",
    },
    owes: "These are not for you to put right. You can ask your manager about them.",
    anyOf: "Any of these helps:",
    met: (count: number) => (count === 1 ? "One thing that is done" : `${count} things that are done`),
    alsoNeeded: "What else it takes",
    dates: "Dates",
    today: "today",
    readySince: "ready to be considered since this day",
    readyFrom: "ready to be considered from this day",
    readyUntil: "readiness lapses on this day if nothing else happens",
    lapses: (what: string) => `lapses: ${what}`,
  },
  errors: {
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
    UNAVAILABLE: {
      title: "Peerway cannot answer now",
      text: "Nothing is lost. Try again in a few minutes.",
    },
  },
};

export type Messages = typeof en;
