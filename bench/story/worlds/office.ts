import { no, noCause, yes } from "./words.ts";
import type { World } from "./world.ts";

const form = "Wniosek";

/** A Polish public office, pages from the server, with no back end in the data, and some Japanese. */
export const office: World = {
  name: "office",
  site: { host: "https://wnioski.urzad.example.pl", service: "e-urzad", release: "9" },
  play: (begin) => {
    const pesel = begin({ id: "85010112345", name: "Zofia Wójcik" }, 600);
    pesel.open("/wniosek/krok-1", "Wniosek – krok 1 z 3");
    pesel.fills(form, "Imię", "Nazwisko", "PESEL");
    for (let count = 0; count < 2; count += 1) {
      const next = pesel.press("Dalej");
      pesel.refuses(form, "PESEL", "Nieprawidłowy numer PESEL");
      pesel.gets(next, "message", { message: "Nieprawidłowy numer PESEL" });
      pesel.waits(7000);
    }
    pesel.shows("form_abandonment", 0.6, { "form.name": form, "form.field_name": "PESEL" });
    pesel.leaves();

    const captcha = begin({ name: "Łukasz Żak", email: "lukasz.zak@poczta.pl" }, 500);
    captcha.open("/wniosek/krok-3", "Wniosek – krok 3 z 3");
    const send = captcha.press("Wyślij wniosek");
    captcha.breaks("", "", {
      "error.type": "csp",
      "error.directive": "frame-src",
      "error.resource_url": "https://captcha.example.net/widget",
      "error.message": "",
    });
    captcha.gets(send, "none");
    captcha.waits(2000);
    const more = captcha.press("Wyślij wniosek");
    captcha.gets(more, "none");
    captcha.shows("dead_click", 0.5, {
      "target.semantic_name": "Wyślij wniosek",
      "target.role": "button",
    });
    captcha.leaves();

    const done = begin({ id: "x1", name: "佐藤 花子" }, 400);
    done.open("/application", "申請フォーム");
    done.fills("申請", "お名前", "住所");
    const submit = done.press("送信する");
    done.sends("POST", "/application", 303, 200, { click: submit });
    done.open("/application/done", "受付完了");
    done.gets(submit, "navigation", { status: 303 });
    done.leaves();

    const cors = begin({ id: "x2", name: "Piotr Nowak" }, 300);
    cors.open("/platnosc", "Płatność");
    const pay = cors.press("Zapłać");
    cors.sends("POST", "https://pay.example.com/v1/charge", undefined, 40, {
      click: pay,
      failure: "TypeError",
    });
    cors.gets(pay, "none");
    cors.leaves();

    return [
      {
        text: "What happened to Zofia Wojcik?",
        facts: [["PESEL"], ["Nieprawidłowy numer PESEL"], ["Dalej"], ["2"]],
      },
      { text: "why did 85010112345 give up", facts: [["PESEL"], ["Nieprawidłowy"]] },
      { text: "Did Zofia complete the form?", facts: [no] },
      {
        text: "What happened to user Łukasz Żak?",
        facts: [["Wyślij wniosek"], ["captcha.example.net"], ["content security policy", "csp"]],
      },
      {
        text: "lukasz.zak@poczta.pl clicked and nothing happened, why?",
        facts: [["captcha.example.net"]],
      },
      {
        text: "What happened to 佐藤 花子?",
        facts: [["送信する"], ["受付完了", "/application/done"]],
      },
      { text: "Did 佐藤 花子 finish?", facts: [yes], wrong: ["no:"] },
      { text: "Why did 佐藤 花子 fail?", decoy: true, facts: [noCause] },
      {
        text: "What happened to Piotr on platnosc?",
        facts: [["Zapłać"], ["/v1/charge"], ["no answer", "without an answer"]],
      },
      { text: "Did the payment of Piotr Nowak succeed?", facts: [no] },
      {
        text: "Where do people drop off?",
        facts: [["/wniosek/krok-1", "/wniosek/krok-3", "/platnosc"]],
      },
      { text: "Which form fields are refused most often?", facts: [["PESEL"]] },
      {
        text: 'Who was refused with "Nieprawidłowy numer PESEL"?',
        facts: [["Zofia Wójcik"]],
        wrong: ["Piotr"],
      },
      { text: "What did Zofia type as PESEL?", facts: [], unanswerable: true },
    ];
  },
};
