/** Signing in. */
export const signIn = {
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
};
