/** Signing in. */
export const signIn = {
  title: "Sign in",
  tryingOut: "These people are invented. Choose who you want to be.",
};
