import { setTimeout as wait } from "node:timers/promises";
import type { Reply, Request, Routes } from "./server.ts";
import type { Tracing } from "./tracing.ts";

interface Charge {
  readonly amount: number;
  readonly card: string;
}

function readCharge({ body }: Request): Charge {
  if (typeof body === "object" && body !== null && "amount" in body && "card" in body) {
    const { amount, card } = body;
    if (typeof amount === "number" && typeof card === "string") return { amount, card };
  }
  throw new Error("a charge needs an amount and a card");
}

class CardDeclined extends Error {
  override readonly name = "CardDeclinedError";
}

/** The bank says no to this card, as test cards of payment providers do. */
const declinedCard = "card_0002";

/** The payments service: asks the bank, answers 201 or 402. */
export function paymentRoutes(tracing: Tracing): Routes {
  const authorize = (charge: Charge) =>
    tracing.span(
      "authorize card",
      { attributes: { "payment.amount": charge.amount, "payment.card": charge.card } },
      async () => {
        await wait(180);
        if (charge.card === declinedCard) {
          tracing.log("ERROR", "card_declined: the bank refused the charge", {
            "payment.decline_code": "insufficient_funds",
          });
          throw new CardDeclined("card_declined");
        }
      },
    );

  const charge = async (request: Request): Promise<Reply> => {
    const wanted = readCharge(request);
    try {
      await authorize(wanted);
    } catch (error) {
      if (error instanceof CardDeclined) return { status: 402, body: { error: error.message } };
      throw error;
    }
    tracing.log("INFO", "charge authorized", { "payment.amount": wanted.amount });
    return { status: 201, body: { authorized: true } };
  };

  return { "POST /charges": charge };
}
