import { products } from "../catalogue.ts";
import { Picture } from "../parts/picture.tsx";
import { ProductCard } from "../parts/product-card.tsx";
import { Link } from "../router.tsx";

export function HomePage() {
  const hero = products.slice(0, 3);
  return (
    <>
      <section className="hero">
        <div>
          <h1>Coffee things that last longer than the cup</h1>
          <p>Eight tools for a better morning, made by people we know.</p>
          <Link href="/products/fjord-dripper" className="button">
            See the Fjord Dripper
          </Link>
        </div>
        <div className="still-life" aria-hidden="true">
          {hero.map((product) => (
            <Picture key={product.id} product={product} />
          ))}
        </div>
      </section>
      <section className="shelf" aria-label="Products">
        {products.map((product) => (
          <ProductCard key={product.id} product={product} />
        ))}
      </section>
    </>
  );
}
