import { notTaken, type Part } from "./tokenizer-json";

/** Tokens that are put before and after a text's own. */
export interface Marks {
  before: number[];
  after: number[];
}

const TAKEN = "TemplateProcessing, RobertaProcessing, BertProcessing, ByteLevel or a Sequence";

/**
 * What a `tokenizer.json` puts around one text.
 *
 * @throws UserError for kinds that are not known here.
 */
export function readMarks(part: Part | null | undefined, file: string): Marks {
  // ByteLevel only trims offsets.
  if (!part || part.type === "ByteLevel") return { before: [], after: [] };
  if (part.type === "Sequence") {
    const inside = (part.processors as Part[]).map((step) => readMarks(step, file));
    return {
      before: inside.flatMap(({ before }) => before),
      after: inside.flatMap(({ after }) => after),
    };
  }
  if (part.type === "RobertaProcessing" || part.type === "BertProcessing") {
    const { cls, sep } = part as unknown as { cls: [string, number]; sep: [string, number] };
    return { before: [cls[1]], after: [sep[1]] };
  }
  if (part.type !== "TemplateProcessing") throw notTaken(file, "post_processor", part.type, TAKEN);
  return template(part, file);
}

/** A piece of a template: the text, or a token. */
type Piece = { Sequence: { id: string } } | { SpecialToken: { id: string } };

function template(part: Part, file: string): Marks {
  const single = part.single as Piece[];
  const specials = part.special_tokens as Record<string, { ids: number[] }>;
  const text = single.findIndex((piece) => "Sequence" in piece);
  const idsOf = (pieces: Piece[]) =>
    pieces.flatMap((piece) => {
      const ids = "SpecialToken" in piece ? specials[piece.SpecialToken.id]?.ids : undefined;
      if (!ids)
        throw notTaken(file, "post_processor.single", single, "one text and tokens with their ids");
      return ids;
    });
  if (text < 0) throw notTaken(file, "post_processor.single", single, "a template with a text");
  return { before: idsOf(single.slice(0, text)), after: idsOf(single.slice(text + 1)) };
}
