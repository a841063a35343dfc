import { wordsOf } from "../icon-search/icons";
import { makeFolder, packaged } from "../support/files";

/** An icon as @mdi/svg's meta.json tells of it. */
interface DrawnIcon {
  name: string;
  author: string;
  version: string;
  /** Hexadecimal; given out in the order in which icons are added. */
  codepoint: string;
  tags: string[];
  deprecated: boolean;
}

/** Sittings with fewer icons say nothing of what comes next. */
const LEAST = 4;

const ABOUT = `# What did they draw next?
Made from Material Design Icons' meta.json (Apache-2.0, Pictogrammers, npm package @mdi/svg) by
examples/next-icon/data.ts. A "user" is an author in one release of the set; the user's items are the
icons that the author added in it, in the order of their code points. These are real sequences of
what people made, not of what shoppers clicked.`;

/** Makes the interactions of the icons' authors with their icons; counts of them. */
export async function buildNextIcon(
  folder: string,
): Promise<{ icons: number; sittings: number; interactions: number }> {
  const icons = packaged<DrawnIcon[]>("@mdi/svg/meta.json").filter((icon) => !icon.deprecated);
  const sittings = new Map<string, DrawnIcon[]>();
  for (const icon of icons) {
    const user = `${icon.author} ${icon.version}`;
    const known = sittings.get(user);
    if (known) known.push(icon);
    else sittings.set(user, [icon]);
  }
  const rows: string[][] = [];
  let count = 0;
  for (const [user, drawn] of sittings) {
    if (drawn.length < LEAST) continue;
    count++;
    const order = drawn.map((icon) => ({ icon, at: Number.parseInt(icon.codepoint, 16) }));
    for (const { icon, at } of order.sort((a, b) => a.at - b.at))
      rows.push([user, icon.name, String(at)]);
  }
  await makeFolder(
    folder,
    {
      "items.csv": csv(
        ["item_id", "title", "topics"],
        icons.map(({ name, tags }) => [name, wordsOf(name), tags.join("; ")]),
      ),
      "interactions.csv": csv(["user_id", "item_id", "timestamp"], rows),
    },
    ABOUT,
  );
  return { icons: icons.length, sittings: count, interactions: rows.length };
}

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return `${[header, ...rows].map(line).join("\n")}\n`;
}
