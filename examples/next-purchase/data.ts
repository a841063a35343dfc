import { Random } from "../../trainer/random";
import { csv } from "../support/csv";
import { makeFolder } from "../support/files";
import { MAKERS, UNDERTAKINGS } from "./shop";

const CUSTOMERS = 1600;
/** Things that a customer buys, at least and at most. */
const [LEAST, MOST] = [3, 5];
/** How often the next thing is of the maker whose things the customer has. */
const LOYAL = 0.85;
/** How often a thing is skipped, for the customer has it or does without. */
const SKIPPED = 0.15;
const SEED = 7;

const ABOUT = `# What do they buy next?
Made up by examples/next-purchase/data.ts; nobody bought any of it. A customer takes up one of 14
undertakings and buys what it takes, in order, now and then skipping something, mostly of one maker.
What comes next has another name than what came before: a tent is followed by a sleeping bag. No two
customers begin with the same two items, so that none of those tested on is one of those learnt from.`;

/** Makes a shop's items and what customers bought one after the other; counts of them. */
export async function buildNextPurchase(
  folder: string,
): Promise<{ items: number; customers: number; purchases: number }> {
  const random = new Random(SEED);
  const chance = (share: number) => random.next() < share;
  const kinds = UNDERTAKINGS.flat();
  const items = kinds.flatMap((kind) => MAKERS.map((maker) => `${maker} ${kind}`));
  const idOf = (title: string) => title.replaceAll(" ", "-");
  const rows: string[][] = [];
  const beginnings = new Set<string>();
  for (let customer = 0; customer < CUSTOMERS; ) {
    const wanted = UNDERTAKINGS[random.below(UNDERTAKINGS.length)]!;
    const count = LEAST + random.below(MOST - LEAST + 1);
    let maker = MAKERS[random.below(MAKERS.length)]!;
    const bought: string[] = [];
    let at = random.below(wanted.length - count + 1);
    while (bought.length < count && at < wanted.length) {
      if (bought.length > 0 && !chance(LOYAL)) maker = MAKERS[random.below(MAKERS.length)]!;
      bought.push(idOf(`${maker} ${wanted[at]!}`));
      at += chance(SKIPPED) ? 2 : 1;
    }
    const beginning = bought.slice(0, 2).join(" ");
    if (bought.length < LEAST || beginnings.has(beginning)) continue;
    beginnings.add(beginning);
    rows.push(...bought.map((item, time) => [`c${customer}`, item, String(time)]));
    customer++;
  }
  await makeFolder(
    folder,
    {
      "items.csv": csv(
        ["item_id", "title"],
        items.map((title) => [idOf(title), title]),
      ),
      "interactions.csv": csv(["user_id", "item_id", "timestamp"], rows),
    },
    ABOUT,
  );
  return { items: items.length, customers: CUSTOMERS, purchases: rows.length };
}
