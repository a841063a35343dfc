import { describe, expect, test } from "vitest";
import { visibleLine, visiblePieces } from "../../../webview/text/visible-text";
import { diffWords, rewriteStats } from "../../../webview/text/word-diff";

describe("untrusted text", () => {
  test("invisible and direction-changing characters become marks", () => {
    expect(visiblePieces("a\u202eb\u200b\x1b[31m\ud800")).toEqual([
      { text: "a" },
      { mark: "U+202E", name: "right-to-left override" },
      { text: "b" },
      { mark: "U+200B", name: "zero width space" },
      { mark: "U+001B", name: "escape" },
      { text: "[31m" },
      { mark: "U+D800", name: "invisible character" },
    ]);
  });

  test("ordinary text of any script stays whole", () => {
    const text = "naïve 検索 שלום 👍 <b>&amp;</b>\n\tend";
    expect(visiblePieces(text)).toEqual([{ text }]);
  });

  test("a line has no line breaks", () => {
    expect(visibleLine(" one\n two\u2028three ")).toBe("one two[U+2028]three");
  });
});

describe("word diff", () => {
  const shown = (original: string, rewrite: string) =>
    diffWords(original, rewrite)
      .map(({ word, kind }) => ({ same: "", added: "+", removed: "-" })[kind] + word)
      .join(" ");

  test("case and outer punctuation are no difference; the rewrite's own form is shown", () => {
    expect(shown("usb cable", "USB cable, braided")).toBe("USB cable, +braided");
  });

  test("dropped words stand where they were", () => {
    expect(shown("red usb cable", "usb charger")).toBe("-red usb -cable +charger");
  });

  test("without the added words the original remains; without the dropped ones the rewrite", () => {
    const words = diffWords("a b c d e", "b x d d f a");
    const pick = (but: string) => words.filter(({ kind }) => kind !== but).map(({ word }) => word);
    expect(pick("added").join(" ")).toBe("a b c d e");
    expect(pick("removed").join(" ")).toBe("b x d d f a");
  });

  test("repetition is counted over the rewrite, whatever the case", () => {
    const words = diffWords("mouse", "mouse Mouse pad mouse.");
    expect(words.map(({ occurrence, occurrences }) => [occurrence, occurrences])).toEqual([
      [1, 3],
      [2, 3],
      [1, 1],
      [3, 3],
    ]);
    expect(rewriteStats("mouse Mouse pad mouse.")).toEqual({
      words: 4,
      uniqueShare: 0.5,
      mostRepeated: { word: "mouse", times: 3 },
    });
    expect(rewriteStats("")).toEqual({ words: 0, uniqueShare: 1, mostRepeated: null });
  });
});
