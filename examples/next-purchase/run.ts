import path from "node:path";
import { runExample } from "../support/run-example";
import { buildNextPurchase } from "./data";

const DATA = path.join(".data", "next-purchase");

runExample({
  file: path.join("examples", "next-purchase", "next-purchase.recr1.yaml"),
  async prepare() {
    const { items, customers, purchases } = await buildNextPurchase(DATA);
    return `next purchase: ${items} items, ${purchases} purchases by ${customers} customers (${DATA})`;
  },
});
