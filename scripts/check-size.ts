import process from "node:process";
import { sizeBudgets } from "./size-budgets.ts";

let over = 0;
for (const { name, limitKb, measure } of sizeBudgets) {
  const kb = (await measure()) / 1000;
  if (kb > limitKb) over += 1;
  console.log(`${kb > limitKb ? "OVER" : "ok  "} ${name}: ${kb.toFixed(2)} KB gzip of ${limitKb}`);
}
process.exit(over === 0 ? 0 : 1);
