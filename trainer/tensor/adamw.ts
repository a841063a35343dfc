/** Settings of {@link AdamW}. */
export interface AdamWSettings {
  beta1: number;
  beta2: number;
  epsilon: number;
  weightDecay: number;
}

const DEFAULTS: AdamWSettings = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0 };

/**
 * Adam with decoupled weight decay (Loshchilov & Hutter, arXiv 1711.05101), bias-corrected, in the
 * order of PyTorch's `torch.optim.AdamW`.
 */
export class AdamW {
  readonly #settings: AdamWSettings;
  readonly #moments: { m: Float32Array; v: Float32Array }[];
  #step = 0;

  /** @param sizes number of elements of each parameter. */
  constructor(sizes: readonly number[], settings: Partial<AdamWSettings> = {}) {
    this.#settings = { ...DEFAULTS, ...settings };
    this.#moments = sizes.map((n) => ({ m: new Float32Array(n), v: new Float32Array(n) }));
  }

  /**
   * One update, in place.
   *
   * @param parameters and gradients in the order of the sizes.
   * @param scale factor of the gradients: what clipping their norm leaves of them.
   */
  step(
    parameters: readonly Float32Array[],
    gradients: readonly Float32Array[],
    learningRate: number,
    scale = 1,
  ): void {
    const { beta1, beta2, epsilon, weightDecay } = this.#settings;
    this.#step++;
    const c1 = 1 / (1 - beta1 ** this.#step);
    const c2 = 1 / (1 - beta2 ** this.#step);
    const keep = 1 - learningRate * weightDecay;
    for (let p = 0; p < parameters.length; p++) {
      const w = parameters[p]!;
      const d = gradients[p]!;
      const { m, v } = this.#moments[p]!;
      for (let i = 0; i < w.length; i++) {
        const gi = d[i]! * scale;
        const mi = beta1 * m[i]! + (1 - beta1) * gi;
        const vi = beta2 * v[i]! + (1 - beta2) * gi * gi;
        m[i] = mi;
        v[i] = vi;
        w[i] = w[i]! * keep - (learningRate * mi * c1) / (Math.sqrt(vi * c2) + epsilon);
      }
    }
  }

  /** All that the next update depends on, as bytes: the step, then each parameter's m and v. */
  exportState(): Buffer {
    const parts: Buffer[] = [Buffer.from(Float64Array.of(this.#step).buffer)];
    for (const { m, v } of this.#moments)
      for (const x of [m, v]) parts.push(Buffer.from(x.buffer, x.byteOffset, x.byteLength));
    return Buffer.concat(parts);
  }

  /** Takes back what {@link exportState} gave. */
  importState(state: Buffer): void {
    const expected = this.#moments.reduce((sum, { m }) => sum + 8 * m.length, 8);
    if (state.length !== expected)
      throw new Error(`the optimizer's state has ${state.length} bytes, not ${expected}`);
    const bytes = new Uint8Array(state);
    this.#step = new DataView(bytes.buffer).getFloat64(0, true);
    let at = 8;
    for (const { m, v } of this.#moments)
      for (const x of [m, v]) {
        x.set(new Float32Array(bytes.buffer, at, x.length));
        at += x.byteLength;
      }
  }
}

/** The Euclidean norm of all gradients together. */
export function globalNorm(gradients: readonly Float32Array[]): number {
  let sum = 0;
  for (const d of gradients) for (let i = 0; i < d.length; i++) sum += d[i]! * d[i]!;
  return Math.sqrt(sum);
}
