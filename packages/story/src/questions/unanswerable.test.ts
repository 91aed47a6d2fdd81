import { expect, test } from "vitest";
import { fold } from "../records/fold.ts";
import { limitOf } from "./unanswerable.ts";

test.each([
  "What did David think of the price?",
  "What did Ana type into the IBAN field?",
  "Will Ana come back next week?",
  "How much revenue did we lose?",
  "Wie hoch ist unser Umsatz?",
  "What is the weather in Lisbon?",
  "Quel temps fait-il à Lyon ?",
  "How old is David?",
  "What colour is the button?",
  "Which developer wrote this?",
  "Delete all sessions of David",
])("%s has its limit", (question) => {
  expect(limitOf(fold(question))).toBeDefined();
});

test.each([
  "What happened to Gwendolyn Price yesterday?",
  "Did Li Wei create an invoice?",
  "Why did the video not start for Fatima?",
  "What happened on the revenue page?",
  "Was ist heute morgen bei Ana passiert?",
  "Why was the password refused for David?",
  "What did Ana try?",
])("%s has none", (question) => {
  expect(limitOf(fold(question))).toBeUndefined();
});
