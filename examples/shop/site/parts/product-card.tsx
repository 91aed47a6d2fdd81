import type { Product } from "../catalogue.ts";
import { money } from "../money.ts";
import { Link } from "../router.tsx";
import { Picture } from "./picture.tsx";

export function ProductCard({ product }: { readonly product: Product }) {
  return (
    <Link href={`/products/${product.id}`} className="card" aria-label={product.name}>
      <Picture product={product} />
      <span className="name">{product.name}</span>
      <span className="note">{product.note}</span>
      <span className="price">{money(product.price)}</span>
    </Link>
  );
}
