import type { Account } from "../services/accounts.ts";
import { products } from "../site/catalogue.ts";
import { shuffled } from "./random.ts";
import type { Shopper } from "./shopper.ts";

/** Opens the shop and signs in. */
export async function signIn(shopper: Shopper, account: Account): Promise<void> {
  await shopper.open("/");
  await shopper.press("Sign In");
  await shopper.pause(0.8);
  await shopper.type("E-mail", account.email);
  await shopper.press("Continue");
  await shopper.see(`Hello, ${account.name.split(" ")[0]}`);
  await shopper.pause(1.5);
}

/** Looks at some products and puts them into the cart. */
export async function fillCart(shopper: Shopper, count: number): Promise<void> {
  for (const product of shuffled(products, shopper.random).slice(0, count)) {
    await shopper.press("Shop");
    await shopper.pause(1);
    await shopper.press(product.name);
    await shopper.pause(1.5);
    await shopper.press("Add to Cart");
    await shopper.see("Added to your cart.");
    await shopper.pause(0.8);
  }
}

export async function openCart(shopper: Shopper): Promise<void> {
  await shopper.press("Cart");
  await shopper.see("Your cart");
  await shopper.pause(1.5);
}

export async function goToCheckout(shopper: Shopper): Promise<void> {
  await openCart(shopper);
  await shopper.press("Go to Checkout");
  await shopper.see("Where to");
  await shopper.pause(1);
}

/** Fills the checkout's form and picks a delivery. */
export async function fillForm(shopper: Shopper, card: string, delivery: string): Promise<void> {
  await shopper.type("Street and number", "5 Orchard Row");
  await shopper.type("Postcode", "04101");
  await shopper.type("City", "Portland");
  await shopper.pause(0.8);
  await shopper.choose(delivery);
  await shopper.type("Card number", card);
  await shopper.type("Expires", "11/29");
  await shopper.type("Security code", "123");
  await shopper.pause(1);
}
