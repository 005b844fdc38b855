/** What an argument `name` that narrows a list of people says of itself. */
export const NAME_FILTER =
  "Only people whose name contains this text. Accents, capitals, the kind of apostrophe or hyphen, and spaces around it make no difference: “sian” finds Siân, and “o'brien” finds O’Brien.";
