import { useEffect, useRef, useState } from "react";
import { api, type Cart, type CartItem } from "../api.ts";
import { products } from "../catalogue.ts";
import { money } from "../money.ts";
import { Picture } from "../parts/picture.tsx";
import { goTo, Link } from "../router.tsx";

interface LineProps {
  readonly item: CartItem;
  readonly onQuantity: (quantity: number) => void;
}

function Line({ item, onQuantity }: LineProps) {
  const product = products.find(({ id }) => id === item.productId);
  if (!product) return null;
  return (
    <li className="line">
      <Picture product={product} />
      <div>
        <Link href={`/products/${product.id}`}>{product.name}</Link>
        <span className="note">{product.note}</span>
      </div>
      <fieldset className="stepper">
        <legend>{`Quantity of ${product.name}`}</legend>
        <button
          type="button"
          aria-label={`Fewer ${product.name}`}
          onClick={() => onQuantity(Math.max(1, item.quantity - 1))}
        >
          −
        </button>
        <output>{item.quantity}</output>
        <button
          type="button"
          aria-label={`More ${product.name}`}
          onClick={() => onQuantity(item.quantity + 1)}
        >
          +
        </button>
      </fieldset>
      <span className="price">{money(item.price)}</span>
    </li>
  );
}

export function CartPage() {
  const [cart, setCart] = useState<Cart>();
  const quoting = useRef(false);
  useEffect(() => {
    void api.cart().then(setCart);
  }, []);
  if (!cart) return <p className="empty">Fetching your cart…</p>;
  if (cart.items.length === 0) {
    return (
      <div className="empty">
        <h1>Your cart is empty</h1>
        <Link href="/" className="button">
          Find Something Nice
        </Link>
      </div>
    );
  }

  const setQuantity = (productId: string, quantity: number) => {
    const items = cart.items.map((item) =>
      item.productId === productId ? { ...item, quantity } : item,
    );
    setCart({ ...cart, items });
    void api.setQuantity(productId, quantity);
  };
  // Seeded bug, the page's half: while the slow quote runs, the button neither shows it nor answers.
  const updateTotals = async () => {
    if (quoting.current) return;
    quoting.current = true;
    setCart(await api.quoteCart());
    quoting.current = false;
  };

  return (
    <section className="cart">
      <h1>Your cart</h1>
      <ul className="lines">
        {cart.items.map((item) => (
          <Line
            key={item.productId}
            item={item}
            onQuantity={(quantity) => setQuantity(item.productId, quantity)}
          />
        ))}
      </ul>
      <aside className="summary">
        <h2>Summary</h2>
        <dl>
          <dt>Subtotal</dt>
          <dd>{money(cart.subtotal)}</dd>
          <dt>Delivery from</dt>
          <dd>{money(1490)}</dd>
          <dt className="total">Total from</dt>
          <dd className="total">{money(cart.subtotal + 1490)}</dd>
        </dl>
        <button type="button" className="button quiet" onClick={() => void updateTotals()}>
          Update Totals
        </button>
        <button type="button" className="button" onClick={() => goTo("/checkout")}>
          Go to Checkout
        </button>
      </aside>
    </section>
  );
}
