/**
 * The questions that trusts were asked about peer support workers in freedom of information requests, in
 * wording of our own.
 */
export const REQUEST_QUESTIONS = {
  Q1A: "How many peer support workers do you employ, and how many volunteer?",
  Q1B: "In which other roles is lived experience essential, and how many people hold them?",
  Q1C: "How many peer support workers are on fixed terms?",
  Q2A: "How many peer support workers do you have at each pay band?",
  Q2B: "Which other lived experience roles do you have at each pay band, and how many people hold them?",
  Q3A: "Were they trained by your organisation, by others, or both?",
  Q3B: "Were they trained before they started, on the job, or both?",
  Q3C: "Which continuing professional development do you offer them?",
  Q3D: "Which ways to progress do they have, and how many people moved up in the last 12 months?",
  Q4A: "How many days of sickness absence were there in 18 months, for each full-time post?",
  Q4B: "How much of that absence had to do with mental health?",
  Q5A: "How many peer support workers do you have in each directorate or service area?",
  Q5B: "Where does peer support sit in your organisation?",
  Q6A: "How many of your whole workforce are in lived experience and peer roles?",
  Q6B: "How many people are in roles for which the job description asks for lived experience?",
} as const;

export type QuestionCode = keyof typeof REQUEST_QUESTIONS;
