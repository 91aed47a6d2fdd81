import type { Account } from "../services/accounts.ts";

export interface CartItem {
  readonly productId: string;
  readonly quantity: number;
  readonly price: number;
}

export interface Cart {
  readonly items: readonly CartItem[];
  readonly subtotal: number;
}

export interface DeliveryOption {
  readonly id: string;
  readonly label: string;
  readonly price: { readonly amount: number };
}

export interface PlacedOrder {
  readonly order: string;
  readonly total: number;
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
  return (await response.json()) as T;
}

/** The shop's API, as the pages call it. */
export const api = {
  login: (email: string) => send<Account>("POST", "/api/login", { email }),
  cart: () => send<Cart>("GET", "/api/cart"),
  addItem: (productId: string) => send<Cart>("POST", "/api/cart/items", { productId }),
  setQuantity: (productId: string, quantity: number) =>
    send<unknown>("PUT", `/api/cart/items/${productId}`, { quantity }),
  quoteCart: () => send<Cart>("POST", "/api/cart/quote"),
  delivery: () => send<readonly DeliveryOption[]>("GET", "/api/delivery"),
  placeOrder: (delivery: string, card: string) =>
    send<PlacedOrder>("POST", "/api/orders", { delivery, card }),
};
