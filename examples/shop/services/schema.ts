import { products } from "../site/catalogue.ts";

/** Depots that may ship an item; each has its own row of stock. */
export const depots = Array.from({ length: 14 }, (_, index) => `depot-${index + 1}`);

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const productRows = products.map(({ id, price }) => `(${quoted(id)}, ${price})`).join(", ");

const stockRows = products
  .flatMap(({ id }) => depots.map((depot, index) => `(${quoted(id)}, ${quoted(depot)}, ${index})`))
  .join(", ");

/** Tables and first rows of the shop's database. */
export const shopSchema = `
  CREATE TABLE products (id TEXT PRIMARY KEY, price INTEGER);
  CREATE TABLE stock (product_id TEXT, depot TEXT, surcharge INTEGER);
  CREATE TABLE cart_items (cart TEXT, product_id TEXT, quantity INTEGER, PRIMARY KEY (cart, product_id));
  CREATE TABLE orders (id INTEGER PRIMARY KEY, cart TEXT, total INTEGER);
  INSERT INTO products VALUES ${productRows};
  INSERT INTO stock VALUES ${stockRows};
`;
