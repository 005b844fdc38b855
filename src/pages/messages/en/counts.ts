/** Numbers of people, as far as they may be shown. */
export const counts = {
  between: (low: number, high: number) => `${low} to ${high}`,
  atLeast: (low: number) => `${low} or more`,
  atMost: (high: number) => `${high} or fewer`,
  hidden: "hidden",
  computing: "being worked out",
};
