import * as l10n from "@vscode/l10n";
import { css, html } from "lit";
import { decimal, signed } from "../format";
import type { TokenLogProbs } from "../protocol/samples";
import { inert } from "../rewrite-text";
import { visibleLine } from "../text/visible-text";

/** Surprisal, in nats, at which the bar under a token is full: a probability of one in 150. */
const FULL_SURPRISAL = 5;
/** Change of a log-probability at which its bar is full. */
const FULL_CHANGE = 2;
/** Height of a full bar in pixels. */
const BAR = 6;

const STRINGS = {
  summary: l10n.t("Token probabilities"),
  surprisal: l10n.t("Upper bar: how unlikely the token was under the policy that drew it"),
  change: l10n.t(
    "lower bar: likelier (filled) or less likely (hollow) than under the reference policy",
  ),
  token: (token: string, logProb: number) =>
    l10n.t(
      "“{0}” probability {1}, log {2}",
      token,
      decimal(Math.exp(logProb)),
      decimal(logProb, 2),
    ),
  against: (reference: number, change: number) =>
    l10n.t("; reference log {0}, change {1}", decimal(reference, 2), signed(change, 2)),
};

/** What is drawn under a token; heights in pixels. */
export interface TokenBars {
  surprisal: number;
  /** Null where there is no reference to compare with. */
  change: { height: number; kind: "likelier" | "unlikelier" } | null;
}

/** The bars under a token. */
export function barsOf(policy: number, reference: number | undefined): TokenBars {
  const height = (share: number) => Math.round(BAR * Math.min(1, Math.max(0, share)) * 10) / 10;
  const surprisal = height(-policy / FULL_SURPRISAL);
  if (reference === undefined) return { surprisal, change: null };
  const change = policy - reference;
  const kind = change >= 0 ? "likelier" : "unlikelier";
  return { surprisal, change: { height: height(Math.abs(change) / FULL_CHANGE), kind } };
}

/** A completion token by token, with how likely each was, and how the policy's training changed it. */
export function tokenHeat({ tokens, policy, reference }: TokenLogProbs) {
  return html`<details class="heat">
    <summary>${STRINGS.summary}</summary>
    <p class="muted">${STRINGS.surprisal}${reference ? `; ${STRINGS.change}` : ""}.</p>
    <div class="tokens">
      ${tokens.map((token, i) => {
        const { surprisal, change } = barsOf(policy[i]!, reference?.[i]);
        const against = reference ? STRINGS.against(reference[i]!, policy[i]! - reference[i]!) : "";
        const said = STRINGS.token(visibleLine(token), policy[i]!) + against;
        return html`<span class="token" title=${said}
          >${inert(token.replace(/\n/g, "⏎"))}<span class="bar" .style=${`height: ${surprisal}px`}></span
          >${
            change
              ? html`<span class="bar ${change.kind}" .style=${`height: ${change.height}px`}></span>`
              : null
          }</span
        >`;
      })}
    </div>
  </details>`;
}

export const tokenHeatStyles = css`
  .heat p {
    font-size: 11px;
    margin: 4px 0;
  }
  .tokens {
    align-items: flex-start;
    display: flex;
    flex-wrap: wrap;
    font-family: var(--r-mono);
    gap: 4px 1px;
    max-height: 24em;
    overflow: auto;
  }
  .token {
    display: inline-flex;
    flex-direction: column;
    min-width: 0.6em;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
    white-space: pre-wrap;
  }
  .token .bar {
    background: var(--r-policy);
    margin-top: 1px;
    min-height: 1px;
  }
  .token .likelier {
    background: var(--r-gain);
  }
  .token .unlikelier {
    background: none;
    border: 1px solid var(--r-loss);
  }
`;
