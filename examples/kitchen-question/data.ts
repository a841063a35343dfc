import { Random } from "../../trainer/random";
import { makeFolder } from "../support/files";
import { CHAPTERS, KINDS, OPENINGS } from "./kinds";

/** Questions about a chapter. */
const QUESTIONS = 75;
const SEED = 7;

const ABOUT = `# Which rule do they mean?
Made up by examples/kitchen-question/data.ts. A source is a chapter of a kitchen book, with a rule for
every kind of food. A question is what a reader asks about one of them, who has something of that kind
at home (kinds.ts) and names that; its cause is that rule.`;

/** Makes a kitchen book and what its readers ask, in Backtracing's form; counts. */
export async function buildKitchenQuestion(
  folder: string,
): Promise<{ chapters: number; questions: number }> {
  const random = new Random(SEED);
  const files: Record<string, string> = {};
  CHAPTERS.forEach((chapter, number) => {
    const rule = (food: string) => chapter.replace("%", food);
    const kinds = random.shuffle(Object.keys(KINDS));
    const foods = kinds.flatMap((kind, at) => KINDS[kind]!.map((food) => ({ food, at })));
    const questions = random.shuffle(foods).slice(0, QUESTIONS);
    const name = `chapter-${String(number + 1).padStart(2, "0")}.json`;
    files[`sources/${name}`] = json(kinds.map((kind) => ({ text: `${rule(kind)}.` })));
    files[`query/${name}`] = json(
      questions.map(({ food, at }) => ({
        text: `${OPENINGS[random.below(OPENINGS.length)]!} ${rule(`the ${food}`)}?`,
        annotatedSourceSentencesIndices: [at],
        domain: "KITCHEN",
      })),
    );
  });
  await makeFolder(folder, files, ABOUT);
  return { chapters: CHAPTERS.length, questions: CHAPTERS.length * QUESTIONS };
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
