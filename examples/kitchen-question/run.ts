import path from "node:path";
import { runExample } from "../support/run-example";
import { buildKitchenQuestion } from "./data";

const DATA = path.join(".data", "kitchen-question");

runExample({
  file: path.join("examples", "kitchen-question", "kitchen-question.recr1.yaml"),
  async prepare() {
    const { chapters, questions } = await buildKitchenQuestion(DATA);
    return `kitchen question: ${questions} questions about ${chapters} chapters (${DATA})`;
  },
});
