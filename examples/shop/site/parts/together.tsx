import { products } from "../catalogue.ts";
import { ProductCard } from "./product-card.tsx";

const promises = [
  ["Made near by", "Nine of ten makers live within a day's drive of the mill."],
  ["Made to be mended", "Every part is for sale on its own, for as long as we are here."],
  ["Made without hurry", "We restock when the makers are ready, not when a chart says so."],
] as const;

/** What stands between the form and the end of the checkout page. */
export function Together() {
  return (
    <>
      <h2 className="shelf-title">Often bought together</h2>
      <section className="shelf" aria-label="Often bought together">
        {products.slice(3, 7).map((product) => (
          <ProductCard key={product.id} product={product} />
        ))}
      </section>
      <section className="promises" aria-label="Our promise">
        {promises.map(([title, text]) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </section>
    </>
  );
}
