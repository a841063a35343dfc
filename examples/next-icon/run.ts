import path from "node:path";
import { runExample } from "../support/run-example";
import { buildNextIcon } from "./data";

const DATA = path.join(".data", "next-icon");

runExample({
  file: path.join("examples", "next-icon", "next-icon.recr1.yaml"),
  async prepare() {
    const { icons, sittings, interactions } = await buildNextIcon(DATA);
    return `next icon: ${icons} icons, ${sittings} sittings of their authors with ${interactions} icons in order (${DATA})`;
  },
});
