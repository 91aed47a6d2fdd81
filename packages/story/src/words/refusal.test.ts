import { expect, test } from "vitest";
import { saysRefusal } from "./refusal.ts";

test.each([
  ["Your card was declined", true],
  ["Die TAN ist nicht mehr gültig", true],
  ["Une erreur est survenue", true],
  ["No se pudo guardar", true],
  ["Não foi possível", true],
  ["Nieprawidłowy numer PESEL", true],
  ["エラーが発生しました", true],
  ["Не удалось сохранить", true],
  ["无法连接", true],
  ["Saved", false],
  ["Thank you, Rajesh", false],
  ["Ihr Auftrag ist eingegangen", false],
  ["Votre billet est en route", false],
  ["ご注文ありがとうございます", false],
])("“%s” says that something did not work: %s", (message, refusal) => {
  expect(saysRefusal(message)).toBe(refusal);
});
