import { useState } from "react";
import { api } from "../api.ts";
import { type Product, products } from "../catalogue.ts";
import { money } from "../money.ts";
import { Picture } from "../parts/picture.tsx";
import { ProductCard } from "../parts/product-card.tsx";
import { Link } from "../router.tsx";

interface ProductPageProps {
  readonly product: Product;
  readonly onAdded: () => void;
}

export function ProductPage({ product, onAdded }: ProductPageProps) {
  const [added, setAdded] = useState(0);
  const add = async () => {
    await api.addItem(product.id);
    setAdded(added + 1);
    onAdded();
  };
  return (
    <>
      <article className="product">
        <Picture product={product} />
        <div>
          <p className="crumbs">
            <Link href="/">Shop</Link> / {product.name}
          </p>
          <h1>{product.name}</h1>
          <p className="lead">{product.note}.</p>
          <p className="price">{money(product.price)}</p>
          <button type="button" className="button" onClick={() => void add()}>
            Add to Cart
          </button>
          {added > 0 && (
            <p role="status" className="added">
              {added === 1 ? "Added to your cart." : `Added: ${added} in your cart.`}
            </p>
          )}
          {/* Seeded bug: it looks like the links around it, but nothing listens to it. */}
          <p className="help">
            New to this? <span className="link-look">Brewing Guide</span>
          </p>
          <ul className="facts">
            <li>Ships from our mill within a day</li>
            <li>Thirty days to change your mind</li>
            <li>Repaired for free, for good</li>
          </ul>
        </div>
      </article>
      <section className="shelf" aria-label="You may also like">
        {products
          .filter(({ id }) => id !== product.id)
          .slice(0, 4)
          .map((other) => (
            <ProductCard key={other.id} product={other} />
          ))}
      </section>
    </>
  );
}
