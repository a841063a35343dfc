import { type Icon, type IconQuery, queriesOf, splitQueries } from "../icon-search/icons";
import { csv } from "../support/csv";
import { makeFolder, packaged } from "../support/files";

/** What the recipe reads of an entry in Material Design Icons' meta.json. */
interface ShelvedIcon extends Icon {
  /** The shelves, such as `Food / Drink`. */
  tags: string[];
}

const SEED = 7;

const ABOUT = `# On which shelf does it stand?
Made from the tags and aliases in Material Design Icons' meta.json (Apache-2.0, Pictogrammers, npm
package @mdi/svg) by examples/icon-shelf/data.ts. A document is a shelf: a tag that icons are sorted
by. A query is an alias: what people call an icon. Relevant are the shelves of the icons with that
alias. Queries are divided as for the icon search: the splits share neither queries nor icons, and
every word of a test query stands in a training query.`;

/** Makes people's names for icons and the shelves that these stand on, as tables; counts of them. */
export async function buildIconShelf(
  folder: string,
): Promise<{ shelves: number; train: number; dev: number; test: number }> {
  const icons = packaged<ShelvedIcon[]>("@mdi/svg/meta.json").filter((icon) => !icon.deprecated);
  const shelvesOf = new Map(icons.map(({ name, tags }) => [name, tags.map(nameOf)]));
  const shelves = [...new Set([...shelvesOf.values()].flat())].sort();
  const shelvesFor = (query: IconQuery) => [
    ...new Set(query.icons.flatMap((icon) => shelvesOf.get(icon)!)),
  ];
  // Two of seven icons stand on no shelf.
  const queries = queriesOf(icons).queries.filter((query) => shelvesFor(query).length > 0);
  const { train, dev, test } = splitQueries(queries, SEED);
  const rows = Object.entries({ train, dev, test }).flatMap(([split, members]) =>
    members.map((query) => [query.id, query.text, shelvesFor(query).join("|"), split]),
  );
  await makeFolder(
    folder,
    {
      "documents.csv": csv(
        ["id", "title"],
        shelves.map((shelf) => [shelf, shelf]),
      ),
      "queries.csv": csv(["id", "query", "relevant", "split"], rows),
    },
    ABOUT,
  );
  return {
    ...{ shelves: shelves.length, train: train.length },
    ...{ dev: dev.length, test: test.length },
  };
}

/** `Food / Drink` as words to search with. */
function nameOf(tag: string): string {
  return tag
    .toLowerCase()
    .match(/[a-z]+/g)!
    .join(" ");
}
