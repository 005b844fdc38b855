/** The description of an argument `name` that filters a list of people. */
export const NAME_FILTER =
  "Only people whose name contains this text. Accents, capitals, the kind of apostrophe or hyphen, and spaces around it make no difference: “sian” finds Siân, and “o'brien” finds O’Brien.";
