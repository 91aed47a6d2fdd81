import { randomUUID } from "node:crypto";
import { accountFor } from "./accounts.ts";
import { call } from "./call.ts";
import type { Query } from "./database.ts";
import { depots } from "./schema.ts";
import type { Reply, Request, Routes } from "./server.ts";
import type { Tracing } from "./tracing.ts";

const field = (body: unknown, name: string): unknown =>
  typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;

const text = (body: unknown, name: string): string => String(field(body, name) ?? "");
const whole = (value: unknown): number => (typeof value === "number" ? Math.trunc(value) : 0);

interface CartItem {
  readonly productId: string;
  readonly quantity: number;
  readonly price: number;
}

/** What delivery costs; whoever collects pays nothing, so that option has no price at all. */
const deliveryOptions = [
  { id: "standard", label: "Standard, 3 to 5 days", price: { amount: 1490 } },
  { id: "express", label: "Express, tomorrow", price: { amount: 2490 } },
  { id: "pickup", label: "Pickup point" },
];

/** The shop's API over its database and the payments service. */
export function shopRoutes(tracing: Tracing, query: Query, paymentsUrl: string): Routes {
  const itemsOf = async (cart: string): Promise<CartItem[]> => {
    const rows = await query(
      "SELECT product_id, quantity, price FROM cart_items JOIN products ON id = product_id WHERE cart = ?",
      cart,
    );
    return rows.map((row) => ({
      productId: String(row.product_id),
      quantity: whole(row.quantity),
      price: whole(row.price),
    }));
  };

  const cartReply = async (cart: string): Promise<Reply> => {
    const items = await itemsOf(cart);
    const subtotal = items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
    return {
      status: 200,
      body: { items, subtotal },
      headers: { "set-cookie": `cart=${cart}; Path=/; SameSite=Lax` },
    };
  };

  const cartOf = ({ cookies }: Request): string => cookies.cart ?? randomUUID();

  const addItem = async (request: Request): Promise<Reply> => {
    const cart = cartOf(request);
    await query(
      "INSERT INTO cart_items VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET quantity = quantity + 1",
      cart,
      text(request.body, "productId"),
    );
    return cartReply(cart);
  };

  const setQuantity = async (request: Request): Promise<Reply> => {
    const cart = cartOf(request);
    await query(
      "UPDATE cart_items SET quantity = ? WHERE cart = ? AND product_id = ?",
      Math.max(1, whole(field(request.body, "quantity"))),
      cart,
      request.params.productId ?? "",
    );
    return { status: 200, body: { saved: true } };
  };

  /** Seeded bug: asks for every item and every depot on its own, one after the other (N+1). */
  const quoteCart = async (request: Request): Promise<Reply> => {
    const cart = cartOf(request);
    for (const { productId } of await itemsOf(cart)) {
      for (const depot of depots) {
        await query(
          "SELECT surcharge FROM stock WHERE product_id = ? AND depot = ?",
          productId,
          depot,
        );
      }
    }
    return cartReply(cart);
  };

  const placeOrder = async (request: Request): Promise<Reply> => {
    const cart = cartOf(request);
    const items = await itemsOf(cart);
    const delivery = deliveryOptions.find(({ id }) => id === text(request.body, "delivery"));
    const total =
      items.reduce((sum, { price, quantity }) => sum + price * quantity, 0) +
      (delivery?.price?.amount ?? 0);
    const charge = await call(tracing, `${paymentsUrl}/charges`, {
      amount: total,
      card: text(request.body, "card"),
    });
    if (charge.status !== 201) {
      tracing.log("ERROR", "order not placed: payment refused", { "order.total": total });
      return { status: charge.status, body: charge.body };
    }
    await query("INSERT INTO orders (cart, total) VALUES (?, ?)", cart, total);
    await query("DELETE FROM cart_items WHERE cart = ?", cart);
    tracing.log("INFO", "order placed", { "order.total": total });
    return { status: 201, body: { order: randomUUID().slice(0, 8).toUpperCase(), total } };
  };

  return {
    "POST /api/login": async ({ body }) => {
      const account = accountFor(text(body, "email"));
      return account
        ? { status: 200, body: account }
        : { status: 422, body: { error: "not an e-mail address" } };
    },
    "GET /api/delivery": async () => ({ status: 200, body: deliveryOptions }),
    "GET /api/cart": (request) => cartReply(cartOf(request)),
    "POST /api/cart/items": addItem,
    "PUT /api/cart/items/{productId}": setQuantity,
    "POST /api/cart/quote": quoteCart,
    "POST /api/orders": placeOrder,
  };
}
