import type { Cart } from "../api.ts";
import { products } from "../catalogue.ts";
import { money } from "../money.ts";

interface CheckoutSummaryProps {
  readonly cart: Cart | undefined;
  readonly deliveryPrice: number | undefined;
}

const nameOf = (productId: string): string =>
  products.find(({ id }) => id === productId)?.name ?? productId;

export function CheckoutSummary({ cart, deliveryPrice }: CheckoutSummaryProps) {
  return (
    <aside className="summary">
      <h2>Your order</h2>
      <dl>
        {cart?.items.map(({ productId, quantity, price }) => (
          <div key={productId} className="row">
            <dt>
              {quantity} × {nameOf(productId)}
            </dt>
            <dd>{money(price * quantity)}</dd>
          </div>
        ))}
        <dt>Delivery</dt>
        <dd>{deliveryPrice === undefined ? "after review" : money(deliveryPrice)}</dd>
        {deliveryPrice !== undefined && (
          <>
            <dt className="total">Total</dt>
            <dd className="total">{money((cart?.subtotal ?? 0) + deliveryPrice)}</dd>
          </>
        )}
      </dl>
      {deliveryPrice !== undefined && (
        <button type="submit" className="button">
          Submit Order
        </button>
      )}
    </aside>
  );
}
