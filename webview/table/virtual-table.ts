import { html, LitElement, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { type RowPage, RowWindow } from "./row-window";
import { VirtualRows } from "./virtual-rows";

/**
 * A table of which only the rows in sight are in the document, and only windows around them are
 * asked for. Here are its frame, its cursor and the keys that move it; what is asked for, what a
 * row shows and what comes of picking one is each table's own.
 */
export abstract class VirtualTable<Row, Filter extends object> extends LitElement {
  /** In pixels, the same for all rows. */
  protected abstract readonly rowHeight: number;
  /** What the table is called. */
  protected abstract readonly name: string;
  /** The row that the keyboard is on, or comes to. */
  @state() protected cursor = 0;
  /** Why the rows last asked for have not come. */
  @state() protected fault = "";
  /** What scrolls. */
  @query(".body") protected body!: HTMLElement;
  protected readonly rows = new RowWindow<Row, Filter>(
    (asked) => this.fetchRows(asked),
    (fault) => {
      this.fault = fault;
      this.arrived();
      this.requestUpdate();
    },
  );
  private readonly virtual = new VirtualRows(this, {
    rowHeight: () => this.rowHeight,
    count: () => this.rows.total,
    element: () => this.body,
    inSight: (first, last) => this.rows.need(first, last),
  });

  protected abstract fetchRows(
    asked: Filter & { offset: number; limit: number },
  ): Promise<RowPage<Row>>;
  /** The columns' heads. */
  protected abstract renderHeads(): TemplateResult[];
  protected abstract renderCells(row: Row): unknown;
  /** What stands in place of rows where there are none. */
  protected abstract renderNone(): unknown;
  /** A row was picked, by a click or by Enter. */
  protected abstract pick(row: Row): void;

  /** Whether a row is the one that what stands around the table is about. */
  protected isCurrent(index: number, _row: Row | undefined): boolean {
    return index === this.cursor;
  }

  /** Rows have come, or a fault. */
  protected arrived(): void {}

  /** The keyboard came to a row. */
  protected reached(_row: Row): void {}

  /** The table was scrolled. */
  protected scrolled(): void {}

  /**
   * A key that does not move the cursor; answers whether it was meant for the table.
   *
   * @param row the cursor's, where the keyboard is on the rows.
   */
  protected pressed(key: string, row: Row | undefined): boolean {
    if (key !== "Enter" || !row) return false;
    this.pick(row);
    return true;
  }

  /** @param layout `--columns`, and whatever else the grid is to be styled by. */
  protected renderTable(layout = "") {
    const { total } = this.rows;
    return html`<div class="across">
      <div
        class="grid"
        role="grid"
        aria-label=${this.name}
        aria-rowcount=${total + 1}
        .style=${`--row-height: ${this.rowHeight}px; ${layout}`}
        @keydown=${this.keyed}
      >
        <div class="row head" role="row" aria-rowindex="1">${this.renderHeads()}</div>
        <div class="body" role="rowgroup" tabindex="-1" @scroll=${this.scrolled}>
          ${total === 0 ? this.renderEmpty() : this.renderRows()}
        </div>
      </div>
    </div>`;
  }

  private renderEmpty() {
    return html`<div class="empty muted">
      ${this.rows.loading ? html`<vscode-progress-ring></vscode-progress-ring>` : this.renderNone()}
    </div>`;
  }

  private renderRows() {
    const { items } = this.virtual;
    // Where the cursor was scrolled out of the document, Tab comes to the rows all the same.
    const entry = items.some(({ index }) => index === this.cursor) ? this.cursor : items[0]?.index;
    return html`<div class="canvas" .style=${`height: ${this.rows.total * this.rowHeight}px`}>
      ${repeat(
        items,
        ({ index }) => index,
        ({ index, start }) => this.renderRow(index, start, index === entry),
      )}
    </div>`;
  }

  private renderRow(index: number, start: number, entry: boolean) {
    const row = this.rows.get(index);
    const current = this.isCurrent(index, row);
    return html`<div
      class="row ${current ? "current" : ""} ${row ? "" : "loading"}"
      role="row"
      aria-rowindex=${index + 2}
      aria-selected=${current}
      tabindex=${entry ? 0 : -1}
      data-index=${index}
      .style=${`transform: translateY(${start}px)`}
      @focusin=${() => this.focused(index)}
      @click=${() => row && this.pick(row)}
    >
      ${row ? this.renderCells(row) : html`<div class="cell start muted" role="gridcell">…</div>`}
    </div>`;
  }

  /** The keyboard came to a row by Tab or by a click. */
  private focused(index: number): void {
    this.cursor = index;
  }

  private keyed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, this.rowsInSight - 2);
    const moves: Record<string, number> = {
      j: 1,
      ArrowDown: 1,
      k: -1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -this.rows.total,
      End: this.rows.total,
    };
    const move = moves[event.key];
    const onRows = (event.target as HTMLElement).closest(".body") !== null;
    if (move !== undefined) void this.moveTo(this.cursor + move);
    else if (!this.pressed(event.key, onRows ? this.rows.get(this.cursor) : undefined)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Rows that are in sight at once, those that are cut off too. */
  protected get rowsInSight(): number {
    return Math.ceil((this.body?.clientHeight ?? 0) / this.rowHeight) + 1;
  }

  /** Brings the keyboard to a row, or to the first or last where there is none. */
  protected async moveTo(index: number): Promise<void> {
    const to = Math.max(0, Math.min(this.rows.total - 1, index));
    this.cursor = to;
    const row = await this.rows.fetch(to);
    if (row) this.reached(row);
    await this.updateComplete;
    this.virtual.scrollTo(to);
    // Where it scrolled far, its row comes with the next frame.
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-index="${this.cursor}"]`)
      ?.focus({ preventScroll: true });
  }
}
