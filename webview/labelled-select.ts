import { html } from "lit";

export interface LabelledSelect {
  label: string;
  values: readonly string[];
  chosen: string;
  pick(value: string): void;
  /** What a value is called; by default as it is. */
  name?(value: string): string;
  /** Whether its label is for screen readers alone. */
  unlabelled?: boolean;
}

/** A choice of one of some values, with its label before it. */
export function labelledSelect(select: LabelledSelect) {
  const { label, values, chosen, pick, name = (value) => value, unlabelled } = select;
  return html`<label>
    ${unlabelled ? null : label}
    <select
      aria-label=${label}
      @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}
    >
      ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${name(value)}</option>`)}
    </select>
  </label>`;
}
