import type { Account } from "../services/accounts.ts";
import type { CohortName } from "../truth.ts";
import { type Shopper, wait } from "./shopper.ts";
import { fillCart, fillForm, goToCheckout, openCart, signIn } from "./steps.ts";

type Journey = (shopper: Shopper, account: Account) => Promise<void>;

const goodCard = "4242 4242 4242 4242";
const declinedCard = "4000 0000 0000 0002";
const some = (shopper: Shopper) => 1 + Math.floor(shopper.random() * 2);

const buy: Journey = async (shopper) => {
  await fillCart(shopper, some(shopper));
  await goToCheckout(shopper);
  await fillForm(shopper, goodCard, shopper.random() < 0.5 ? "Standard" : "Express");
  await shopper.press("Review Order");
  await shopper.pause(1.5);
  await shopper.press("Submit Order");
  await shopper.see("Thank you");
  await shopper.pause(2);
};

const declined: Journey = async (shopper) => {
  await fillCart(shopper, some(shopper));
  await goToCheckout(shopper);
  await fillForm(shopper, declinedCard, "Standard");
  await shopper.press("Review Order");
  await shopper.pause(1.5);
  await shopper.hammer("Submit Order", 6, 170);
  await wait(2600);
  await shopper.pause(2);
};

const slowCart: Journey = async (shopper) => {
  await fillCart(shopper, 5);
  await openCart(shopper);
  await shopper.hammer("Update Totals", 5, 210);
  await wait(3200);
  await shopper.pause(1);
};

const deadLink: Journey = async (shopper) => {
  await shopper.press("Shop");
  await shopper.press("Fjord Dripper");
  await shopper.pause(1.5);
  await shopper.pressText("Brewing Guide");
  await wait(2600);
  await shopper.pressText("Brewing Guide");
  await wait(2600);
  await shopper.press("Shop");
  await shopper.pause(2);
};

const brokenReview: Journey = async (shopper) => {
  await fillCart(shopper, some(shopper));
  await goToCheckout(shopper);
  await fillForm(shopper, goodCard, "Pickup point");
  await shopper.press("Review Order");
  await wait(2400);
  await shopper.press("Review Order");
  await wait(2400);
  await shopper.pause(1);
};

const hiddenPromo: Journey = async (shopper) => {
  await fillCart(shopper, 1);
  await goToCheckout(shopper);
  for (let turn = 0; turn < 9; turn += 1) {
    for (let notch = 0; notch < 3; notch += 1) {
      await shopper.scroll(turn % 2 === 0 ? 240 : -240);
      await wait(60);
    }
  }
  await wait(1200);
  await shopper.type("Promo code", "MORNING10");
  await shopper.press("Apply");
  await wait(2400);
};

const priceShock: Journey = async (shopper) => {
  await fillCart(shopper, 2);
  await openCart(shopper);
  await shopper.scroll(200);
  await wait(4000);
  await shopper.press("Shop");
  await wait(3000);
};

const journeys: Readonly<Record<CohortName, Journey>> = {
  happy: buy,
  "declined-card": declined,
  "slow-cart": slowCart,
  "dead-link": deadLink,
  "broken-review": brokenReview,
  "hidden-promo": hiddenPromo,
  "price-shock": priceShock,
};

/** One whole visit: sign in, then live what the cohort lives. */
export async function visit(shopper: Shopper, cohort: CohortName, account: Account): Promise<void> {
  await signIn(shopper, account);
  await journeys[cohort](shopper, account);
}
